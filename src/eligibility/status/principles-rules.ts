/** What the rules of whom the principles cover are called, where they stand, and what they say. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Answer, Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { LawInDays } from '../../law/law.js';
import { PROVISIONS, valueOn } from '../../law/law.js';
import { onceADay } from '../../law/once-a-day.js';
import type { Tri } from '../../kernel/three-valued.js';
import { NO, YES, triOf } from '../../kernel/three-valued.js';
import { dateFact } from './date-fact.js';
import { ageFact } from './ages.js';
import type { Telling } from './tell.js';
import { ask, name } from './tell.js';
import {
  alive,
  coveredByPrinciples,
  eitherLimbCovered,
  formerRelevantUnderAge,
  principlesBegan,
  principlesOwed,
  regulation3Covered,
  regulation3IfCovered,
  relevantIfNotLookedAfter,
  underPrinciplesAge,
} from './principles-apply.js';
import type { Rule, Told } from './rule.js';
import { saidAlike, told, toldUnder } from './rule.js';
import { NONE } from '../../kernel/none.js';

const CITED = [PROVISIONS.principles];

const SAYS = {
  before: 'The corporate parenting principles came into force on {from}',
  yes: 'The council must have regard to the seven principles for this person',
  no: 'The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under {until}',
  unknown: 'Whether the principles reach this person turns on the status',
} as const;

const REACHED = /* @__PURE__ */ saidAlike(/* @__PURE__ */ told('yes'));
const notReached = /* @__PURE__ */ onceADay((law, on) =>
  saidAlike(toldUnder('CPP-2', undefined, 'no', [ageFact('until', law.principlesUntilAge, on)])),
);

function toldOf(answer: Tri, on: EpochDay, law: LawInDays): Told<keyof typeof SAYS> {
  if (valueOn(law.principlesUntilAge, on) === undefined) {
    const from = dateFact('from', law.principlesFrom);
    return toldUnder('CPP-3', undefined, 'before', [from]);
  }
  if (answer === YES) return REACHED;
  return answer === NO ? notReached(law, on) : told('unknown');
}

const formerTold = /* @__PURE__ */ onceADay((law, on) =>
  saidAlike(told('former', [ageFact('until', law.principlesUntilAge, on)])),
);

/** The rules of whom the principles cover, from the whole to its parts. */
export const PRINCIPLES_RULES: readonly Rule[] = [
  {
    id: 'CPP-1',
    title: 'The seven principles are owed',
    test: principlesOwed,
    provisions: CITED,
    readings: ['AMB-13'],
    since: 'principlesFrom',
    says: SAYS,
    tell: (_history, on, law, answer) => toldOf(answer, on, law),
  },
  {
    id: 'CPP-3',
    title: 'From the first day of the principles',
    test: principlesBegan,
    provisions: CITED,
    since: 'principlesFrom',
    says: { began: 'The principles were in force on the day' },
    endsIt: true,
    unlessMet: true,
  },
  {
    id: 'LA-9',
    title: 'Alive on the day',
    test: alive,
    provisions: [PROVISIONS.lookedAfter],
    says: { alive: 'Alive on the day' },
    unlessMet: true,
  },
  {
    id: 'CPP-1',
    title: 'One of the three groups that the principles cover',
    test: coveredByPrinciples,
    provisions: CITED,
    since: 'principlesFrom',
    says: { covered: 'One of the three groups of section 1(2)' },
  },
  {
    id: 'CPP-1',
    title: 'A relevant child, unless looked after',
    test: relevantIfNotLookedAfter,
    provisions: CITED,
    readings: ['AMB-13'],
    since: 'principlesFrom',
    says: { relevant: 'A relevant child, unless looked after' },
  },
  {
    id: 'CPP-1',
    title: 'A relevant child of a limb that the principles cover',
    test: eitherLimbCovered,
    provisions: CITED,
    readings: ['AMB-13'],
    since: 'principlesFrom',
    says: { limb: 'By a limb that the principles cover' },
  },
  {
    id: 'CPP-1',
    title: 'A relevant child of regulation 3, where that is covered',
    test: regulation3IfCovered,
    provisions: CITED,
    readings: ['AMB-13'],
    since: 'principlesFrom',
    says: { limb: 'A relevant child of regulation 3' },
  },
  {
    id: 'AMB-13',
    title: 'The principles cover relevant children of regulation 3',
    test: regulation3Covered,
    alike: true,
    provisions: [PROVISIONS.principles, PROVISIONS.relevantPrescribed],
    readings: ['AMB-13'],
    since: 'principlesFrom',
    says: { covered: 'The principles cover relevant children of regulation 3' },
  },
  {
    id: 'CPP-1',
    title: 'A former relevant child of an age that they cover',
    test: formerRelevantUnderAge,
    provisions: CITED,
    since: 'principlesFrom',
    says: { former: 'A former relevant child under {until}' },
    tell: (_history, on, law) => formerTold(law, on),
  },
  {
    id: 'CPP-2',
    title: 'Under 25',
    test: underPrinciplesAge,
    alike: true,
    provisions: CITED,
    since: 'principlesFrom',
    says: { under: 'Under {until} on the day' },
    tell: (_history, on, law) => told('under', [ageFact('until', law.principlesUntilAge, on)]),
  },
];

/** The finding for an answer on the principles that is known already. */
export function principlesSaid(answer: Answer, on: EpochDay, law: LawInDays): Finding {
  const said = toldOf(triOf(answer), on, law);
  return finding(said.rule ?? 'CPP-1', answer, SAYS[said.says], {
    citations: CITED,
    facts: said.facts,
  });
}

/**
 * The finding for the principles beside a status. The groups that they cover are named, without the steps that are told
 * of them there.
 */
export function principlesTold(of: Telling, answer: Tri): Finding {
  if (answer === NO) return name(of, principlesOwed, 'facts', NONE, answer);
  const groups: Finding[] = [];
  for (const group of coveredByPrinciples.steps) {
    if (ask(of, group) !== answer) continue;
    const found = name(of, group, 'facts', NONE, answer);
    if (answer === YES) return name(of, principlesOwed, 'any', [found], answer);
    groups.push(found);
  }
  return name(of, principlesOwed, 'any', groups, answer);
}
