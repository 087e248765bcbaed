/** Which steps of a status are told to the young person, and in which words: those that led to it, each once. */
import type { Words } from '../../../kernel/words.js';
import { STILL_OPEN } from '../../../kernel/calendar.js';
import { fill, inWords, valuesOf } from '../../../kernel/words.js';
import { LAW_OF_ENGLAND, inDays } from '../../../law/law.js';
import { numbersTold } from '../../status/numbers-told.js';
import { NO_CARE_COUNTS } from '../../status/relevant-child-rules.js';
import { CARE_PAST_SIXTEEN_UNRECORDED } from '../../status/thirteen-weeks.js';
import type { Fact, Finding } from '../../../kernel/finding.js';
import type { CareStatusFinding } from '../../status/care-status.js';
import { stepsOfEach } from './situation.js';
import { YOUNG_PERSON_WORDS } from './sentences.js';
import { GROUND_WORDS } from './care.js';
import { NEAR_BIRTHDAY } from './sentences.js';
import { NONE } from '../../../kernel/none.js';

type Step = Finding<string>;

/** Rules that only join others: what they join is told instead. */
const JOINING: readonly string[] = ['REL', 'REL-LIMBS', 'QUAL', 'QUAL-LIMBS', 'FREL', 'FREL-LIMBS', 'STATUS'];

/** Steps that say what follows, not why. */
const WHAT_FOLLOWS: readonly string[] = ['ELIG-8', 'PLA-1', 'QUAL-9'];

/** Steps that decide no status, by how their rules begin. */
const BESIDE: readonly string[] = [...WHAT_FOLLOWS, 'FREL-', 'CPP-', 'NEAR-', 'UNREAD'];

/** Of all that did not hold, what somebody is told: the rest is a list of things that never happened to them. */
const REASONS_AGAINST: readonly string[] = [
  'REL-1',
  'REL-3',
  'ELIG-1',
  'ELIG-2',
  'ELIG-4',
  'ELIG-6',
  'ELIG-7',
  'NAT-3',
  'QUAL-7',
];
/** What is left of them for somebody who was never in care. */
const NEVER_IN_CARE: readonly string[] = ['REL-1', 'QUAL-7'];

/** What holds and goes without saying: the age, told with what is had at it, and care past 16, told with 13 weeks of it. */
const TOLD_WITH_ANOTHER: readonly string[] = ['AGE-1', 'REL-7', 'ELIG-4'];

/** Why somebody who qualifies has no more than that. */
const WHY_NO_MORE: readonly string[] = ['REL-3', 'ELIG-2', 'ELIG-4', 'ELIG-6', 'ELIG-7'];

/** What is told of a status: why, and what follows beside what its own text says. */
export interface Told {
  readonly why: readonly string[];
  readonly follows: readonly string[];
}

/** The lines for a status. Where only the month of birth is known, those that hold at each end of it. */
export function toldOf(status: CareStatusFinding, words?: Words): Told {
  if (status.answer === 'unknown' && status.steps[0]?.rule === 'AGE-1') {
    return { why: linesOf(status, status.steps, words), follows: [] };
  }
  const each = stepsOfEach(status.steps);
  return {
    why: inEach(each.map((steps) => linesOf(status, reasons(status, steps), words))),
    follows: inEach(each.map((steps) => linesOf(status, steps.flatMap(following), words))),
  };
}

function inEach(each: readonly (readonly string[])[]): readonly string[] {
  return each.reduce((lines, others) => lines.filter((line) => others.includes(line)));
}

function following(step: Step): Step[] {
  return WHAT_FOLLOWS.includes(step.rule) ? [step] : step.steps.flatMap(following);
}

function reasons(status: CareStatusFinding, steps: readonly Step[]): readonly Step[] {
  const decided = steps.filter((step) => !BESIDE.some((rule) => step.rule.startsWith(rule)));
  const by = (answer: string): Step[] =>
    decided.filter((step) => step.answer === answer).flatMap((step) => leadingTo(step));
  const beside = (rule: string): Step[] => steps.filter((step) => step.rule.startsWith(rule));
  switch (status.answer) {
    case 'none':
      return status.lookedAfter === 'no'
        ? reasonsAgainst(status, by('no'), beside('NEAR-'))
        : [
            ...beside('LA-'),
            // What cannot be told of care is no reason against anything.
            ...by('no').filter((step) => status.lookedAfter === 'yes' && REASONS_AGAINST.includes(step.rule)),
            ...beside('CPP-').filter(isNotNo),
            ...beside('NEAR-'),
          ];
    case 'unknown':
      return [
        ...beside('LA-').filter(isNotNo),
        ...notKnown(decided, by('unknown')),
        ...beside('CPP-').filter(isNotNo),
        ...beside('NEAR-'),
      ];
    case 'qualifying':
      return [
        ...by('yes'),
        ...withoutNeedlessDays(by('no').filter((step) => WHY_NO_MORE.includes(step.rule))),
        ...beside('CPP-'),
        ...beside('NEAR-'),
      ];
    default:
      return [
        ...by('yes').filter((step) => !TOLD_WITH_ANOTHER.includes(step.rule)),
        ...beside('FREL-'),
        ...beside('CPP-'),
        ...beside('NEAR-'),
      ];
  }
}

const isNotNo = (step: Step): boolean => step.answer !== 'no';

/** Of somebody who has no status and is not in care. */
function reasonsAgainst(
  status: CareStatusFinding,
  against: readonly Step[],
  cautions: readonly Step[],
): readonly Step[] {
  // In the care of a Welsh council no English status is near: that is why, and the rest never happened to them.
  const inWales = against.filter(({ rule }) => rule === 'NAT-1');
  if (inWales.length > 0) return inWales;
  const close = withoutNeedlessDays(against.filter((step) => REASONS_AGAINST.includes(step.rule)));
  if (close.length === 0) return against;
  // Where there never was any care, no count of it is worth a line, and no date.
  if (close.some((step) => step.rule === 'REL-1'))
    return close.filter((step) => NEVER_IN_CARE.includes(step.rule));
  const helpEnded = close.some((step) => step.rule === 'QUAL-7');
  return [...close, ...cautions.filter((step) => matters(step, status, helpEnded))];
}

/** A birthday after childhood matters to nobody without a status, but for the one at which help ended. */
function matters({ rule }: Step, { facts }: CareStatusFinding, helpEnded: boolean): boolean {
  const [, age] = /^NEAR-(\d+)$/.exec(rule) ?? [];
  if (age === undefined) return true;
  const { adult, qualifyingUntil } = valuesOf(facts);
  return Number(age) <= Number(adult) || (helpEnded && Number(age) === qualifyingUntil);
}

/** Of somebody who left care before 16 no count of days is told: no number of them would have been enough. */
function withoutNeedlessDays(steps: readonly Step[]): readonly Step[] {
  const leftBefore16 = steps.some((step) => step.rule === 'ELIG-4');
  return leftBefore16 ? steps.filter((step) => step.rule !== 'ELIG-2') : steps;
}

/** What is missing. Where the days of care are known to be enough, life with family is, and where they were at 16 is not. */
function notKnown(decided: readonly Step[], missing: readonly Step[]): Step[] {
  const open = missing.filter((step) => step.rule !== 'FREL-1' || !isAskedElsewhere(step, missing));
  const enough = decided.flatMap(enoughDays);
  return enough.length === 0 ? open : [...enough, ...open.filter((step) => step.rule !== 'REL-2')];
}

/** Whether another step asks for all that one does: of the group somebody was in no more is told than what is missing. */
function isAskedElsewhere(step: Step, missing: readonly Step[]): boolean {
  const others = missing.filter((other) => other !== step);
  return step.needs.every(({ path }) => others.some(({ needs }) => needs.some((need) => need.path === path)));
}

function enoughDays(step: Step): Step[] {
  if (step.rule === 'ELIG-1' && step.answer === 'yes')
    return step.steps.filter((each) => each.rule === 'ELIG-2');
  return step.answer === 'unknown' ? step.steps.flatMap(enoughDays) : [];
}

/** A step and those under it that gave it its answer. What is not so is told by the last of them alone. */
function leadingTo(step: Step): Step[] {
  const led = step.steps.filter((each) => each.answer === step.answer);
  const isTold = !JOINING.includes(step.rule) && (led.length === 0 || step.answer === 'yes');
  return [...(isTold ? [step] : []), ...led.flatMap(leadingTo)];
}

/** The words of each, once. */
function linesOf(status: CareStatusFinding, steps: readonly Step[], words: Words | undefined): string[] {
  return [...new Set(steps.flatMap((step) => wordsOf(step, words, status.facts) ?? NONE))];
}

/**
 * The words for one finding, with its numbers and dates filled in; `undefined` where the table has none.
 *
 * @param numbers of the law of the day, for what the finding itself does not hold.
 */
export function wordsOf(node: Step, words?: Words, numbers: readonly Fact[] = latest()): string | undefined {
  const template =
    groundOf(node) ??
    birthdayNear(node) ??
    SAID_OTHERWISE[node.says]?.[node.answer] ??
    YOUNG_PERSON_WORDS[node.rule]?.[node.answer];
  if (template === undefined) return undefined;
  const known = node.facts.filter(({ value }) => value !== null);
  const instead = Object.fromEntries(
    Object.entries(FALLBACK).map(([path, text]) => [path, inWords(text, words)]),
  );
  const values = { ...instead, ...valuesOf(numbers), ...valuesOf(known) };
  return fill(template, values, words).replace(/\b1 days\b/, '1 day');
}

/** The numbers of the last law there is. */
const latest = (): readonly Fact[] => numbersTold(inDays(LAW_OF_ENGLAND), STILL_OPEN);

/** Steps whose answer can mean two things. */
export const SAID_OTHERWISE: Readonly<Record<string, Words>> = {
  [NO_CARE_COUNTS]: {
    no: 'Time in care is written down for you, but no day of it counts for this. Someone can check if that is right.',
  },
  [CARE_PAST_SIXTEEN_UNRECORDED]: {
    no: 'No time in care at {ages} is written down for you. Full leaving care help needs some.',
  },
};

/** A birthday that is near, of whatever age. */
function birthdayNear({ rule }: Step): string | undefined {
  return /^NEAR-\d+$/.test(rule) ? NEAR_BIRTHDAY : undefined;
}

/** The ground of care, where the finding holds one. */
function groundOf({ facts }: Step): string | undefined {
  return GROUND_WORDS[String(facts.find((fact) => fact.path === 'legalStatus')?.value)];
}

/** What stands for a fact that the finding does not hold. */
export const FALLBACK: Readonly<Record<string, string>> = {
  since: 'then',
  days: 'some',
  sixteen: 'the birthday from which leaving care counts',
  ended: 'the day you left',
  complete: 'a later day',
  day: 'soon',
  eighteen: 'the birthday on which you become an adult',
  twentyFirst: 'the birthday on which help stops coming unasked',
  twentyFifth: 'the birthday on which help with study ends',
  ends: 'the birthday on which support ends',
  from: 'then',
};
