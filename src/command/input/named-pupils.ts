/** Previously looked-after pupils whom the council names: a CSV file with id, UPN and date of birth. */
import { isPlainDate } from '../../kernel/calendar.js';
import type { NamedPupil } from '../../education/index.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { csvFile } from './csv-lines.js';

/** Reads the file; `undefined` where none is named. What cannot be used is refused by its line, without its value. */
export async function namedPupils(
  path: string | undefined,
  around: Surroundings,
): Promise<readonly NamedPupil[] | undefined> {
  if (path === undefined) return undefined;
  const { names, rows } = await csvFile(path, around, (held) => placesIn(held).filter((at) => at >= 0));
  const [idAt, upnAt, bornAt] = placesIn(names);
  if (idAt < 0 || upnAt < 0)
    throw refusal(`${path} line 1: expected the columns id and UPN, and dateOfBirth where it is known`);
  const lineOf = new Map<string, number>();
  return rows.map(({ line, cells }): NamedPupil => {
    const wrong = (column: string, expected: string): Error =>
      refusal(`${path} line ${line}, column ${column}: ${expected}`);
    const [id = '', upn = '', born = ''] = [cells[idAt], cells[upnAt], cells[bornAt]];
    if (id === '') throw wrong('id', 'is blank; expected the number by which the council knows the pupil');
    const before = lineOf.get(id);
    if (before !== undefined)
      throw wrong('id', `the pupil of this line stands on line ${before} too; expected each once`);
    lineOf.set(id, line);
    const [day, month, year] = born.split('/');
    const dateOfBirth = year === undefined ? born : `${year}-${month}-${day}`;
    if (born !== '' && !isPlainDate(dateOfBirth))
      throw wrong('dateOfBirth', 'expected a real date written YYYY-MM-DD or DD/MM/YYYY');
    return { id, upn, ...(born === '' ? {} : { dateOfBirth }) };
  });
}

/** Where the number, the pupil number and the date of birth stand. */
function placesIn(names: readonly string[]): readonly [id: number, upn: number, born: number] {
  const lower = names.map((name) => name.toLowerCase().replaceAll(/[ _-]/g, ''));
  const place = (...called: readonly string[]): number =>
    called.map((name) => lower.indexOf(name)).find((at) => at >= 0) ?? -1;
  return [place('id', 'child'), place('upn'), place('dob', 'dateofbirth')];
}
