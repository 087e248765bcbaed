/** What must hold between the fields of a governance framework. */
import { inCase, withFields, withThese } from '../../kernel/fields/in-schema.js';
import type { BetweenFields, TellProblem } from '../../kernel/fields/kinds.js';
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
  entries(record, 'roles').forEach((role, at) => {
    const seen = new Set<unknown>();
    if (role === undefined) return;
    entries(role, 'duties').forEach((duty, index) => {
      if (typeof duty?.id !== 'string') return;
      if (seen.has(duty.id))
        tell(`/roles/${at}/duties/${index}/id`, 'duplicate', 'expected an id of its own');
      seen.add(duty.id);
    });
  });
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

/** Where the body of each name and alias stands. */
function placesOfBodies(record: Entry): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  entries(record, 'bodies').forEach((body, index) => {
    for (const name of texts([body?.name, ...texts(body?.aliases)])) places.set(comparableName(name), index);
  });
  return places;
}

/** A body that reports to itself, directly or through others, reports to nobody. */
function reporting(record: Entry, tell: TellProblem): void {
  const bodies = entries(record, 'bodies');
  const at = placesOfBodies(record);
  const above = bodies.map((body) =>
    texts(body?.reportsTo).flatMap((name) => at.get(comparableName(name)) ?? []),
  );
  const below: number[][] = bodies.map(() => []);
  above.forEach((list, from) => list.forEach((to) => below[to]?.push(from)));
  const [up, down] = [leadsRound(above, below), leadsRound(below, above)];
  bodies.forEach((_, index) => {
    if (up[index] === true && down[index] === true)
      tell(
        `/bodies/${index}/reportsTo`,
        'contradiction',
        'expected bodies that do not report back to it, nor to each other in a circle',
      );
  });
}

/** Of each body, whether its lines lead into a circle: whatever leads to nobody is taken away, again and again. */
function leadsRound(lines: readonly (readonly number[])[], back: readonly (readonly number[])[]): boolean[] {
  const open = lines.map((list) => list.length);
  const ended = open.flatMap((count, index) => (count === 0 ? [index] : []));
  for (let next = ended.pop(); next !== undefined; next = ended.pop())
    for (const from of back[next] ?? []) {
      open[from] = (open[from] ?? 0) - 1;
      if (open[from] === 0) ended.push(from);
    }
  return open.map((count) => count > 0);
}

function reports(record: Entry, tell: TellProblem): void {
  const bodyOf = placesOfBodies(record);
  entries(record, 'reports').forEach((report, at) => {
    const seen = new Set<unknown>();
    texts(report?.recipients).forEach((name, index) => {
      const who = bodyOf.get(comparableName(name)) ?? comparableName(name);
      if (seen.has(who))
        tell(`/reports/${at}/recipients/${index}`, 'duplicate', 'expected each recipient once');
      seen.add(who);
    });
  });
}

function actions(record: Entry, tell: TellProblem): void {
  entries(record, 'actions').forEach((action, at) => {
    if (typeof action?.doneOn === 'string' && action.state !== 'done')
      tell(`/actions/${at}/doneOn`, 'contradiction', 'expected a day only where the state is done');
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
  const orders = new Set<unknown>();
  entries(record, 'levels').forEach((level, at) => {
    if (typeof level?.order !== 'number') return;
    if (orders.has(level.order)) tell(`/levels/${at}/order`, 'duplicate', 'expected a place of its own');
    orders.add(level.order);
  });
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

/** The entries of a list are so. */
const eachOf = (items: Readonly<Record<string, unknown>>) => ({ type: 'array', items });

const ONE_CADENCE = eachOf(
  withThese({
    cadence: {
      type: 'object',
      oneOf: ['everyMonths', 'timesAYear'].map((name) => withFields({ [name]: {} })),
    },
  }),
);

/** What a framework must be as a whole. */
export const FRAMEWORK_RULES: readonly BetweenFields[] = [
  { says: 'Ids are unique in their list.', check: ids },
  { says: 'No two bodies share a name or an alias.', check: names },
  { says: 'No body reports back to itself, directly or through others.', check: reporting },
  { says: 'A report has each recipient once.', check: reports },
  {
    says: 'Only an action that is done has a day on which it was done.',
    check: actions,
    inSchema: withThese({
      actions: eachOf(inCase(withFields({ doneOn: {} }), withThese({ state: { const: 'done' } }))),
    }),
  },
  {
    says: 'A cadence is either an interval or times a year.',
    check: cadences,
    inSchema: withThese({ bodies: ONE_CADENCE, reports: ONE_CADENCE }),
  },
  { says: 'A level that is named is one of the framework, and no two have one place.', check: levels },
  { says: 'A document does not end before it begins.', check: lives },
];
