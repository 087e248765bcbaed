/** What must hold between the fields of a governance framework. */
import type { BetweenFields, TellProblem } from '../../record/fields/kinds.js';
import { comparableName } from './names.js';

type Entry = Readonly<Record<string, unknown>>;

/** The entries of a list of a record; whatever is not in the form of the table is passed over, because it is told already. */
function entries(record: Entry, list: string): readonly (Entry | undefined)[] {
  const held = record[list];
  return Array.isArray(held)
    ? held.map((each: unknown) => (typeof each === 'object' && each !== null ? (each as Entry) : undefined))
    : [];
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** The lists whose entries have ids. */
const LISTS = [
  'bodies',
  'levels',
  'roles',
  'reports',
  'documents',
  'objectives',
  'actions',
  'memberChecks',
  'voice',
  'training',
] as const;

function ids(record: Entry, tell: TellProblem): void {
  for (const list of LISTS) {
    const seen = new Set<unknown>();
    entries(record, list).forEach((entry, at) => {
      if (typeof entry?.id !== 'string') return;
      if (seen.has(entry.id)) tell(`/${list}/${at}/id`, 'duplicate', 'expected an id of its own');
      seen.add(entry.id);
    });
  }
}

function names(record: Entry, tell: TellProblem): void {
  const seen = new Map<string, number>();
  entries(record, 'bodies').forEach((body, at) => {
    if (body === undefined) return;
    for (const name of [...texts([body.name]), ...texts(body.aliases)].map(comparableName)) {
      const known = seen.get(name);
      if (known !== undefined && known !== at)
        tell(`/bodies/${at}/name`, 'duplicate', 'expected names that no other body has');
      seen.set(name, at);
    }
  });
}

function cadences(record: Entry, tell: TellProblem): void {
  for (const list of ['bodies', 'reports'])
    entries(record, list).forEach((entry, at) => {
      const cadence = entry?.cadence;
      if (typeof cadence !== 'object' || cadence === null) return;
      const { everyMonths, timesAYear } = cadence as Entry;
      if ((everyMonths === undefined) === (timesAYear === undefined))
        tell(`/${list}/${at}/cadence`, 'contradiction', 'expected one of everyMonths and timesAYear');
    });
}

function levels(record: Entry, tell: TellProblem): void {
  const known = new Set(entries(record, 'levels').map((level) => level?.id));
  entries(record, 'roles').forEach((role, at) => {
    if (role === undefined) return;
    const named = [role, ...entries(role, 'duties')].map((each) => each?.level);
    if (named.some((level) => typeof level === 'string' && !known.has(level)))
      tell(`/roles/${at}/level`, 'contradiction', 'expected the id of a level of the framework');
  });
}

function lives(record: Entry, tell: TellProblem): void {
  entries(record, 'documents').forEach((document, at) => {
    const { validFrom, validUntil } = document ?? {};
    if (typeof validFrom !== 'string' || typeof validUntil !== 'string') return;
    const length = Math.min(validFrom.length, validUntil.length);
    if (validUntil.slice(0, length) < validFrom.slice(0, length))
      tell(`/documents/${at}/validUntil`, 'out-of-order', 'expected a date on or after validFrom');
  });
}

/** What a framework must be as a whole. */
export const FRAMEWORK_RULES: readonly BetweenFields[] = [
  { says: 'Ids are unique in their list.', check: ids },
  { says: 'No two bodies share a name or an alias.', check: names },
  { says: 'A cadence is either an interval or times a year.', check: cadences },
  { says: 'A level that is named is one of the framework.', check: levels },
  { says: 'A document does not end before it begins.', check: lives },
];
