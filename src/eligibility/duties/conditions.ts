/** The condition of each duty, by id: what must hold beyond the status that brings it. */
import type { Condition, DutyCase } from './case.js';
import { triOr } from './case.js';
import type { DutyId } from './entry.js';
import {
  adviceOnRequest,
  adviserRequired,
  bursaryCourse,
  inCouncilAccommodation,
  settingUpHome,
  sixteenToNineteen,
  stayingPut,
  supportAskedFor,
  supportToBeOffered,
  underTwentyFive,
  underTwentyOneOrInProgramme,
  vacationAccommodation,
  withoutPathwayPlan,
} from './leaving-care.js';
import {
  always,
  careOrderWithParent,
  inOrdinaryCare,
  inShortBreaks,
  interimOrderOrTemporaryCarer,
  lookedAfterForTwentyWorkingDays,
  lostCareToCustody,
  ordinaryVisits,
} from './looked-after.js';
import { REASON_ENDED } from '../../record/person/needs.js';
import { previouslyLookedAfterOn } from '../status/previously-looked-after.js';

/** What each duty asks beyond its status. */
export const DUTY_CONDITIONS: Readonly<Record<DutyId, (subject: DutyCase) => Condition>> = {
  'DUTY-1': always,
  'DUTY-2': inOrdinaryCare,
  'DUTY-3': always,
  'DUTY-4': inOrdinaryCare,
  'DUTY-5': ordinaryVisits,
  'DUTY-5a': interimOrderOrTemporaryCarer,
  'DUTY-5b': careOrderWithParent,
  'DUTY-6': inOrdinaryCare,
  'DUTY-7': inOrdinaryCare,
  'DUTY-8': always,
  'DUTY-9': underTwentyFive,
  'DUTY-10': lookedAfterForTwentyWorkingDays,
  'DUTY-11': inShortBreaks,
  'DUTY-12': lostCareToCustody,
  'DUTY-20': always,
  'DUTY-21': withoutPathwayPlan,
  'DUTY-22': always,
  'DUTY-23': underTwentyOneOrInProgramme,
  'DUTY-24': adviserRequired,
  'DUTY-25': inCouncilAccommodation,
  'DUTY-26': always,
  'DUTY-27': underTwentyOneOrInProgramme,
  'DUTY-28': bursaryCourse,
  'DUTY-29': vacationAccommodation,
  'DUTY-30': sixteenToNineteen,
  'DUTY-31': settingUpHome,
  'DUTY-32': stayingPut,
  'DUTY-33': supportAskedFor,
  'DUTY-33a': supportToBeOffered,
  'DUTY-34': adviceOnRequest,
  'DUTY-35': underTwentyFive,
  'DUTY-36': ({ record, history, on, law }) =>
    triOr(previouslyLookedAfterOn(record, history, on, law), REASON_ENDED),
  'DUTY-37': underTwentyFive,
};
