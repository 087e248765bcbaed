/** Whether a personal adviser is owed to a person on a day, over every history that their record allows. */
import { toDay } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { distinctNeeds, finding } from '../../kernel/finding.js';
import { NONE } from '../../kernel/none.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { histories, openBetween } from '../../record/history/history.js';
import type { Person } from '../../record/person/person.js';
import { careStatus } from './care-status.js';
import type { AdviserDuty } from './personal-adviser.js';
import { SAYS, adviserDecision } from './personal-adviser.js';
import { possibleStatuses } from './possible-statuses.js';

/**
 * Whether a personal adviser is owed on a day. "unknown" where the status, or a request for support, is not
 * recorded and would decide it.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * personalAdviser(kim, '2031-01-10').answer; // 'on-request' at 21, unless already asked for
 */
export function personalAdviser(
  record: Person,
  on: string,
  law: Law = LAW_OF_ENGLAND,
): Finding<AdviserDuty | 'unknown'> {
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const all = histories(record, lawInDays);
  const decisions = all.map((history) =>
    adviserDecision(record, history, possibleStatuses(history, day, lawInDays), day, lawInDays),
  );
  const [first] = decisions;
  if (first === undefined) return finding('FREL-4', 'unknown', SAYS.unknown, { needs: openBetween([]) });
  const agreed = decisions.every((each) => each.duty === first.duty);
  const duty = agreed ? first.duty : 'unknown';
  if (duty !== 'unknown') return finding('FREL-4', duty, SAYS[duty], { citations: [first.citation] });
  const needs = distinctNeeds([
    ...(agreed ? NONE : openBetween(all)),
    ...decisions.flatMap((each) => each.needs),
  ]);
  if (needs.length > 0) return finding('FREL-4', duty, SAYS[duty], { citations: [first.citation], needs });
  // It is the status alone that is open: what settles that settles this.
  const status = careStatus(record, on, law);
  return finding('FREL-4', duty, SAYS[duty], {
    citations: [first.citation],
    needs: status.needs,
    steps: status.steps.filter(({ rule }) => rule === 'LAW'),
  });
}
