/** Every runnable example of a public export, and what it may take as given. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { datasetOf, csvOf, readReturnFolder } from '../../tools/make-example-dataset.mjs';
import { offeredEntries } from '../../tools/entries.mjs';
import { checkedLine } from './promised.js';

/** An example: what stands after `@example` in the comment of an export, up to the next tag. */
const EXAMPLE =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*?)\*\/\s*(?:\/\* @__\w+__ \*\/\s*)?export (?:async )?(?:function|const) (\w+)/g;

function examplesIn(path: string): { readonly name: string; readonly code: string }[] {
  return [...readFileSync(path, 'utf8').matchAll(EXAMPLE)].map(([, comment = '', name = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const from = lines.findIndex((line) => line.startsWith('@example'));
    const code: string[] = [(lines[from] ?? '').replace('@example', '')];
    for (const line of lines.slice(from + 1)) {
      if (line.startsWith('@')) break;
      code.push(line);
    }
    return { name, code: code.filter((line) => !/^(```|import )/.test(line)).join('\n') };
  });
}

const offered = offeredEntries();
const entries = await Promise.all(
  offered.map(
    async ({ source }) => (await import(/* @vite-ignore */ `../../${source}`)) as Record<string, unknown>,
  ),
);
/** Every public value, by its name. */
export const PUBLIC: Record<string, unknown> = Object.assign({}, ...[...entries].reverse()) as Record<
  string,
  unknown
>;
/** By name, without types: an example is read as its reader types it. */
type Call = (...given: readonly unknown[]) => never;
const library = PUBLIC as Readonly<Record<string, Call>>;

const RETURN = 'examples/small-council';
const files = readdirSync(RETURN).map((name) => ({ name, text: readFileSync(join(RETURN, name), 'utf8') }));
const reading = library['readReturn']!(files) as {
  readonly records: unknown;
  readonly problems: readonly unknown[];
};
const { records } = reading;
const extracted = { extractedOn: '2026-10-31', windowYears: 6 };
const sources = Object.entries(datasetOf(readReturnFolder(RETURN), { on: '2026-10-31' })).map(
  ([name, rows]) => ({
    name: `${name}.csv`,
    text: csvOf(rows),
  }),
);
const dataset = library['readSsd']!(sources, extracted) as Readonly<Record<string, unknown>>;
const { DERBY_2016, YORK_2020, SOURCE_FRAMEWORKS } = PUBLIC as {
  readonly DERBY_2016: { readonly pledge: { readonly points: readonly object[] } };
  readonly YORK_2020: { readonly pledge: object };
  readonly SOURCE_FRAMEWORKS: readonly object[];
};
const { pledge } = DERBY_2016;
const day = library['toDay']!;
const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
const counted = library['countIndicators']!(records, { yearEnd: '2026-03-31' });
const result = library['indicatorOf']!(records, 'STAB-3PLUS', { yearEnd: '2026-03-31' });
const children = library['childrenOfMeasures']!(
  records,
  ['STAB-3PLUS'],
  { yearEnd: '2026-03-31', readings: {} },
  undefined,
  '(all)',
);
const lines = [{ group: '(all)', results: [result] }];
const item = {
  id: 'E1',
  title: 'Visits held in the quarter',
  kind: 'performance-data',
  functionArea: 'childrens-social-care',
  impact: 'output',
  source: { title: 'The quarterly report' },
  principles: ['safety-stability'],
  populations: ['looked-after'],
  periodTo: '2026-09-30',
};
const decision = {
  id: 'D1',
  title: 'A children’s home closes',
  decidedOn: '2026-03-02',
  body: 'Cabinet',
  functionArea: 'childrens-social-care',
  affects: ['looked-after'],
  considered: [
    ...['best-interests', 'access-services', 'high-aspirations', 'adulthood'].map((principle) => ({
      principle,
      effect: 'supports',
      note: 'Written down.',
    })),
    { principle: 'safety-stability', effect: 'harms', note: 'Three children move.' },
  ],
};
const statuses = library['countStatuses']!(records, '2026-03-31', {
  yearStart: day('2025-04-01'),
  otherFacts: 'none',
});
const deadlineCounts = library['countDeadlines']!(library['deadlines']!(dataset['people'], '2026-10-31'));
const card = library['scorecard']!(records, { council: 'Example Council', yearEnd: '2026-03-31' });

/** What an example may take as given beside the public names: somebody's record, a return, a pledge. */
const GIVEN: Readonly<Record<string, unknown>> = {
  kim: library['person']!({
    dateOfBirth: '2009-09-09',
    care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
    familyPlacements: [],
    detentions: [],
    hospitalStays: [],
    specialGuardianshipOrder: null,
    otherAccommodation: [],
  }),
  reading,
  records,
  files,
  sources,
  tables: sources,
  options: extracted,
  people: dataset['people'],
  fromReturn: records,
  fromDataset: dataset['records'],
  card,
  pledge,
  earlier: YORK_2020.pledge,
  ourCopyOfThePledge: pledge,
  mappings: [],
  mapping: {},
  actions: [],
  evidence: [],
  point: pledge.points[0],
  framework: SOURCE_FRAMEWORKS[0],
  paper: library['boardPaper']!({ card }),
  lastYear: library['scorecard']!(records, { council: 'Example Council', yearEnd: '2025-03-31' }),
  thisYear: card,
  returns: [
    { year: 2025, records },
    { year: 2026, records },
  ],
  before: records,
  counted,
  result,
  counts: { tally: { 'three-or-more': 40, 'fewer-than-three': 535 } },
  lines,
  children,
  table: library['tableOfSets']!(lines, children),
  threshold: { first: 2011, last: 2014, value: 547, citation: {} },
  problem: { code: 'missing-date', table: 'episodes', column: 'DECOM' },
  item,
  items: ['E1', 'E2', 'E3', 'E4'].map((id) => ({ ...item, id })),
  record: decision,
  decisions: [decision],
  facts: { dateOfBirth: '2009-09-09' },
  detentions: [span('2024-01-01', '2024-02-01')],
  hospitalStays: [span('2024-02-01', '2024-02-10')],
  care: [span('2023-01-01', '2024-01-01')],
  shortBreaks: [span('2023-06-01', '2023-06-10')],
};
/** Given to one example alone: a name that means something else there. */
const GIVEN_TO: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  evidenceProblems: {
    items: ['E1', 'E2', 'E3', 'E4'].map((id) => ({
      ...item,
      id,
      ...(id === 'E4' ? { periodTo: 'soon' } : {}),
    })),
  },
  mergeCounted: { north: counted, south: counted },
  heldResult: { north: counted, south: counted },
  mergeCounts: { north: { tally: { yes: 1 } }, south: { tally: { yes: 2 } } },
  mergeStatusCounts: { north: statuses, south: statuses },
  mergeDeadlineCounts: { north: deadlineCounts, south: deadlineCounts },
};

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: readonly string[]
) => (...given: readonly unknown[]) => Promise<unknown>;

/** The examples, by the names of what they are of. */
export const EXAMPLES = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .flatMap((entry) => examplesIn(join(entry.parentPath, entry.name)))
  .filter(({ name }) => PUBLIC[name] !== undefined);

/** What an example hands over when it runs: a value and what it says of it; an expression that it says is refused. */
export interface Hears {
  readonly promised: (actual: unknown, promise: unknown) => void;
  readonly refused: (ask: () => unknown) => void;
}

/** Runs an example over these names of the library. */
export async function runExample(
  name: string,
  code: string,
  { promised, refused }: Hears,
  names: Readonly<Record<string, unknown>> = PUBLIC,
): Promise<void> {
  const checked = code
    .split('\n')
    .map((line) => checkedLine(line))
    .join('\n');
  const { code: plain } = transformSync(`async () => {\n${checked}\n}`, { loader: 'ts' });
  const scope: Readonly<Record<string, unknown>> = { ...GIVEN, ...GIVEN_TO[name], ...names };
  const used = Object.keys(scope).filter((each) => new RegExp(`\\b${each}\\b`).test(code));
  const run = new AsyncFunction(
    'promised',
    'refused',
    ...used,
    `return (${plain.trim().replace(/;$/, '')})()`,
  );
  await run(promised, refused, ...used.map((each) => scope[each]));
}
