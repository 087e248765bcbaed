/** Visits and reviews of a child placed, or authorised to be placed, for adoption (DUTY-13). Adoption Agencies Regulations 2005 regulation 36. */
import type { EpochDay } from '../../kernel/calendar.js';
import { isAdoptionPlacement } from '../../kernel/codes.js';
import { union } from '../../kernel/spans.js';
import { englishStays } from '../duties/regimes.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import type { RecordedStay } from '../../record/person/stay.js';
import type { TimetableCase } from './case.js';
import type { Chain, NextDue } from './chain.js';
import { chainLines, following, withoutDay } from './chain.js';
import type { JudgedLine } from './line.js';
import { BEFORE, afterReview } from './reviews.js';
import { EVENT_NEEDS } from './needs.js';
import type { Said } from './said.js';
import { SAYS } from './says.js';

/** Placed for adoption: visits and reviews in place of those of the Care Planning Regulations. */
export function adoptionPlacementLines(subject: TimetableCase): JudgedLine[] {
  const start = sinceWhen(subject, ({ placement }) => isAdoptionPlacement(placement));
  const { reviews, visits, completeFrom } = subject.events;
  const firstReview = reviews?.find((day) => day >= start);
  const weekly = (from: EpochDay, what: Said, since: Said): NextDue =>
    following(subject, 'adoptionVisits', from, what, since);
  return [
    ...chainLines(
      {
        id: 'DUTY-13',
        name: 'visit',
        citation: DUTY_PROVISIONS.adoptionReviews,
        start,
        happened: visits?.filter((day) => day >= start),
        completeFrom,
        need: EVENT_NEEDS.visits,
        next: (previous) => {
          if (previous === undefined) return weekly(start, SAYS.firstVisit, SAYS.adoptionPlacement);
          if (firstReview === undefined && (reviews === undefined || completeFrom > start))
            return withoutDay(SAYS.visit, SAYS.reviewNotRecorded, [EVENT_NEEDS.reviews]);
          return firstReview !== undefined && previous >= firstReview
            ? withoutDay(SAYS.visit, SAYS.agencyDecides)
            : weekly(previous, SAYS.visit, SAYS.visitBeforeReview);
        },
      },
      subject,
    ),
    ...reviewChain(subject, start, (previous, count, mayBeSecond) =>
      previous === undefined
        ? following(subject, 'firstReviewPlaced', start, SAYS.firstReview, SAYS.adoptionPlacement)
        : afterReview(subject, 'secondReviewPlaced', 'laterAdoptionReviews', previous, {
            count,
            mayBeSecond,
          }),
    ),
  ];
}

/** Authorised and not placed: the agency’s reviews, beside those of the Care Planning Regulations. */
export function adoptionAuthorityLines(subject: TimetableCase): JudgedLine[] {
  const start = sinceWhen(subject, ({ legalStatus }) => legalStatus === 'E1');
  return reviewChain(subject, start, (previous) =>
    previous === undefined
      ? following(subject, 'firstReviewAuthorised', start, SAYS.firstReview, SAYS.authority)
      : following(subject, 'laterAdoptionReviews', previous, SAYS.review, BEFORE),
  );
}

function reviewChain(subject: TimetableCase, start: EpochDay, next: Chain['next']): JudgedLine[] {
  return chainLines(
    {
      id: 'DUTY-13',
      name: 'review',
      citation: DUTY_PROVISIONS.adoptionReviews,
      start,
      happened: subject.events.reviews?.filter((day) => day >= start),
      completeFrom: subject.events.completeFrom,
      need: EVENT_NEEDS.reviews,
      next,
    },
    subject,
  );
}

/** The first day of the unbroken time of which something holds, up to the day. */
function sinceWhen({ history, on }: TimetableCase, holds: (episode: RecordedStay) => boolean): EpochDay {
  const such = englishStays(history, on).filter(holds);
  return union(such).find((span) => span.from <= on && on < span.until)?.from ?? on;
}
