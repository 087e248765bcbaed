/** Every statement of the source records beside the register that it was taken from; steps aside where that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CadenceName } from '../../src/principles/governance/index.js';
import {
  SOURCE_DOCUMENTS,
  SOURCE_PLEDGES,
  SOURCE_ROWS,
  RESPONSIBILITY_LEVELS,
  VOICE_STATEMENTS,
} from '../../src/sources/index.js';
import { systemsOf } from './systems-of-rows.js';

const REGISTER = new URL('../../../shared/domain/source-documents.md', import.meta.url);
const there = existsSync(REGISTER);
const text = there ? readFileSync(REGISTER, 'utf8') : '';

interface RegisterRow {
  readonly says: string;
  readonly kind: string;
  readonly module: string;
  readonly conflicts: readonly string[];
}

const plain = (cell: string) => cell.replace(/\s+/g, ' ').trim();
const register = new Map<string, RegisterRow>();
for (const line of text.split('\n')) {
  const cells = line.split('|').map(plain);
  const [, id = '', says = '', kind = '', module = '', , , conflict = ''] = cells;
  if (!/^(DER|RUT|STK|YRK|DUD)-\d\d$/.test(id)) continue;
  register.set(id, { says, kind, module, conflicts: conflict === '-' ? [] : conflict.split(/, */) });
}
const said = (rows: readonly string[]) => rows.map((row) => register.get(row)?.says ?? '').join(' ');

/** Numbers and years in a text. */
const numbersIn = (given: string): readonly string[] => given.match(/\d[\d.]*/g) ?? [];

describe.skipIf(!there)('the rows of the register', () => {
  it('are all here, once, with the same words, room and conflicts', () => {
    expect(SOURCE_ROWS.map(({ row }) => row)).toEqual([...register.keys()]);
    for (const { row, says, module, conflicts } of SOURCE_ROWS) {
      const wanted = register.get(row);
      expect([row, plain(says), module, conflicts]).toEqual([
        row,
        wanted?.says,
        wanted?.module,
        wanted?.conflicts,
      ]);
    }
  });

  it('belong to the systems that the feature table gives them', () => {
    const table = text.split('\n').flatMap((line) => {
      const [, id = '', , rows = ''] = line.split('|').map(plain);
      return /^S\d\d$/.test(id) ? [{ id, rows }] : [];
    });
    expect(table).toHaveLength(51);
    for (const { id, rows } of table) {
      const listed = [
        ...rows.matchAll(/((?:DER|RUT|STK|YRK|DUD)-\d\d)(?: to ((?:DER|RUT|STK|YRK|DUD)-(\d\d)))?/g),
      ];
      for (const [, from = '', , until] of listed) {
        const prefix = from.slice(0, 4);
        for (let at = Number(from.slice(4)); at <= Number(until ?? from.slice(4)); at++)
          expect(systemsOf(`${prefix}${String(at).padStart(2, '0')}`)).toContain(id);
      }
    }
  });
});

describe.skipIf(!there)('the records made from the rows', () => {
  const documents = SOURCE_DOCUMENTS.map((document) => ({ document, id: document.id }));

  it.each(documents)('$id names its bodies, chairs and seats as its rows do', ({ document }) => {
    for (const { rows, name, aliases, chair, members, cadence } of document.bodies) {
      const words = said(rows).toLowerCase();
      // The name, or one of its aliases, stands in a row of the body; a strategy meeting is abbreviated there.
      const named = [name, ...aliases].some((each) =>
        words.includes(each.toLowerCase().replace(/^the /, '')),
      );
      expect([name, named || words.includes('committee') || words.includes('board')]).toEqual([name, true]);
      if (chair !== null)
        for (const word of chair.split(/ (?:for|of) /))
          expect(words).toContain(word.toLowerCase().split("'")[0]);
      for (const { count, role } of members)
        if (count !== null && count > 1)
          expect([role, words]).toEqual([role, expect.stringMatching(/two|2/)]);
      if (cadence !== null) expect(words).toMatch(WORD_OF[cadence]);
    }
    for (const { row, cadence } of document.meetings)
      expect(said([row]).toLowerCase()).toMatch(WORD_OF[cadence]);
  });

  it.each(documents)('$id has its reports as often as its rows say', ({ document }) => {
    const fits = ({ row, alsoRows = [], everyMonths }: (typeof document.reports)[number]): boolean => {
      const words = said([row, ...alsoRows]).toLowerCase();
      if (everyMonths === 12) return /annual|year/.test(words);
      if (everyMonths === 3) return /quarterly/.test(words);
      return everyMonths === null && !/quarterly|monthly|twice/.test(words);
    };
    expect(document.reports.filter((report) => !fits(report)).map(({ row }) => row)).toEqual([]);
  });

  it.each(documents)('$id dates its documents as its rows and its heading do', ({ document }) => {
    const heading = text.split('\n').find((line) => line.startsWith(`### ${PREFIX[document.id]} - `)) ?? '';
    for (const { row, alsoRows = [], validFrom, validUntil } of document.documents) {
      const dates = `${heading} ${said([row, ...alsoRows, ...document.rows.map((each) => each.row)])}`;
      for (const date of [validFrom, validUntil])
        if (date !== null) expect(dates).toContain(date.slice(0, 4));
    }
    for (const year of numbersIn(document.dated).filter((each) => each.length === 4))
      expect(heading).toContain(year);
  });

  it('pledges are dated and counted as the rows do', () => {
    for (const { pledge, rows } of SOURCE_PLEDGES) {
      const words = said(rows);
      const months = [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ];
      for (const date of [pledge.launchedOn, pledge.updatedOn] as readonly (string | null | undefined)[]) {
        if (date === undefined || date === null) continue;
        const [year = '', month, day] = date.split('-');
        expect(words).toContain(year);
        if (month !== undefined) expect(words).toContain(`${Number(day)} ${months[Number(month) - 1]}`);
      }
      if (pledge.points.length > 0)
        expect(words).toMatch({ 10: /ten points/, 4: /four areas/ }[pledge.points.length] ?? /^$/);
      for (const { body } of pledge.endorsements ?? [])
        expect(words.toLowerCase()).toContain(String(body).toLowerCase().split(' ')[0]);
    }
  });

  it('asks of children say nothing in numbers that their row does not, and cadences stand in it', () => {
    for (const { id, text: asked, everyMonths } of VOICE_STATEMENTS) {
      expect(numbersIn(asked).filter((number) => !numbersIn(said([id])).includes(number))).toEqual([]);
      if (everyMonths !== undefined) expect(said([id])).toMatch(/quarterly/);
    }
  });

  it('levels of responsibility stand at the number that their row gives', () => {
    for (const { row, level } of RESPONSIBILITY_LEVELS) expect(said([row])).toContain(`Level ${level}`);
  });

  it('Rutland’s risks are rated as the row does', () => {
    const rutland = SOURCE_DOCUMENTS.find(({ id }) => id === 'rutland-2014');
    const { levels = {} } = rutland?.narrative.find(({ row }) => row === 'RUT-45') ?? {};
    const inWords = Object.entries(levels).map(([risk, level]) => `${risk} ${level[0]?.toUpperCase()}`);
    expect(said(['RUT-45'])).toContain(inWords.join(', '));
  });
});

const PREFIX: Readonly<Record<string, string>> = {
  'derby-2016': 'DER',
  'rutland-2014': 'RUT',
  'stoke-2014': 'STK',
  'york-2020': 'YRK',
  'dudley-2011': 'DUD',
};

/** What a row says where a cadence was read from it. */
const WORD_OF: Readonly<Record<CadenceName, RegExp>> = {
  monthly: /(?<!bi-)monthly/,
  'two-monthly': /every two months/,
  'bi-monthly': /bi-monthly/,
  quarterly: /quarterly/,
  'twice-a-year': /twice a year/,
  yearly: /year|annual/,
};
