/** CL-STAYPUT: young people who stayed with the foster carers they lived with until 18. */
import { birthdayDay } from '../../kernel/calendar.js';
import { ACCOM, ACCOM_CODES, codeText } from '../../kernel/codes.js';
import type { Ages } from './care-leaver-group.js';
import {
  CARE_LEAVER_REASONS,
  CARE_LEAVER_SHARED,
  agesInWords,
  outsideCareLeavers,
  refusalInWords,
} from './care-leaver-group.js';
import type { ChildYear } from '../child-year/child-year.js';
import { FOSTER, isShortBreak, placeClass } from '../../record/columns/code-classes.js';
import { indicator } from '../definition/indicator.js';

/** Whether a foster placement was open on the day before the eighteenth birthday; `undefined` without episodes. */
function fosteredTo18(child: ChildYear): boolean | undefined {
  const rows = child.records.episodes;
  const eighteenth = birthdayDay(child.dateOfBirth, 18);
  let recorded = false;
  for (let row = child.firstRow; row < child.rowsEnd; row++) {
    if (isShortBreak(rows.ls[row] ?? 0)) continue;
    recorded = true;
    const open = (rows.from[row] ?? 0) < eighteenth && (rows.until[row] ?? 0) >= eighteenth;
    if (open && (placeClass(rows.place[row] ?? 0) & FOSTER) !== 0) return true;
  }
  return recorded ? false : undefined;
}

const AGES: Ages = [18, 20];

/** Staying put with former foster carers. */
export const STAYING_PUT = indicator({
  ...CARE_LEAVER_SHARED,
  id: 'CL-STAYPUT',
  title: 'Staying put with former foster carers',
  denominator: `Care leavers aged ${agesInWords(AGES)} on the last day whose foster placement lasted to the eighteenth birthday, less those who died, returned home or whose care passed to another council, and rows that the department refuses.`,
  numerator: 'Those with ACCOM Z, with former foster carers.',
  polarity: 'high',
  tables: ['header', 'oc3', 'episodes'],
  reaches: { episodes: 'three-years' },
  fields: ['DOB', 'IN_TOUCH', 'ACCOM', 'DECOM', 'DEC', 'PLACE'],
  versions: 'Needs the episodes of earlier returns: without them the group is not known.',
  reasons: {
    ...CARE_LEAVER_REASONS,
    'staying-put': { membership: 'numerator', text: 'Lives with the former foster carers.' },
    'not-staying-put': { membership: 'denominator', text: 'Lives elsewhere.' },
    'accommodation-not-known': { membership: 'denominator', text: 'Nothing is known of the accommodation.' },
    'not-fostered-to-18': {
      membership: 'outside',
      text: 'No foster placement that lasted to the eighteenth birthday.',
    },
    'episodes-not-recorded': {
      membership: 'undetermined',
      text: 'No episodes are recorded, so whether a foster placement lasted to 18 is not known.',
    },
  },
  within: (child) => {
    const outside = outsideCareLeavers(child, AGES);
    if (outside !== null) return outside;
    const fostered = fosteredTo18(child);
    if (fostered === undefined) return 'episodes-not-recorded';
    if (!fostered) return 'not-fostered-to-18';
    const code = child.records.careLeavers.accommodation[child.child] ?? 0;
    if (code === ACCOM.Z1 || code === ACCOM.Z2) return 'staying-put';
    return codeText(ACCOM_CODES, code) === null || code === ACCOM['0']
      ? 'accommodation-not-known'
      : 'not-staying-put';
  },
  numbers: (child) => (outsideCareLeavers(child, AGES) === 'row-refused' ? refusalInWords(child) : ''),
});
