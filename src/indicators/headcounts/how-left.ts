/** CEASED-HOME and its kin: children who ceased to be looked after in the year, by how care last ended. */
import type { EpisodeEndReason } from '../../kernel/codes.js';
import {
  ADOPTION_ENDS,
  GUARDIANSHIP_ENDS_SINCE_2018,
  GUARDIANSHIP_ENDS_TO_2018,
  REC,
  REC_CODES,
  codeText,
} from '../../kernel/codes.js';
import type { Alike } from '../child-year/alike.js';
import { apart } from '../child-year/alike.js';
import type { ChildYear } from '../child-year/child-year.js';
import type { IndicatorId } from '../definition/ids.js';
import { indicator } from '../definition/indicator.js';
import { LOOKED_AFTER_STATISTICS } from '../definition/sources.js';
import { ON_THE_DAY } from './headcount.js';

const reasonOf = (child: ChildYear): number => child.records.episodes.rec[child.ceasedRow] ?? 0;

/** Children whose last ceasing has the same reason, a blank too. */
const LEFT_ALIKE: Alike = {
  kinds: REC_CODES.length + 1,
  kindOf: (child) => apart(0, reasonOf(child), REC_CODES.length + 1),
};

function left(id: IndicatorId, how: string, codes: readonly EpisodeEndReason[]) {
  const numbers: ReadonlySet<number> = new Set(codes.map((code) => REC[code]));
  return indicator({
    ...ON_THE_DAY,
    id,
    title: `Children who ceased to be looked after in the year: ${how}`,
    denominator: 'Children who ceased to be looked after in the year, each once, by the last ceasing.',
    numerator: `Those whose last ceasing was by ${codes.join(', ')}.`,
    citations: [LOOKED_AFTER_STATISTICS('ceased to be looked after, by reason')],
    cohort: 'ceased',
    tables: ['header', 'episodes'],
    fields: ['DEC', 'REC', 'LS'],
    readings: ['quarter'],
    versions: 'The ten ways add up to all who ceased (CEASED).',
    reasons: {
      one: { membership: 'numerator', text: `Ceased in this way: ${how}.` },
      other: { membership: 'denominator', text: 'Ceased in another way.' },
    },
    alike: LEFT_ALIKE,
    within: (child) => (numbers.has(reasonOf(child)) ? 'one' : 'other'),
    numbers: (child) => `Last ceasing ${codeText(REC_CODES, reasonOf(child)) ?? 'not known'}.`,
  });
}

/** Home to somebody with parental responsibility. */
export const LEFT_FOR_HOME = left('CEASED-HOME', 'returned home', ['E4', 'E4A', 'E4B']);
/** To a parent, relative or other person without parental responsibility. */
export const LEFT_FOR_RELATIVES = left(
  'CEASED-RELATIVES',
  'to a parent, relative or other person without parental responsibility',
  ['E13'],
);
/** Adopted. */
export const LEFT_BY_ADOPTION = left('CEASED-ADOPTED', 'adopted', ADOPTION_ENDS);
/** Special guardianship. */
export const LEFT_BY_GUARDIANSHIP = left('CEASED-GUARDIANSHIP', 'special guardianship', [
  ...GUARDIANSHIP_ENDS_TO_2018,
  ...GUARDIANSHIP_ENDS_SINCE_2018,
]);
/** A residence or child arrangements order. */
export const LEFT_BY_ARRANGEMENTS = left(
  'CEASED-CHILD-ARRANGEMENTS',
  'residence or child arrangements order',
  ['E41'],
);
/** Independent living. */
export const LEFT_FOR_INDEPENDENCE = left('CEASED-INDEPENDENT', 'independent living', ['E5', 'E6']);
/** Stayed with the carers at 18. */
export const LEFT_AND_STAYED_ON = left('CEASED-STAYED-ON', 'turned 18 and stayed with the same carers', [
  'E17',
]);
/** Sentenced to custody. */
export const LEFT_FOR_CUSTODY = left('CEASED-CUSTODY', 'sentenced to custody', ['E9']);
/** Another council took over. */
export const LEFT_FOR_OTHER_COUNCIL = left('CEASED-OTHER-COUNCIL', 'care taken over by another council', [
  'E3',
]);
/** Everything else: died, adult services, remand ended, age assessed, abroad, other. */
export const LEFT_OTHERWISE = left('CEASED-OTHER', 'in another way', ['E2', 'E7', 'E8', 'E14', 'E15', 'E16']);
