/** Ages: rules 231, 234, 352, 358, 370 to 374, 387, 389 and 460. An age is reached at the start of the birthday. */
import { NO_DAY } from '../../record/columns/columns.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, ageOnDay, toDay } from '../../kernel/calendar.js';
import { BLANK, CHANGE, LS, PLACE, REC, RNE } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { birthOf, eachEpisode, report, reportEpisode } from './checking.js';

/** From the return of 2023-24 independent and semi-independent living are for those of 16 and over. */
const SIXTEEN_FROM = toDay('2024-03-31');

/** Notes children who are too young, or too old, for what the return says. */
export function checkAges(check: Checking): void {
  const { episodes, children } = check.records;
  for (let child = 0; child < children.length; child++) {
    const born = birthOf(check, child);
    const isUasc = (children.uascUntil[child] ?? NO_DAY) !== NO_DAY;
    if (born !== undefined && isUasc && born <= check.yearEnd && ageOnDay(born, check.yearEnd) < 11)
      report(check, 'uasc-under-11', 'header', children.row?.[child], 'DOB', child);
  }
  eachEpisode(check, (at, child) => {
    const born = birthOf(check, child);
    const from = episodes.from[at] as EpochDay;
    if (born === undefined || from < born) return;
    const age = ageOnDay(born, from);
    if (age >= 18 && episodes.rne[at] === RNE.S) reportEpisode(check, 'started-at-18', at, 'DECOM', child);
    const ls = episodes.ls[at] ?? BLANK;
    if (age < 10 && ls >= LS.J1 && ls <= LS.J3)
      reportEpisode(check, 'youth-justice-under-10', at, 'LS', child);
    if (age < youngest(episodes.place[at] ?? BLANK, check.yearEnd))
      reportEpisode(check, 'too-young-for-placement', at, 'PLACE', child);
    const until = episodes.until[at] as EpochDay;
    if (until === STILL_OPEN) return;
    const ageAtEnd = ageOnDay(born, until);
    if (ageAtEnd < youngestToCease(episodes.rec[at] ?? BLANK))
      reportEpisode(check, 'too-young-for-reason-ceased', at, 'REC', child);
    if (ageAtEnd < 10 && episodes.change[at] === CHANGE.CUSTOD)
      reportEpisode(check, 'custody-reason-under-10', at, 'REASON_PLACE_CHANGE', child);
  });
}

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
