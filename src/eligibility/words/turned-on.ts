/** The few sentences that an answer turned on: the last steps of the way to it, those with a date or a number first. */
import type { Finding } from '../../kernel/finding.js';
import { answered } from '../../kernel/explain.js';
import type { Words } from '../../kernel/words.js';
import { BEEN_RELEVANT } from '../status/former-relevant-child-rules.js';
import { CARE_UNRECORDED, NEVER_LOOKED_AFTER, NO_CARE_COUNTS } from '../status/relevant-child-rules.js';

type Step = Finding<string>;

/** Steps that say nothing of why: what follows from a status, and what is as good as said by it. */
const BESIDE: readonly string[] = [
  'CPP-',
  'PLA-',
  'QUAL-9',
  'ELIG-8',
  'NEAR-',
  'FREL-3',
  'FREL-4',
  'FREL-5',
  'UNREAD',
];

/** The rules that decide each status, by how their ids begin. */
const DECIDED_BY: Readonly<Record<string, string>> = {
  eligible: 'ELIG',
  relevant: 'REL',
  'former-relevant': 'FREL',
  qualifying: 'QUAL',
};

/** The sentences, each once, cautions after the rest. */
export function turnedOn(root: Step, words?: Words): readonly string[] {
  const ofStatus = root.rule === 'STATUS' || root.rule === 'RECONCILE';
  const steps = ofStatus ? deciding(root) : ledBy(root.steps, root.answer);
  const isOpen = root.answer === 'unknown';
  // What is open is asked, each once; what is told of it is what is known.
  const all = isOpen ? steps.flatMap(settledUnder) : steps.flatMap(lastOf);
  // What follows from other lines comes after them.
  const leaves = [...all].sort((one, other) => Number(follows(one)) - Number(follows(other)));
  const cautions = root.steps.filter((step) => step.answer === 'caution');
  const numbered = leaves.filter(hasNumber);
  const others = numbered.length > 1 ? [] : leaves.filter((step) => !hasNumber(step));
  // That a Welsh council looked after them is why English law gives nothing: it comes before any number.
  const inWales = leaves.filter((step) => step.rule === 'NAT-3');
  const sorted = [...inWales, ...numbered, ...others, ...cautions];
  return [...new Set(sorted.map((step) => answered(step, words)))];
}

/** Of a status: the steps of the rule that gave it; of none, those that were not met; of an open one, those that are open. */
function deciding(root: Step): readonly Step[] {
  const decided = root.steps.filter((step) => !isBeside(step));
  const status = root.rule === 'STATUS' ? root.answer : statusOf(root);
  const rule = DECIDED_BY[status];
  if (rule !== undefined)
    return decided.filter((step) => step.answer === 'yes' && step.rule.startsWith(rule));
  const by = (answer: string): Step[] => decided.filter((step) => step.answer === answer);
  if (status === 'unknown') return by('unknown');
  // Without any care that counts nothing else was ever near.
  const never = decided.flatMap(neverIn);
  if (never.length > 0) return never;
  // In the care of a Welsh council no English status is near: that is the answer.
  const inWales = decided.filter((step) => step.rule === 'NAT-1');
  if (inWales.length > 0) return inWales;
  // In care without a status: that is the answer. Otherwise what was not met is.
  const inCare = decided.filter((step) => step.rule.startsWith('LA-') && step.answer !== 'no');
  return inCare.length > 0
    ? inCare
    : by('no')
        .filter((step) => !step.rule.startsWith('LA-'))
        .concat(by('no'));
}

/** The step that says that there was no care, or none that counts. */
function neverIn(step: Step): readonly Step[] {
  const isIt = step.says === NEVER_LOOKED_AFTER || step.says === NO_CARE_COUNTS;
  return isIt && step.answer === 'no' ? [step] : step.steps.flatMap(neverIn);
}

function statusOf(root: Step): string {
  return String(root.facts.find(({ path }) => path === 'derived')?.value);
}

/** The steps that came out as the whole did; where none did, all of them. */
function ledBy(steps: readonly Step[], answer: string): readonly Step[] {
  const led = steps.filter((step) => step.answer === answer);
  return led.length > 0 ? led : steps;
}

/** The steps under which there is nothing more that came out the same. */
function lastOf(step: Step): readonly Step[] {
  const led = step.steps.filter((each) => each.answer === step.answer && !isBeside(each));
  return led.length === 0 ? [step] : led.flatMap(lastOf);
}

/** What is known under a step that is open. */
function settledUnder(step: Step): readonly Step[] {
  if (step.says === CARE_UNRECORDED) return [];
  if (step.answer === 'unknown') return step.steps.flatMap(settledUnder);
  return lastOf(step).filter(hasNumber);
}

function isBeside({ rule }: Step): boolean {
  return BESIDE.some((begins) => rule.startsWith(begins));
}

function follows({ says }: Step): boolean {
  return says === BEEN_RELEVANT;
}

function hasNumber({ facts }: Step): boolean {
  return facts.some(({ value }) => typeof value === 'number' || /^\d{4}-/.test(String(value)));
}
