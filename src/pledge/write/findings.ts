/** The problems of a pledge and of its mappings as findings, each under the code that pledges have for it. */
import type { InputProblem, ProblemCode } from '../../kernel/outcome.js';
import { fieldName } from '../../kernel/fields/given.js';
import type { Kind, Shape } from '../../kernel/fields/kinds.js';
import type { PledgeFinding, PledgeFindingCode } from './problem.js';
import { pledgeFinding } from './problem.js';

/** By place, with `#` for the number of an entry: the code, for a problem of a certain code or for any. */
type Codes = Readonly<Record<string, PledgeFindingCode | Partial<Record<ProblemCode, PledgeFindingCode>>>>;

/** The codes of a pledge's own fields. Any other problem is of a field that is not known or not readable. */
export const PLEDGE_CODES: Codes = {
  '/council': 'PLEDGE_MISSING_COUNCIL',
  '/title': 'PLEDGE_MISSING_TITLE',
  '/launchedOn': 'PLEDGE_DATE_INVALID',
  '/updatedOn': { 'not-a-date': 'PLEDGE_DATE_INVALID', 'out-of-order': 'PLEDGE_DATE_ORDER' },
  '/endorsements/#/on': 'PLEDGE_DATE_INVALID',
  '/audience': {
    missing: 'PLEDGE_NO_AUDIENCE',
    'not-a-list': 'PLEDGE_NO_AUDIENCE',
    'too-few': 'PLEDGE_NO_AUDIENCE',
  },
  '/audience/#': 'PLEDGE_UNKNOWN_AUDIENCE',
  '/points': {
    missing: 'PLEDGE_NO_POINTS',
    'not-a-list': 'PLEDGE_NO_POINTS',
    'too-few': 'PLEDGE_NO_POINTS',
    contradiction: 'PLEDGE_UNEXPECTED_POINTS',
  },
  '/points/#/number': {
    missing: 'POINT_NUMBER_INVALID',
    'not-a-number': 'POINT_NUMBER_INVALID',
    'out-of-bounds': 'POINT_NUMBER_INVALID',
    duplicate: 'POINT_DUPLICATE_NUMBER',
  },
  '/points/#/text': 'POINT_EMPTY_TEXT',
};

/** The codes of a mapping's fields. */
export const MAPPING_CODES: Codes = {
  '/point': 'MAPPING_UNKNOWN_POINT',
  '/primary': {
    missing: 'MAPPING_NO_PRIMARY',
    'not-a-list': 'MAPPING_NO_PRIMARY',
    'too-few': 'MAPPING_NO_PRIMARY',
  },
  '/primary/#': { 'not-a-known-code': 'MAPPING_UNKNOWN_PRINCIPLE', duplicate: 'MAPPING_PRINCIPLE_REPEATED' },
  '/secondary/#': {
    'not-a-known-code': 'MAPPING_UNKNOWN_PRINCIPLE',
    duplicate: 'MAPPING_PRINCIPLE_REPEATED',
  },
  '/unmapped': { contradiction: 'MAPPING_UNMAPPED_CONFLICT' },
  '/unmapped/reason': 'MAPPING_UNMAPPED_NO_REASON',
  '/outcomes/#': 'MAPPING_UNKNOWN_OUTCOME',
  '/indicators/#': 'MAPPING_UNKNOWN_INDICATOR',
  '/confirmedBy': { missing: 'MAPPING_CONFIRMATION_INCOMPLETE' },
  '/confirmedOn': 'MAPPING_CONFIRMATION_INCOMPLETE',
};

/** A finding, with its place among the fields of the input. */
export interface Placed {
  readonly finding: PledgeFinding;
  readonly place: string;
}

/** A problem as a finding. */
export function placed(problem: InputProblem, codes: Codes, called: string): Placed {
  const { path, code } = problem;
  return { finding: pledgeFinding(codeOf(path, code, codes), pathOf(called, path)), place: path };
}

/** `/points/1/number` of `pledge` is `pledge.points[1].number`. */
export function pathOf(called: string, path: string): string {
  const name = fieldName(path);
  return name === '' ? called : `${called}.${name}`;
}

function codeOf(path: string, code: ProblemCode, codes: Codes): PledgeFindingCode {
  if (code === 'unknown-field') return 'FIELD_UNKNOWN';
  if (code === 'too-many') return 'LIST_TOO_LONG';
  const found = codes[path.replace(/\/\d+/g, '/#')];
  return (typeof found === 'string' ? found : found?.[code]) ?? 'FIELD_UNREADABLE';
}

/** The findings in the order of the fields of a shape; entries under `last` come after all else. */
export function inPlace(all: readonly Placed[], shape: Shape, last = ''): readonly PledgeFinding[] {
  return all
    .map((each) => ({ ...each, order: orderOf(shape, each.place, last) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ finding }) => finding);
}

function orderOf(shape: Shape, place: string, last: string): readonly number[] {
  let kind: Kind | undefined = { is: 'object', shape };
  const order = [last !== '' && place.startsWith(`${last}/`) ? 1 : 0];
  for (const part of place.split('/').slice(1)) {
    if (kind?.is === 'or-null') kind = kind.of;
    if (kind?.is === 'list') {
      order.push(Number(part));
      kind = kind.of;
    } else if (kind?.is === 'object') {
      const names = Object.keys(kind.shape.fields);
      const at = names.indexOf(part);
      order.push(at < 0 ? names.length : at);
      kind = kind.shape.fields[part]?.kind;
    }
  }
  return order;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, first] of a.entries()) {
    const difference = first - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
