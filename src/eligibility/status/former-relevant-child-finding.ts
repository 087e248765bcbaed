/** Former relevant child on a day, with the reasons (FREL-1 to FREL-7). */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { anyOf, finding, joined } from '../../kernel/finding.js';
import { shortBreakFindings } from './eligible-child.js';
import {
  formerRelevantByCare,
  formerRelevantByRelevance,
  formerRelevantChildOn,
  lookedAfterAtEighteen,
  reachedEighteenSince,
} from './former-relevant-child.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import { lookedAfterFinding } from './looked-after-finding.js';
import { detainedFromCareFinding, relevantByCareFinding } from './relevant-child-finding.js';
import { familyRunningAt } from './relevant-child.js';
import { thirteenWeeksFinding } from './thirteen-weeks.js';
import { answerOf, known, not } from '../../kernel/three-valued.js';

/** Whether a person is a former relevant child on a day, with the reasons of both limbs. */
export function formerRelevantChildFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const steps = [finding('AGE-1', answerOf(known(on >= history.b18)), 'Aged 18 or over on the day', AGE)];
  if (!reachedEighteenSince(history, law)) {
    steps.push(
      finding('ELIG-7', 'no', 'Reached 18 before the leaving care scheme began on 1 October 2001', AGE),
    );
  } else {
    const byCare = byCareFinding(history, on, law);
    steps.push(byCare);
    if (byCare.answer !== 'yes') steps.push(byRelevanceFinding(history, on, law));
  }
  // Either limb is enough, and the age is not a limb: so neither "all" nor "any" of the steps.
  return joined(
    'FREL',
    answerOf(formerRelevantChildOn(history, on, law)),
    'Former relevant child',
    steps,
    BOTH,
  );
}

function byCareFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const lookedAfter = answerOf(lookedAfterAtEighteen(history));
  const steps = [
    finding('FREL-2', lookedAfter, 'Looked after on the last day before the 18th birthday, {eighteen}', {
      citations: LIMB_B,
      facts: [{ path: 'eighteen', value: toPlainDate(history.b18) }],
      needs: lookedAfterFinding(history, (history.b18 - 1) as EpochDay).needs,
    }),
    thirteenWeeksFinding(history, history.b18, history.b18, law),
    ...(lookedAfter === 'no'
      ? []
      : shortBreakFindings(history, (history.b18 - 1) as EpochDay, history.b18, law)),
  ];
  const answer = answerOf(formerRelevantByCare(history, on, law));
  return joined('FREL-2', answer, 'Looked after on reaching 18, and eligible just before', steps, {
    citations: LIMB_B,
  });
}

function byRelevanceFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const { b18 } = history;
  const ranAtEighteen =
    history.facts.family !== undefined && familyRunningAt(history.facts.family, b18) !== undefined;
  const steps = [
    finding('FREL-1', answerOf(not(lookedAfterAtEighteen(history))), 'Not looked after on reaching 18', {
      citations: LIMB_A,
      needs: lookedAfterFinding(history, (b18 - 1) as EpochDay).needs,
    }),
    anyOf('REL-LIMBS', 'Was a relevant child at 18 by one of the two limbs', [
      relevantByCareFinding(history, b18, law),
      detainedFromCareFinding(history, b18, law),
    ]),
  ];
  const answer = answerOf(formerRelevantByRelevance(history, on, law));
  return joined(
    'FREL-1',
    answer,
    'Relevant at the 18th birthday, the one day on which this is tested',
    steps,
    {
      citations: LIMB_A,
      interpretations: ranAtEighteen ? ['AMB-9', 'AMB-10'] : ['AMB-9'],
    },
  );
}

const LIMB_A = [PROVISIONS.formerRelevantA];
const LIMB_B = [PROVISIONS.formerRelevantB];
const BOTH = { citations: [PROVISIONS.formerRelevantA, PROVISIONS.formerRelevantB] };
const AGE = { citations: [PROVISIONS.age] };
