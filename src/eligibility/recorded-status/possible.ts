/** A recorded status that may be right: on another reading, by facts not recorded, a few days off, or after a review. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import { answerOf } from '../../kernel/three-valued.js';
import { inDays } from '../../law/law.js';
import { histories } from '../../record/history/history.js';
import { statusOn } from '../status/care-status.js';
import { NEAR_DAYS } from '../status/near-thresholds.js';
import { possibleOver } from '../status/possible-statuses.js';
import { lookedAfterIn, statusOf } from '../status/statuses.js';
import type { Kind } from './difference.js';
import { SAYS } from './says.js';

/** On another open reading. */
export const onAnotherReading: Kind = ({ derived, holds }) => {
  const reading = derived.otherReadings.find(
    ({ wouldBe: [status = 'none', ...others], lookedAfter }) =>
      others.length === 0 && holds({ status, lookedAfter }),
  );
  if (reading === undefined) return undefined;
  return {
    kind: 'boundary',
    says: SAYS.otherReading,
    facts: [
      { path: 'reading', value: reading.id },
      { path: 'other', value: reading.other },
    ],
    readings: [reading.id],
  };
};

/** By facts that are not recorded. */
// What is settled is the only thing possible, and would agree.
export const shortOfHistory: Kind = ({ derived, meaning }) => {
  const possible =
    meaning.means === 'looked-after' || meaning.means === 'not-looked-after'
      ? derived.lookedAfter === 'unknown'
      : derived.possible.some((status) => status === meaning.means);
  if (!possible) return undefined;
  return {
    kind: 'short-of-history',
    says: SAYS.possible,
    needs: derived.needs,
  };
};

/** A few days either side. */
export const nearThreshold: Kind = ({ derived, holds, record, day, law }) => {
  const caution = derived.steps.find((step) => step.answer === 'caution');
  if (caution === undefined) return undefined;
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  for (let away = -NEAR_DAYS; away <= NEAR_DAYS; away++) {
    const possible = possibleOver(all, (day + away) as EpochDay, lawInDays);
    const lookedAfter = answerOf(lookedAfterIn(possible));
    if (holds({ status: statusOf(possible), lookedAfter })) {
      return {
        kind: 'boundary',
        says: SAYS.near,
        facts: [
          { path: 'near', value: NEAR_DAYS },
          { path: 'caution', value: caution.rule },
        ],
      };
    }
  }
  return undefined;
};

/**
 * Where the recorded status follows once a reviewer looks behind section 17 or housing labels (AMB-15), and none has
 * yet. A reviewer's word that is on record already has been counted.
 */
export const afterReview: Kind = ({ meaning, record, day, law }) => {
  const { otherAccommodation } = record;
  if (!Array.isArray(otherAccommodation)) return undefined;
  const reviewed = {
    ...record,
    otherAccommodation: otherAccommodation.map((entry) =>
      entry?.kind === 'section-17' || entry?.kind === 'housing'
        ? { treatAsSection20: true, ...entry }
        : entry,
    ),
  };
  if (statusOn(reviewed, toPlainDate(day), law) !== meaning.means) return undefined;
  return {
    kind: 'label-needs-review',
    says: SAYS.afterReview,
    readings: ['AMB-15'],
  };
};
