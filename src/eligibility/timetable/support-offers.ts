/** The offer of support from 21, while it is not received (DUTY-33a). */
import { laterOf, toPlainDate } from '../../kernel/calendar.js';
import { isOfAgeForSupport } from '../duties/from-21.js';
import { DUTY_PROVISIONS } from '../../law/duty-provisions.js';
import { SUPPORT_REQUESTED } from '../../record/person/needs.js';
import { wantsSupport } from '../status/personal-adviser.js';
import type { TimetableCase } from './case.js';
import { birthdayInWords } from './case.js';
import { chainLines, following, withoutDay } from './chain.js';
import type { JudgedLine } from './line.js';
import { EVENT_NEEDS } from './needs.js';
import { inText, say } from './said.js';
import { SAYS } from './says.js';
import { supportEnds, unaskedEnds } from '../../record/history/birthdays.js';

/** The offer of support from 21, every 12 months while it is not received. */
export function supportOfferLines(subject: TimetableCase): JudgedLine[] {
  const { record, on, history, events, law } = subject;
  const asks = wantsSupport(record, on, history, law);
  if (!isOfAgeForSupport(subject) || asks === true) return [];
  const from = unaskedEnds(history, on);
  const start = laterOf(from, law.supportOnRequestFrom);
  return chainLines(
    {
      id: 'DUTY-33a',
      name: 'support-offer',
      citation: DUTY_PROVISIONS.supportOffer,
      start,
      happened: events.supportOffers?.filter((day) => day >= start),
      completeFrom: events.completeFrom,
      need: EVENT_NEEDS.offers,
      until: supportEnds(history, on),
      next: (previous) => {
        if (previous === undefined) {
          return withoutDay(
            SAYS.firstOffer,
            say(SAYS.offerSoon, (words) => ({
              birthday: inText(birthdayInWords(law.unaskedUntilAge, on), words),
              date: toPlainDate(from),
            })),
          );
        }
        const next = following(subject, 'supportOffers', previous, SAYS.offer, SAYS.offerBefore);
        return asks === undefined
          ? withoutDay(
              SAYS.offer,
              say(SAYS.unlessAsked, (words) => ({ reason: inText(next.reason, words) })),
              [SUPPORT_REQUESTED],
            )
          : next;
      },
    },
    subject,
  );
}
