/** Looked after on a day, with the reasons (LA-1 to LA-14). */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Answer, Fact, Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { Citation } from '../../kernel/dated.js';
import type { History } from '../../record/history/history.js';
import type { Stay } from '../../record/history/stays.js';
import { isTakenOver } from '../../record/history/stays.js';
import { PROVISIONS } from '../../law/law.js';
import { lookedAfterOn, stayOn } from './looked-after.js';
import { CARE_ELSEWHERE, CARE_HISTORY, ONE_NIGHT, SHORT_BREAK_NIGHTS } from '../../record/person/needs.js';
import { answerOf } from '../../kernel/three-valued.js';

/** Whether a person is looked after on a day, with the reason. */
export function lookedAfterFinding(history: History, on: EpochDay): Finding {
  const answer = answerOf(lookedAfterOn(history, on));
  if (on < history.born) return finding('LA-1', answer, 'Not yet born', NOT_BORN);
  if (on >= history.b18)
    return finding('LA-12', answer, 'Nobody is looked after from the 18th birthday', ADULT);
  if (on >= history.died) return finding('LA-9', answer, 'The record says that they died in care', ENDED);
  const stay = history.stays === undefined ? undefined : stayOn(history.stays, on);
  if (stay === undefined) return noStay(answer, history);
  if (stay.agreementOnly) {
    return finding('LA-13', answer, 'Only an agreement to short breaks is on record, not its nights', {
      citations: [PROVISIONS.shortBreak],
      interpretations: ['AMB-17'],
      needs: [SHORT_BREAK_NIGHTS],
    });
  }
  if (isTakenOver(stay)) {
    return finding(
      'LA-9',
      answer,
      'Another council took over their care on {since}; its record is not here',
      {
        citations: [PROVISIONS.lookedAfter],
        facts: [{ path: 'since', value: toPlainDate(stay.from) }],
        needs: [CARE_ELSEWHERE],
      },
    );
  }
  if (!stay.sure) {
    return finding('LA-2', answer, 'Accommodated for one night; more than 24 hours are needed', {
      citations: [PROVISIONS.more24Hours],
      interpretations: ['AMB-7'],
      needs: [ONE_NIGHT],
    });
  }
  return withStay(answer, stay);
}

function noStay(answer: Answer, history: History): Finding {
  if (answer === 'no') return finding('LA-1', answer, 'No stay on record covers the day', NO_STAY);
  const needs: readonly Need[] = [CARE_HISTORY];
  const says =
    history.stays === undefined
      ? 'No care history is recorded'
      : 'The record begins after the day asked about';
  return finding('LA-1', answer, says, { citations: [PROVISIONS.lookedAfter], needs });
}

/** What each ground is called, and where it stands in the Act. */
const GROUNDS: Readonly<Record<string, readonly [rule: string, says: string, citation: Citation]>> = {
  C1: ['LA-3', 'In care under an interim care order since {since}', PROVISIONS.careOrder],
  C2: ['LA-3', 'In care under a care order since {since}', PROVISIONS.careOrder],
  D1: ['LA-7', 'Under a freeing order since {since}', PROVISIONS.adoptionPlacement],
  E1: ['LA-7', 'Under a placement order since {since}', PROVISIONS.adoptionPlacement],
  V2: ['LA-4', 'Accommodated under section 20 since {since}', PROVISIONS.accommodated],
  V3: ['LA-11', 'On a short break of more than 24 hours since {since}', PROVISIONS.shortBreak],
  L1: [
    'LA-5',
    'In police protection, accommodated by the council, since {since}',
    PROVISIONS.accommodationDuties,
  ],
  L2: ['LA-5', 'Under an emergency protection order since {since}', PROVISIONS.accommodationDuties],
  L3: ['LA-5', 'Under a child assessment order since {since}', PROVISIONS.accommodationDuties],
  J1: ['LA-6', 'On remand since {since}', PROVISIONS.remand],
  J2: ['LA-5', 'Transferred from police detention on {since}', PROVISIONS.accommodationDuties],
  J3: [
    'LA-5',
    'Under a youth rehabilitation order with residence since {since}',
    PROVISIONS.accommodationDuties,
  ],
};

const UNKNOWN_GROUND = ['LA-1', 'Looked after since {since}', PROVISIONS.lookedAfter] as const;

function withStay(answer: Answer, stay: Stay): Finding {
  const [rule, says, citation] = GROUNDS[stay.episode.legalStatus] ?? UNKNOWN_GROUND;
  const facts: readonly Fact[] = [
    { path: 'since', value: toPlainDate(stay.from) },
    { path: 'legalStatus', value: stay.episode.legalStatus },
  ];
  return finding(rule, answer, says, { citations: [PROVISIONS.lookedAfter, citation], facts });
}

const NOT_BORN = { citations: [PROVISIONS.child] };
const ADULT = { citations: [PROVISIONS.child] };
const ENDED = { citations: [PROVISIONS.lookedAfter] };
const NO_STAY = { citations: [PROVISIONS.lookedAfter] };
