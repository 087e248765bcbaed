/** Who adopted: NB_ADOPTR, SEX_ADOPTR and LS_ADOPTR against each other. No measure turns on it. */
import { BLANK } from '../../kernel/codes.js';
import { CODE_SETS } from '../cells/code-sets.js';
import { NOTHING } from './affected.js';
import type { SingleCheck } from './check.js';
import { singly } from './check.js';
import { eachRow } from './checking.js';

type Sex = keyof (typeof CODE_SETS)['SEX_ADOPTR'];
type Status = keyof (typeof CODE_SETS)['LS_ADOPTR'];

const numberIn = (codes: object, code: string): number => Object.keys(codes).indexOf(code) + 1;
const sexes = (...codes: readonly Sex[]): ReadonlySet<number> =>
  new Set(codes.map((code) => numberIn(CODE_SETS.SEX_ADOPTR, code)));

const ONE = sexes('M1', 'F1');
const SAME = sexes('MM', 'FF');
const DIFFERENT = sexes('MF');
const COUPLE = sexes('MM', 'FF', 'MF');

/** A status of adopters, and the sexes that go with it. A blank sex goes with none. */
function ofStatus(says: string, rule: string, status: Status, goWith: ReadonlySet<number>): SingleCheck {
  const number = numberIn(CODE_SETS.LS_ADOPTR, status);
  return {
    says,
    rule,
    affects: NOTHING,
    tables: ['ad1'],
    find: ({ records: { adoptions } }, tell) =>
      eachRow(adoptions.start, (at, child) => {
        const sex = adoptions.adopterSex?.[at] ?? BLANK;
        if (adoptions.adopterStatus?.[at] === number && !goWith.has(sex))
          tell('ad1', at, 'SEX_ADOPTR', child);
      }),
  };
}

/** Adopters. */
export const ADOPTERS = singly({
  'adopters-two-with-one-sex': {
    says: 'NB_ADOPTR is 2, and SEX_ADOPTR is that of one adopter (M1, F1).',
    rule: '511',
    affects: NOTHING,
    tables: ['ad1'],
    find: ({ records: { adoptions } }, tell) =>
      eachRow(adoptions.start, (at, child) => {
        const two = adoptions.adopters?.[at] === numberIn(CODE_SETS.NB_ADOPTR, '2');
        if (two && ONE.has(adoptions.adopterSex?.[at] ?? BLANK)) tell('ad1', at, 'SEX_ADOPTR', child);
      }),
  },
  'adopters-single-as-couple': ofStatus(
    'LS_ADOPTR is L0, a single adopter, and SEX_ADOPTR is not M1 or F1.',
    '514',
    'L0',
    ONE,
  ),
  'adopters-different-not-mf': ofStatus(
    'LS_ADOPTR is L3, an unmarried couple of different sexes, and SEX_ADOPTR is not MF.',
    '517',
    'L3',
    DIFFERENT,
  ),
  'adopters-same-not-so': ofStatus(
    'LS_ADOPTR is L4, a couple of one sex, and SEX_ADOPTR is not MM or FF.',
    '518',
    'L4',
    SAME,
  ),
  'adopters-partners-as-one': ofStatus(
    'LS_ADOPTR is L2, civil partners, and SEX_ADOPTR is not that of a couple.',
    '519',
    'L2',
    COUPLE,
  ),
  'adopters-married-not-mf': ofStatus(
    'LS_ADOPTR is L11, married and of different sexes, and SEX_ADOPTR is not MF.',
    '520',
    'L11',
    DIFFERENT,
  ),
  'adopters-married-not-same': ofStatus(
    'LS_ADOPTR is L12, married and of one sex, and SEX_ADOPTR is not MM or FF.',
    '524',
    'L12',
    SAME,
  ),
});
