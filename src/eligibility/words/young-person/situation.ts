/** Which of the texts for the young person is theirs: the status, and within it what the steps say of age and care. */
import type { Finding } from '../../../kernel/finding.js';
import type { AfterEighteen } from '../../status/after-eighteen.js';
import { AFTER_EIGHTEEN } from '../../status/after-eighteen.js';
import type { CareStatusFinding } from '../../status/care-status.js';
import type { CareStatus } from '../../status/statuses.js';

/** What a young person can be told of. `former-relevant` is left for a birth of which only the month is known. */
export type Situation =
  | CareStatus
  | AfterEighteen
  | 'looked-after'
  | 'looked-after-of-leaving-age'
  | 'short-breaks-of-leaving-age'
  | 'perhaps-looked-after'
  | 'help-ended'
  | 'unknown';

type Steps = readonly Finding<string>[];

/** The situation of a status that is not of somebody who died. */
export function situationOf(status: CareStatusFinding): Situation {
  switch (status.answer) {
    case 'former-relevant':
      return afterEighteen(status.steps) ?? 'former-relevant';
    case 'none':
      return withoutStatus(status);
    default:
      return status.answer;
  }
}

/** Where a care leaver stands, if every day of birth that the record allows puts them there. */
function afterEighteen(steps: Steps): AfterEighteen | undefined {
  const [first, ...others] = stepsOfEach(steps).map((each) =>
    AFTER_EIGHTEEN.find((code) => each.some((step) => step.answer === code)),
  );
  return others.every((other) => other === first) ? first : undefined;
}

function withoutStatus({ lookedAfter, steps }: CareStatusFinding): Situation {
  const has = (rule: string): boolean =>
    stepsOfEach(steps).every((each) => each.some((step) => step.rule === rule));
  switch (lookedAfter) {
    case 'unknown':
      return 'perhaps-looked-after';
    case 'no':
      return has('QUAL-7') ? 'help-ended' : 'none';
    case 'yes':
      if (!has('ELIG-1')) return 'looked-after';
      return isOnShortBreaks(steps) ? 'short-breaks-of-leaving-age' : 'looked-after-of-leaving-age';
  }
}

function isOnShortBreaks(steps: Steps): boolean {
  return steps.some(
    (step) => (step.rule === 'ELIG-6' && step.answer === 'no') || isOnShortBreaks(step.steps),
  );
}

/** The steps for each day of birth that the record allows: one list where the day is known. */
export function stepsOfEach(steps: Steps): readonly Steps[] {
  return steps[0]?.rule === 'AGE-1' ? steps.map((end) => end.steps) : [steps];
}

/** The day of death, where the record says that they died in care. */
export function diedOn({ facts }: CareStatusFinding): string | undefined {
  const died = facts.find((fact) => fact.path === 'died')?.value;
  return died === undefined ? undefined : String(died);
}
