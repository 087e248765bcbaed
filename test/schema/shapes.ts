/** Random JSON for a table of fields: what it asks for, and what is nearly that. */
import * as fc from 'fast-check';
import type { Kind, Shape } from '../../src/kernel/fields/kinds.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const two = (number: number): string => String(number).padStart(2, '0');

/** Real days, most of them of this century, a leap day now and then. */
const days = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1995, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2024-02-29', '2000-02-29', '1600-02-29', '0004-02-29', '0001-01-01'),
  },
);

/** A value of a kind. */
function valid(kind: Kind): fc.Arbitrary<Json> {
  switch (kind.is) {
    case 'date':
      return days;
    case 'date-or-month':
      return fc.oneof(
        days,
        days.map((day) => day.slice(0, 7)),
      );
    case 'partial-date':
      return fc.oneof(
        days,
        days.map((day) => day.slice(0, 7)),
        days.map((day) => day.slice(0, 4)),
      );
    case 'text':
      return kind.notBlank === true ? fc.string().map((text) => `${text}x`) : fc.string();
    case 'number':
      return fc.integer({ min: kind.least ?? 0, max: Math.min(kind.most ?? 99, 99) });
    case 'true-or-false':
      return fc.boolean();
    case 'true':
      return fc.constant(true);
    case 'one-of':
      return fc.constantFrom(...kind.codes);
    case 'list':
      return fc.array(valid(kind.of), { minLength: kind.least ?? 0, maxLength: 3 });
    case 'object':
      return validOf(kind.shape);
    case 'or-null':
      return fc.option(valid(kind.of));
    case 'anything':
      return fc.jsonValue() as fc.Arbitrary<Json>;
    case 'plain-value':
      return fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    case 'by-name':
      return fc.dictionary(fc.oneof(fc.string(), names), valid(kind.of), { noNullPrototype: true });
  }
}

/** A record that has every field it needs, and some of the others. Its fields seldom contradict one another. */
export function validOf(shape: Shape): fc.Arbitrary<Json> {
  const fields = Object.entries(shape.fields);
  const records = fc.record(Object.fromEntries(fields.map(([name, { kind }]) => [name, valid(kind)])), {
    requiredKeys: fields.filter(([, { needed }]) => needed).map(([name]) => name),
    noNullPrototype: true,
  });
  return fc
    .tuple(records, fc.nat({ max: 40 }))
    .map(([record, roll]) => (roll === 0 ? record : inOrder(shape, record)));
}

function inOrder(shape: Shape, record: Readonly<Record<string, Json>>): Json {
  const ordered = { ...record };
  for (const [first, second] of shape.inOrder ?? []) {
    const [from, until] = [ordered[first], ordered[second]];
    if (typeof from !== typeof until || from === null || until === null || until! >= from!) continue;
    if (shape.fields[second]?.kind.is === 'or-null') ordered[second] = null;
    else ordered[first] = until!;
  }
  return ordered;
}

/** What somebody could have meant, and what a system could have written. */
const odd: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      1.5,
      1e300,
      '',
      ' ',
      '\u200b',
      '\ufeff\u00a0',
      '2024',
      '2024-06',
      '2024-06-31',
      '2023-02-29',
      '1900-02-29',
      '0000-01-01',
      '0000',
      '0000-05',
      '2024-00',
      '2024-6-1',
      '20/06/2026',
      '2026-06-20T00:00:00Z',
      '2026-06-20\n',
      '２０２６-06-20',
      'C2',
      'constructor',
      'toString',
      [],
      [null],
      [[]],
      {},
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
);

/** Names that JSON may have as its own, and that every object has without it. */
export const OF_EVERY_OBJECT = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

const names = fc.constantFrom(
  'surname',
  ...OF_EVERY_OBJECT,
  'toString',
  'hasOwnProperty',
  'a b',
  'Start',
  '$ref',
  '0',
);

/** A record of a shape with one or two places changed, taken away or added. */
export function nearlyOf(shape: Shape): fc.Arbitrary<Json> {
  return nearly(validOf(shape));
}

/** The same of any records. */
export function nearly(records: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(
      records,
      fc.array(fc.tuple(fc.infiniteStream(fc.nat()), odd, names), { minLength: 1, maxLength: 2 }),
    )
    .map(([record, changes]) =>
      changes.reduce<Json>(
        (json, [rolls, value, name]) => changed(json, rolls[Symbol.iterator](), value, name),
        record,
      ),
    );
}

function changed(json: Json, rolls: Iterator<number>, value: Json, name: string): Json {
  const roll = (): number => Number(rolls.next().value);
  if (typeof json !== 'object' || json === null) return value;
  if (Array.isArray(json)) {
    const list: readonly Json[] = json;
    const at = roll() % (list.length + 1);
    return at === list.length
      ? [...list, value]
      : list.map((each, index) => (index === at ? changed(each, rolls, value, name) : each));
  }
  const record = json as { readonly [name: string]: Json };
  const keys = Object.keys(record);
  const key = keys[roll() % Math.max(1, keys.length)];
  if (key === undefined) return { [name]: value };
  switch (roll() % 5) {
    case 0:
      return { ...record, [name]: value };
    case 1: {
      const { [key]: _, ...rest } = record;
      return rest;
    }
    case 2:
      return { ...record, [key]: value };
    default:
      return { ...record, [key]: changed(record[key] ?? null, rolls, value, name) };
  }
}

/** How many objects a value holds, itself among them. */
export function objectsIn(json: Json): number {
  if (typeof json !== 'object' || json === null) return 0;
  const within = Object.values(json as object).reduce<number>((sum, each: Json) => sum + objectsIn(each), 0);
  return Array.isArray(json) ? within : within + 1;
}

/** The same value with a field added to one of its objects, counted from 0 at the outermost, as JSON brings it. */
export function withFieldIn(json: Json, at: number, name: string, value: Json): Json {
  let met = 0;
  const text = JSON.stringify(json, (_, each: Json) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each) || met++ !== at) return each;
    return { [ADDED]: value, ...each };
  });
  return JSON.parse(text.replace(`"${ADDED}"`, JSON.stringify(name))) as Json;
}

const ADDED = '\u2020added';

/** The shape without those of the rules between its fields that a JSON Schema cannot say. */
export function asSchemaSays(shape: Shape): Shape {
  const { name, means, fields, rules = [] } = shape;
  return {
    name,
    means,
    rules: rules.filter(({ inSchema }) => inSchema !== undefined),
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, { ...field, kind: inside(field.kind) }]),
    ),
  };
}

function inside(kind: Kind): Kind {
  if (kind.is === 'object') return { ...kind, shape: asSchemaSays(kind.shape) };
  if (kind.is === 'list' || kind.is === 'or-null') return { ...kind, of: inside(kind.of) };
  return kind;
}
