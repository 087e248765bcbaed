/** Ages: rules 231, 234, 352, 358, 370 to 374, 387, 389 and 460. An age is reached at the start of the birthday. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, ageOnDay, toDay } from '../../kernel/calendar.js';
import { BLANK, CHANGE, LS, PLACE, REC, RNE } from '../../kernel/codes.js';
import { CARE, OF_COLUMN, PLACEMENTS, UNACCOMPANIED } from './affected.js';
import { family } from './check.js';
import { birthOf, eachEpisode, isUnaccompanied } from './checking.js';

/** From the return of 2023-24 independent and semi-independent living are for those of 16 and over. */
const SIXTEEN_FROM = toDay('2024-03-31');

/** Notes children who are too young, or too old, for what the return says. */
export const AGES = family(
  {
    'started-at-18': {
      says: 'The child was 18 or over when care started.',
      rule: '352',
      affects: CARE,
      tables: ['episodes'],
    },
    'youth-justice-under-10': {
      says: 'The child is under 10 with a youth justice legal status (J1 to J3).',
      rule: '358',
      affects: CARE,
      tables: ['episodes'],
    },
    'too-young-for-placement': {
      says: 'The child is too young for this placement type: P2 and H5/K3 16 (before 2023-24 15 and 14), P3 14, R5 10, S1 4.',
      rule: '370, 371, 372, 373, 374',
      affects: OF_COLUMN['PLACE'] ?? PLACEMENTS,
      tables: ['episodes'],
    },
    'too-young-for-reason-ceased': {
      says: 'The child is too young for REC: E5 and E6 14, E7 16, E17 18.',
      rule: '387, 389, 460',
      affects: OF_COLUMN['REC'] ?? CARE,
      tables: ['episodes'],
    },
    'custody-reason-under-10': {
      says: 'The placement changed because of custody (CUSTOD), and the child is under 10.',
      rule: '234',
      affects: ['MOVE-UNPLANNED'],
      tables: ['episodes'],
      years: [2026, null],
    },
    'uasc-under-11': {
      says: 'The child is unaccompanied and under 11 at the year end.',
      rule: '231',
      affects: UNACCOMPANIED,
      tables: ['uasc'],
      years: [2025, null],
    },
  },
  (check, tell) => {
    const { episodes, children } = check.records;
    for (let child = 0; child < children.length; child++) {
      const born = birthOf(check, child);
      if (
        born !== undefined &&
        isUnaccompanied(check, child) &&
        born <= check.yearEnd &&
        ageOnDay(born, check.yearEnd) < 11
      )
        tell('uasc-under-11', 'uasc', child, 'DOB', child);
    }
    eachEpisode(check, (at, child) => {
      const born = birthOf(check, child);
      const from = episodes.from[at] as EpochDay;
      if (born === undefined || from < born) return;
      const age = ageOnDay(born, from);
      if (age >= 18 && episodes.rne[at] === RNE.S) tell('started-at-18', 'episodes', at, 'DECOM', child);
      const ls = episodes.ls[at] ?? BLANK;
      if (age < 10 && ls >= LS.J1 && ls <= LS.J3) tell('youth-justice-under-10', 'episodes', at, 'LS', child);
      if (age < youngest(episodes.place[at] ?? BLANK, check.yearEnd))
        tell('too-young-for-placement', 'episodes', at, 'PLACE', child);
      const until = episodes.until[at] as EpochDay;
      if (until === STILL_OPEN) return;
      const ageAtEnd = ageOnDay(born, until);
      if (ageAtEnd < youngestToCease(episodes.rec[at] ?? BLANK))
        tell('too-young-for-reason-ceased', 'episodes', at, 'REC', child);
      if (ageAtEnd < 10 && episodes.change[at] === CHANGE.CUSTOD)
        tell('custody-reason-under-10', 'episodes', at, 'REASON_PLACE_CHANGE', child);
    });
  },
);

function youngest(place: number, yearEnd: EpochDay): number {
  switch (place) {
    case PLACE.P2:
      return yearEnd >= SIXTEEN_FROM ? 16 : 15;
    case PLACE.H5:
    case PLACE.K3:
      return yearEnd >= SIXTEEN_FROM ? 16 : 14;
    case PLACE.P3:
      return 14;
    case PLACE.R5:
      return 10;
    case PLACE.S1:
      return 4;
    default:
      return 0;
  }
}

function youngestToCease(rec: number): number {
  switch (rec) {
    case REC.E5:
    case REC.E6:
      return 14;
    case REC.E7:
      return 16;
    case REC.E17:
      return 18;
    default:
      return 0;
  }
}
