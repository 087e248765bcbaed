/** Relevant child on a day, with the reasons (REL-1 to REL-8). */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Finding, Need } from '../../kernel/finding.js';
import { allOf, anyOf, finding } from '../../kernel/finding.js';
import { daysBeforeDetention } from './care-days.js';
import { lastCessations } from './ceased.js';
import { isSixteenOrSeventeen, shortBreakFindings } from './eligible-child.js';
import type { History } from '../../record/history/history.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS } from '../../law/law.js';
import { lookedAfterFinding } from './looked-after-finding.js';
import { lookedAfterOn } from './looked-after.js';
import { CARE_HISTORY, DETENTIONS, FAMILY_PLACEMENTS, HOSPITAL_STAYS } from '../../record/person/needs.js';
import {
  detainedFromCare,
  eligibleWhenCeased,
  endsByOrder,
  endsPastSixteen,
  familyRunningAt,
  heldFromCare,
  heldOnSixteenth,
  sixMonthsComplete,
  sixMonthsWithFamily,
} from './relevant-child.js';
import { daysNeeded, thirteenWeeksFinding } from './thirteen-weeks.js';
import { answerOf, known, not } from '../../kernel/three-valued.js';

/** Whether a person is a relevant child on a day, with the reasons of both limbs. */
export function relevantChildFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const age = finding(
    'REL-7',
    answerOf(known(isSixteenOrSeventeen(history, on))),
    'Aged 16 or 17 on the day',
    AGE,
  );
  const lookedAfter = lookedAfterFinding(history, on);
  const notLookedAfter = finding(
    'REL-1',
    answerOf(not(lookedAfterOn(history, on))),
    'Not looked after on the day',
    {
      citations: [PROVISIONS.relevant],
      steps: [lookedAfter],
      needs: lookedAfter.needs,
    },
  );
  return allOf('REL', 'Relevant child', [
    age,
    notLookedAfter,
    anyOf('REL-LIMBS', 'By one of the two limbs', [
      relevantByCareFinding(history, on, law),
      detainedFromCareFinding(history, on, law),
    ]),
  ]);
}

/** The first limb: eligible when care ended, and no six months with family that still run. */
export function relevantByCareFinding(history: History, at: EpochDay, law: LawInDays): Finding {
  return allOf(
    'REL-1',
    'Was an eligible child when last looked after, and family life has not ended that',
    [eligibleWhenCeasedFinding(history, at, law), familyFinding(history, at, law)],
    { citations: [PROVISIONS.relevant] },
  );
}

/** Eligible at the last cessation on or before a moment. */
export function eligibleWhenCeasedFinding(history: History, at: EpochDay, law: LawInDays): Finding {
  const answer = answerOf(eligibleWhenCeased(history, at, law));
  const [last] = lastCessations(history, at);
  if (last === undefined) {
    return finding('REL-1', answer, 'Was never looked after on the record', {
      citations: [PROVISIONS.relevant],
    });
  }
  const says =
    last.stay === undefined
      ? 'Eligible when care ended, of which nothing is recorded: past 16 ({sixteen}), and 13 weeks'
      : 'Eligible when care ended on {ended}: past 16 ({sixteen}), and 13 weeks';
  const onBirthday = last.at === history.b16;
  const byOrder = last.stay !== undefined && endsByOrder(last.stay.episode.reasonEnded);
  return finding('ELIG-1', answer, says, {
    citations: [PROVISIONS.eligible],
    interpretations: [...(onBirthday ? ['AMB-3'] : []), ...(byOrder ? ['AMB-11'] : [])],
    facts: [
      { path: 'ended', value: toPlainDate(last.at) },
      { path: 'sixteen', value: toPlainDate(history.b16) },
    ],
    needs: answer === 'unknown' ? [CARE_HISTORY] : [],
    steps: [
      pastSixteenFinding(history, last.at, law),
      thirteenWeeksFinding(history, last.at, last.at, law),
      ...shortBreakFindings(history, (last.at - 1) as EpochDay, last.at, law),
    ],
  });
}

/** Whether care that ended at a moment ran past 16 (ELIG-4). */
function pastSixteenFinding(history: History, ended: EpochDay, law: LawInDays): Finding {
  const answer = answerOf(known(endsPastSixteen(history, ended, law)));
  return finding('ELIG-4', answer, 'Some of that care ran past 16', {
    citations: [PROVISIONS.eligible],
    facts: [
      { path: 'ended', value: toPlainDate(ended) },
      { path: 'sixteen', value: toPlainDate(history.b16) },
    ],
  });
}

function familyFinding(history: History, at: EpochDay, law: LawInDays): Finding {
  const answer = answerOf(not(sixMonthsWithFamily(history, at, law)));
  if (history.facts.family === undefined) {
    return finding(
      'REL-3',
      answer,
      'Has not lived with a parent, or somebody with parental responsibility, for six months',
      {
        citations: [PROVISIONS.sixMonths],
        needs: [FAMILY_PLACEMENTS],
      },
    );
  }
  const running = familyRunningAt(history.facts.family, at);
  if (running === undefined) {
    const brokenDown = history.facts.family.some((span) => span.until <= at);
    return brokenDown
      ? finding('REL-4', answer, 'An earlier arrangement with family has ended', {
          citations: [PROVISIONS.breakdown],
        })
      : finding('REL-3', answer, 'Does not live with a parent, or somebody with parental responsibility', {
          citations: [PROVISIONS.sixMonths],
        });
  }
  return finding(
    'REL-3',
    answer,
    'Has lived with family since {since}; six months are complete on {complete}',
    {
      citations: [PROVISIONS.sixMonths],
      interpretations: ['AMB-8'],
      facts: [
        { path: 'since', value: toPlainDate(running.from) },
        { path: 'complete', value: toPlainDate(sixMonthsComplete(running, law)) },
      ],
    },
  );
}

/** The second limb: detained or in hospital on the 16th birthday, straight from 13 weeks of care. */
export function detainedFromCareFinding(history: History, on: EpochDay, law: LawInDays): Finding {
  const tri = detainedFromCare(history, on, law);
  const answer = answerOf(tri);
  const all = heldOnSixteenth(history);
  const held = all.find((each) => heldFromCare(history, each, on, law) === tri) ?? all[0];
  if (held === undefined) {
    return finding('REL-2', answer, 'Was detained or in hospital on the 16th birthday, {sixteen}', {
      citations: REGULATION_3,
      facts: [{ path: 'sixteen', value: toPlainDate(history.b16) }],
      needs: answer === 'unknown' ? whereabouts(history) : [],
    });
  }
  const days = daysBeforeDetention(history, held.from);
  return finding(
    'REL-2',
    answer,
    'Detained or in hospital on the 16th birthday, from {from}, after {days} days looked after since 14 ({needed} needed, up to that day)',
    {
      citations: REGULATION_3,
      interpretations: ['AMB-12', 'AMB-13'],
      facts: [
        { path: 'from', value: toPlainDate(held.from) },
        { path: 'days', value: days.sure },
        { path: 'needed', value: daysNeeded(on, law) ?? null },
      ],
      needs: answer === 'unknown' ? whereabouts(history) : [],
    },
  );
}

function whereabouts(history: History): Need[] {
  const needs: Need[] = [];
  if (history.facts.detentions === undefined) needs.push(DETENTIONS);
  if (history.facts.hospital === undefined) needs.push(HOSPITAL_STAYS);
  if (needs.length === 0) needs.push(CARE_HISTORY);
  return needs;
}

const AGE = { citations: [PROVISIONS.age] };
const REGULATION_3 = [PROVISIONS.relevantPrescribed, PROVISIONS.regulation3];
