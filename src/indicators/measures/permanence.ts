/** PERM-ADOPTED and PERM-SGO: how children who ceased to be looked after left. */
import { toDay } from '../../kernel/calendar.js';
import { codeText, REC_CODES } from '../../kernel/codes.js';
import type { ChildYear } from '../child-year/child-year.js';
import { isAdoption, isGuardianship } from '../../record/columns/code-classes.js';
import { indicator } from '../definition/indicator.js';
import { LAIT } from '../definition/sources.js';

/** E43 and E44 ended with 2017-18; E45 to E48 began. */
const FIRST_DAY_OF_E45 = toDay('2018-04-01');

const lastReason = (child: ChildYear): number => child.records.episodes.rec[child.ceasedRow] ?? 0;

const SHARED = {
  denominator: 'Children who ceased to be looked after in the year, each once, by the last ceasing.',
  polarity: 'high',
  confidence: 'A',
  cohort: 'ceased',
  tables: ['header', 'episodes'],
  fields: ['DEC', 'REC', 'LS'],
  readings: ['quarter'],
  numbers: (child: ChildYear): string =>
    `Last ceasing ${codeText(REC_CODES, lastReason(child)) ?? 'not known'}.`,
} as const;

/** Adopted, of all who ceased. */
export const CEASED_BY_ADOPTION = indicator({
  ...SHARED,
  id: 'PERM-ADOPTED',
  title: 'Left care by adoption',
  numerator: 'Those whose last ceasing was by adoption (E11, E12).',
  citations: [LAIT('indicator 208')],
  years: { first: null, last: null },
  reasons: {
    adopted: { membership: 'numerator', text: 'Adopted.' },
    'left-otherwise': { membership: 'denominator', text: 'Left care in another way.' },
  },
  within: (child) => (isAdoption(lastReason(child)) ? 'adopted' : 'left-otherwise'),
});

/** Special guardianship, of all who ceased. */
export const CEASED_BY_SPECIAL_GUARDIANSHIP = indicator({
  ...SHARED,
  id: 'PERM-SGO',
  title: 'Left care by special guardianship',
  numerator: 'Those whose last ceasing was by special guardianship (E43, E44 to 2017-18; E45 to E48 since).',
  citations: [LAIT('indicator 390')],
  years: { first: null, last: null },
  versions:
    'E41 was never special guardianship. The text of LAIT 390 still names E43 and E44; its breakdown is that of E45 to E48.',
  reasons: {
    'special-guardianship': { membership: 'numerator', text: 'A special guardianship order.' },
    'code-of-another-year': {
      membership: 'numerator',
      text: 'A special guardianship order, by a code that was not in use on that day.',
      caution:
        'left care by special guardianship under a code that was not in use then (E43, E44 to 2017-18; E45 to E48 since). It can mean nothing else, and is counted.',
    },
    'left-otherwise': { membership: 'denominator', text: 'Left care in another way.' },
  },
  within: (child) => {
    const since2018 = child.ceasedOn >= FIRST_DAY_OF_E45;
    if (isGuardianship(lastReason(child), since2018)) return 'special-guardianship';
    return isGuardianship(lastReason(child), !since2018) ? 'code-of-another-year' : 'left-otherwise';
  },
});
