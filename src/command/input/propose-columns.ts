/** A mapping for a CSV file of a caller's own columns, proposed from its header and its texts. */
import { refusal } from '../running/refusal.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, put, tell } from '../running/surroundings.js';
import type { CodeFact, ColumnMapping, Fact } from './column-mapping.js';
import { CODE_FACTS, FACTS, FACT_NAMES, SETS, asWritten, cellOf, cellReader } from './column-mapping.js';
import { csvFile } from './csv-lines.js';

/** Writes a proposal for a person to approve, and says that nobody is answered. */
export async function proposeColumns(path: string, around: Surroundings): Promise<ExitCode> {
  if (!/\.csv$/i.test(path)) throw refusal('--guess: expected a CSV file of your own columns');
  const mapping = await guessedMapping(path, around);
  await put(around, `${JSON.stringify(mapping, null, 2)}\n`);
  const missing = FACT_NAMES.filter((fact) => mapping.columns[fact] === undefined);
  const blank = Object.values(mapping.codes ?? {}).flatMap((texts) =>
    Object.values(texts).filter((code) => code === ''),
  ).length;
  tell(
    around,
    `${path}: a mapping is proposed and nobody is answered; read it, put it right and give it with --columns`,
  );
  if (missing.length > 0) tell(around, `no column was found for ${missing.join(', ')}`);
  if (blank > 0) tell(around, `${blank} of the texts have no code: fill them in`);
  return DONE;
}

/** So many different texts may a column of codes hold; one with more holds something else. */
const MOST_TEXTS = 60;

/**
 * A proposal from the header and, for columns of codes, from their texts: what each means is guessed from a code at its
 * beginning or from the label of a code, and left blank where neither is there. It is for a person to read and approve.
 */
async function guessedMapping(path: string, around: Surroundings): Promise<ColumnMapping> {
  const [{ codeLabel }, reader] = await Promise.all([import('../../ssda903/index.js'), cellReader()]);
  const { names, rows } = await csvFile(path, around, undefined, asWritten);
  const taken = new Set<string>();
  const columns: Partial<Record<Fact, string>> = {};
  for (const fact of FACT_NAMES) {
    const name = names.find((each) => !taken.has(each) && FACTS[fact].names.test(each.trim()));
    if (name === undefined) continue;
    taken.add(name);
    columns[fact] = name;
  }
  const codes: Partial<Record<CodeFact, Record<string, string>>> = {};
  for (const fact of CODE_FACTS) {
    const at = names.indexOf(columns[fact] ?? '');
    if (at < 0) continue;
    const known = reader.codes[fact];
    const texts = new Set(
      rows.map((row) => cellOf(row, at)).filter((text) => text !== '' && !known.includes(text)),
    );
    if (texts.size === 0 || texts.size > MOST_TEXTS) continue;
    codes[fact] = Object.fromEntries(
      [...texts].sort().map((text) => {
        const leading = /^\W*([A-Z]\d{0,2}[AB]?)\b/.exec(text)?.[1] ?? '';
        const label = known.find((code) => same(codeLabel(SETS[fact], code), text));
        return [text, known.includes(leading) ? leading : (label ?? '')];
      }),
    );
  }
  return { columns, ...(Object.keys(codes).length === 0 ? {} : { codes }) };
}

function same(label: string | undefined, text: string): boolean {
  return label !== undefined && label.trim().toLowerCase() === text.trim().toLowerCase();
}
