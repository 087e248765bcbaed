/** Decisions: the principles that a record does not mention, harm with nothing to be done about it, views not sought. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords, dayOfText } from '../../kernel/calendar.js';
import { principlesNotConsidered, unmitigatedHarms } from '../evidence/decision-record.js';
import type { PrincipleId } from '../seven.js';
import { getPrinciple } from '../seven.js';
import type { FoundOn } from './check-parts.js';
import type { GovernanceRecords } from './records.js';

type Found = FoundOn<'principles-not-considered' | 'harm-without-mitigation' | 'views-not-sought'>;

const named = (ids: readonly PrincipleId[]): string =>
  ids.map((id) => `(${getPrinciple(id).letter}) ${getPrinciple(id).title.toLowerCase()}`).join('; ');

export function checkDecisions({ decisions = [] }: GovernanceRecords, asOf: EpochDay): readonly Found[] {
  return decisions.flatMap((decision): Found[] => {
    const day = dayOfText(decision.decidedOn);
    if (day === undefined || day > asOf) return [];
    const place = { list: 'decisions', id: decision.id, on: day } as const;
    const recorded = `${decision.body} decided on ${dateInWords(day)}.`;
    const found: Found[] = [];
    const left = principlesNotConsidered(decision);
    if (left.length > 0)
      found.push({
        ...place,
        code: 'principles-not-considered',
        promised: 'Regard to each of the seven needs, in whatever way suits the decision.',
        recorded,
        missing: `A word on ${named(left)}.`,
        kind: 'question',
      });
    const harms = unmitigatedHarms(decision);
    if (harms.length > 0)
      found.push({
        ...place,
        code: 'harm-without-mitigation',
        promised: 'What will be done about each harm that is expected.',
        recorded,
        missing: `What will be done about ${named(harms)}.`,
        kind: 'gap',
      });
    if (decision.viewsSought === 'no')
      found.push({
        ...place,
        code: 'views-not-sought',
        promised: 'The views of those affected, where it is practicable to ask.',
        recorded: `${recorded} Views were not sought.`,
        missing: 'Their views, or why they could not be asked.',
        kind: 'question',
      });
    return found;
  });
}
