/** List 9: everyone who is, or may be, eligible, relevant, former relevant or qualifying on the day, to 25. */
import type { EpochDay } from '../../kernel/calendar.js';
import { birthdayDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import { ACCOM_CODES, ACTIV_CODES, IN_TOUCH_CODES, codeText } from '../../kernel/codes.js';
import { inDays, settledOn } from '../../law/law.js';
import type { CouncilPerson } from '../../eligibility/council/person.js';
import { careStatus } from '../../eligibility/status/care-status.js';
import { about, unaccompanied } from './about.js';
import type { AnnexACase, AnnexARow, OpenCategory } from './case.js';
import {
  accommodationText,
  categoryOf,
  codeWithLabel,
  dateOf,
  dateOfText,
  inTouchText,
  suitabilityText,
} from './words.js';

/** The rows of list 9, and the people whose category is open. */
export function leaverRows(asked: AnnexACase): {
  readonly rows: readonly AnnexARow[];
  readonly open: readonly OpenCategory[];
} {
  const { records, people, on, law } = asked;
  const rows: AnnexARow[] = [];
  const open: OpenCategory[] = [];
  const ages = inDays(law);
  // Duties to care leavers end at an age, but for those without one.
  const lastAge = settledOn(ages.supportOnRequestUntilAge, on) ?? 0;
  const adult = settledOn(ages.adultFromAge, on) ?? 0;
  people.forEach((one, child) => {
    const born = (records.children.dateOfBirth[child] ?? 0) as EpochDay;
    if (on >= birthdayDay(born, lastAge)) return;
    const { answer, possible } = careStatus(one.person, toPlainDate(on), law);
    if (possible.every((status) => status === 'none')) return;
    if (answer === 'unknown') open.push({ id: one.id, possible });
    const { careLeavers } = records;
    const accommodation = codeText(ACCOM_CODES, careLeavers.accommodation[child] ?? 0);
    rows.push({
      ...about(asked, child),
      'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': unaccompanied(
        asked,
        child,
        on >= birthdayDay(born, adult) ? undefined : 12,
      ),
      'Allocated Team': one.team ?? '',
      'Allocated Worker': one.worker ?? '',
      'Eligibility Category': categoryOf(answer),
      'Latest Pathway Plan Review Date': latestPlan(one.events, on),
      'LA in Touch': inTouchText(codeText(IN_TOUCH_CODES, careLeavers.inTouch[child] ?? 0)),
      'Latest Date of Contact': dateOfText(one.latest?.contact),
      'Type of Accommodation': accommodationText(accommodation),
      'Suitability of Accommodation': suitabilityText(accommodation),
      'Activity Status': codeWithLabel('ACTIV', codeText(ACTIV_CODES, careLeavers.activity[child] ?? 0)),
    });
  });
  return { rows, open };
}

/** The later of the day the plan was made and its last review. */
function latestPlan(events: CouncilPerson['events'], on: EpochDay): string {
  const made = events?.pathwayPlanMade;
  const days = [...(typeof made === 'string' ? [made] : []), ...(events?.pathwayPlanReviews ?? [])]
    .map((day) => toDay(day))
    .filter((day) => day <= on);
  return days.length === 0 ? '' : dateOf(Math.max(...days));
}
