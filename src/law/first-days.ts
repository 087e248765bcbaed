/**
 * The days on which the Acts and regulations began that several rules rest on. Where a status turns on one, it is the first
 * day of its row in `england.ts`, and is taken from there.
 */
import type { LawRow } from './england.js';
import { LAW_ROWS } from './england.js';

/* @__NO_SIDE_EFFECTS__ */
function firstDay(rows: readonly LawRow<unknown>[], row = 0): string {
  return rows[row]?.[0] ?? '';
}

/** The Children Act 1989. */
export const ACT_OF_1989 = /* @__PURE__ */ firstDay(LAW_ROWS.adviceAndAssistance);
/** The leaving-care scheme. */
export const LEAVING_CARE = /* @__PURE__ */ firstDay(LAW_ROWS.careDaysNeeded);
/** The Adoption and Children Act 2002 as to adoption, placement orders and special guardianship, and its regulations. */
export const ADOPTION_ACT = /* @__PURE__ */ firstDay(LAW_ROWS.specialGuardianship);
/** The bursary for higher education. */
export const BURSARY = '2009-08-22';
/** The Care Planning and the Care Leavers Regulations of 2010 both came into force on this day. */
export const REGULATIONS_OF_2010 = /* @__PURE__ */ firstDay(LAW_ROWS.daysCountFromAge, 1);
/** The bursary of schools and colleges for students of 16 to 19. */
export const STUDENT_BURSARY = '2011-09-01';
/** Care planning for children on remand. */
export const REMAND_REGULATIONS = /* @__PURE__ */ firstDay(LAW_ROWS.remandOutsideRegulation3);
/** The amendments about placements out of the area, early reviews and leaving care at 16. */
export const AMENDMENTS_OF_2014 = '2014-01-27';
/** Child arrangements orders. */
export const CHILD_ARRANGEMENTS = /* @__PURE__ */ firstDay(LAW_ROWS.liveWithOrder, 1);
/** The Children and Families Act 2014 as to staying put and the virtual school head. */
export const ACT_OF_2014 = '2014-05-13';
/** The amendments about long-term fostering and ceasing to look after a child. */
export const AMENDMENTS_OF_2015 = '2015-04-01';
/** The Children and Social Work Act 2017 as to the principles, the local offer and support from 21. */
export const ACT_OF_2017 = /* @__PURE__ */ firstDay(LAW_ROWS.principlesUntilAge);
/** The same Act as to previously looked-after children. */
export const PREVIOUSLY_LOOKED_AFTER = /* @__PURE__ */ firstDay(LAW_ROWS.previouslyLookedAfter);
/** The amendments of 2020 begin on the first and cease to have effect on the second. */
export const CORONAVIRUS = /* @__PURE__ */ firstDay(LAW_ROWS.daysOfOneBreak, 1);
export const CORONAVIRUS_ENDS = /* @__PURE__ */ firstDay(LAW_ROWS.daysOfOneBreak, 2);
/** The last of what they left, visits by telephone or video, has ceased from this day on. */
export const CORONAVIRUS_VISITS_END = '2021-10-01';
/** Below an age only listed kinds of other arrangement. */
export const LISTED_PLACEMENTS = '2021-09-09';
/** The regulation of supported accommodation. */
export const SUPPORTED_ACCOMMODATION = '2023-10-28';
/** What of the Act of 2026 began two months after it was passed. */
export const ACT_OF_2026_BEGAN = '2026-06-29';
/** Its section 9, by the notes to another Act. */
export const HOMELESSNESS_OF_2026 = '2026-09-30';
