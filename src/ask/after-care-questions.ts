/** What may be open about a young person who has left care: family, hospital, detention. */
import type { RecordedFacts } from '../record/person/recorded-facts.js';
import type { EpochDay } from '../kernel/calendar.js';
import { STILL_OPEN, earlierOf } from '../kernel/calendar.js';
import {
  IN_HOSPITAL,
  SERVING_SENTENCE,
  START_AND_END,
  WITH_FAMILY,
} from '../eligibility/words/asked-sentences.js';
import { ENGLAND, numberOn } from './england.js';
import type { Span } from '../kernel/spans.js';
import type { AskFor, Open, Situation } from './asked.js';

/** Days, longer than any six months. */
const MORE_THAN_SIX_MONTHS = 250;

/** Living with family since care: six months of it end the rights of a relevant child. */
export const livingWithFamily: AskFor = ({ on, known, history: { b18 } }) =>
  spans(
    known.family,
    (family) => ({ family }),
    {
      fact: '/familyPlacements',
      text: WITH_FAMILY,
      accepts: 'yes-no',
      entry: { with: 'parent' },
    },
    [1, MORE_THAN_SIX_MONTHS].map((days) => ({
      from: (earlierOf(on, b18) - days) as EpochDay,
      until: STILL_OPEN,
    })),
  );

const sixteenth = ({ on }: Situation) => ({ age: numberOn(ENGLAND.leavingCareFromAge, on) });

/** In hospital on the 16th birthday. */
export const inHospital: AskFor = (situation) =>
  spans(
    situation.known.hospital,
    (hospital) => ({ hospital }),
    {
      fact: '/hospitalStays',
      text: IN_HOSPITAL,
      values: sixteenth(situation),
      accepts: 'yes-no',
    },
    acrossSixteen(situation),
  );

/** Detained by a court on the 16th birthday. */
export const detained: AskFor = (situation) =>
  spans(
    situation.known.detentions,
    (detentions) => ({ detentions: detentions.map((span) => ({ ...span, kind: 'custodial-sentence' })) }),
    {
      fact: '/detentions',
      text: SERVING_SENTENCE,
      values: sixteenth(situation),
      accepts: 'yes-no',
      entry: { kind: 'custodial-sentence' },
    },
    acrossSixteen(situation),
  );

/** Spans across the 16th birthday, from the end of each stay or from within it. */
function acrossSixteen({ history, last }: Situation): Span[] {
  const until = (last.b16 + 1) as EpochDay;
  return (history.stays ?? []).map((stay) => ({
    from: earlierOf(stay.until, history.b16),
    until,
  }));
}

function spans(
  known: readonly Span[] | undefined,
  way: (list: readonly Span[]) => Partial<RecordedFacts>,
  question: Open['question'],
  ways: readonly Span[],
): Open[] {
  return known === undefined
    ? [
        {
          question,
          when: { text: START_AND_END },
          ways: [[], ...ways.map((span) => [span])].map(way),
        },
      ]
    : [];
}
