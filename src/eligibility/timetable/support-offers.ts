/** The offer of support from 21, while it is not received (DUTY-33a). */
import { dateInWords, laterOf } from '../../kernel/calendar.js';
import { isOfAgeForSupport } from '../duties/from-21.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { SUPPORT_REQUESTED } from '../../record/person/needs.js';
import { asksForSupport } from '../status/personal-adviser.js';
import type { TimetableCase } from './case.js';
import { birthdayInWords, eventsNeed } from './case.js';
import { chainLines, following, withoutDay } from './chain.js';
import type { TimetableLine } from './line.js';

const OFFERS = /* @__PURE__ */ eventsNeed(
  'supportOffers',
  'On which days was support offered, since it became something to ask for?',
);

/** The offer of support from 21, every 12 months while it is not received. */
export function supportOfferLines(subject: TimetableCase): TimetableLine[] {
  const { record, on, history, events, law } = subject;
  const asks = asksForSupport(record, on, history, law);
  if (!isOfAgeForSupport(subject) || asks === true) return [];
  const start = laterOf(history.b21, law.supportOnRequestFrom);
  return chainLines(
    {
      id: 'DUTY-33a',
      name: 'support-offer',
      citation: DUTY_PROVISIONS.supportOffer,
      start,
      happened: events.supportOffers?.filter((day) => day >= start),
      completeFrom: events.completeFrom,
      need: OFFERS,
      until: history.b25,
      next: (previous) => {
        if (previous === undefined) {
          return withoutDay(
            'First offer of support',
            `As soon as possible after ${birthdayInWords(subject, law.unaskedUntilAge)}, ${dateInWords(history.b21)}: the law sets no number of days`,
          );
        }
        const next = following(subject, 'supportOffers', previous, 'Offer of support', 'the offer before it');
        return asks === undefined
          ? withoutDay(
              'Offer of support',
              `${next.reason}, unless they have asked for the support, which is not recorded`,
              [SUPPORT_REQUESTED],
            )
          : next;
      },
    },
    on,
  );
}
