/** To whom the seven principles are owed, and by whom (Children and Social Work Act 2017 s.1(1)-(3)). */
import { toDay } from '../../kernel/calendar.js';
import type { Answer, Finding } from '../../kernel/finding.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { PrincipleId } from '../../law/principle-ids.js';
import { PRINCIPLE_IDS } from '../../law/principle-ids.js';
import type { Person } from '../../record/person/person.js';
import { careStatus } from './care-status.js';
import { principlesSaid } from './principles-rules.js';

/** Whether the principles are owed to a person on a day, and which. */
export interface PrinciplesOwed extends Finding<Answer> {
  /** All seven, or none: the Act does not divide them. */
  readonly principles: readonly PrincipleId[];
}

/**
 * The principles to which every bound authority must have regard for this person on a day (CPP-1 to CPP-4):
 * a looked-after child from the first day and at any age; a relevant child; a former relevant child under 25.
 * "unknown" where the status is not settled; the needs say what would settle it. Whether an authority is bound
 * does not depend on its having looked after the person.
 *
 * @throws RangeError when `on` is not a real date.
 * @example
 * principlesOwedTo(kim, '2026-03-01').principles.length; // 7
 */
export function principlesOwedTo(record: Person, on: string, law: Law = LAW_OF_ENGLAND): PrinciplesOwed {
  const status = careStatus(record, on, law);
  const owed = principlesSaid(status.principlesApply, toDay(on, 'on'), inDays(law));
  return {
    ...owed,
    connective: 'told',
    needs: status.principlesApply === 'unknown' ? status.needs : [],
    steps: [status],
    principles: status.principlesApply === 'yes' ? PRINCIPLE_IDS : [],
  };
}
