/** Visits and reviews in a series of short breaks (DUTY-11). CPPCR regulation 48(3). */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import { clip } from '../../kernel/spans.js';
import { NO } from '../../kernel/three-valued.js';
import type { IntervalName } from '../../law/duty-law.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { englishStays } from '../duties/regimes.js';
import { isShortBreak } from '../status/short-break.js';
import type { TimetableCase } from './case.js';
import type { NextDue } from './chain.js';
import { chainLines, following, withoutDay } from './chain.js';
import type { JudgedLine } from './line.js';
import { relaxedMonths } from './relaxed.js';
import { EVENT_NEEDS } from './needs.js';
import { SAYS } from './says.js';

/** The lines of a series, on a day of one of its breaks. */
export function shortBreakLines(subject: TimetableCase): JudgedLine[] {
  const breaks = seriesUpTo(subject);
  const start = breaks[0]?.from ?? subject.on;
  const chain = (
    name: 'visit' | 'review',
    happened: readonly EpochDay[] | undefined,
    first: IntervalName,
    later: IntervalName,
  ): JudgedLine[] =>
    chainLines(
      {
        id: 'DUTY-11',
        name,
        citation: DUTY_PROVISIONS.shortBreakRegime,
        start,
        happened: happened?.filter((day) => day >= start),
        completeFrom: subject.events.completeFrom,
        need: name === 'visit' ? EVENT_NEEDS.visits : EVENT_NEEDS.reviews,
        next: (previous) => {
          const [firstTime, what, before] =
            name === 'visit'
              ? [SAYS.firstBreakVisit, SAYS.breakVisit, SAYS.visitBefore]
              : [SAYS.firstBreakReview, SAYS.breakReview, SAYS.reviewBefore];
          return nextOf(
            subject,
            breaks,
            previous === undefined
              ? following(subject, first, start, firstTime, SAYS.firstBreak)
              : following(subject, later, previous, what, before),
          );
        },
      },
      subject,
    );
  return [
    ...chain('visit', subject.events.visits, 'firstShortBreakVisit', 'shortBreakVisits'),
    ...chain('review', subject.events.reviews, 'firstShortBreakReview', 'shortBreakReviews'),
  ];
}

/** The breaks of the series that goes on: those since any care that was none. */
function seriesUpTo({ history, on, law }: TimetableCase): readonly Span[] {
  const stays = englishStays(history, on).filter(
    ({ from, agreementOnly, takenOver }) => from <= on && !agreementOnly && !takenOver,
  );
  const isBreak = stays.map((stay) => isShortBreak(stay, stays, on, law) !== NO);
  return stays.slice(isBreak.lastIndexOf(false) + 1);
}

/** A series with a break in the months of 2020 keeps their rule, which sets no day (SI 2020/445 regulation 21). */
function nextOf(subject: TimetableCase, breaks: readonly Span[], next: NextDue): NextDue {
  const then = relaxedMonths(subject).some(
    ({ from, until }) => subject.on >= from && clip(breaks, from, until).length > 0,
  );
  return then && next.due !== undefined ? withoutDay(next.what, SAYS.breaksOf2020) : next;
}
