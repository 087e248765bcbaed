/** Documents that have run out, and actions that are late. */
import type { EpochDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/calendar.js';
import { daysOfPartialDate } from '../../kernel/partial-date.js';
import type { FoundOn } from './check-parts.js';
import { documentStatus } from './document-status.js';
import type { FrameworkAction, GovernanceFramework } from './framework.js';

type OfDocument = FoundOn<'document-expired' | 'document-not-begun' | 'document-without-dates'>;

export function checkDocuments(
  { documents = [] }: GovernanceFramework,
  asOf: EpochDay,
): readonly OfDocument[] {
  return documents.flatMap(({ id, title, validFrom = null, validUntil = null }): OfDocument[] => {
    const place = { list: 'documents', id } as const;
    switch (documentStatus({ validFrom, validUntil }, asOf)) {
      case 'expired': {
        const last = daysOfPartialDate(validUntil ?? '')?.last ?? asOf;
        return [
          {
            ...place,
            code: 'document-expired',
            promised: `${title} holds until ${dateInWords(last)}.`,
            recorded: 'No later one among the documents of the framework.',
            missing: 'What has taken its place.',
            on: last,
            kind: 'gap',
          },
        ];
      }
      case 'not-yet': {
        const first = daysOfPartialDate(validFrom ?? '')?.first ?? asOf;
        return [
          {
            ...place,
            code: 'document-not-begun',
            promised: `${title} holds from ${dateInWords(first)}.`,
            recorded: 'It has not begun.',
            missing: 'What holds until then.',
            on: asOf,
            kind: 'question',
          },
        ];
      }
      case 'unknown':
        return [
          {
            ...place,
            code: 'document-without-dates',
            promised: `${title} is one of the documents of the framework.`,
            recorded: 'Not from when and until when it holds.',
            missing: 'The dates of its life.',
            on: asOf,
            kind: 'question',
          },
        ];
      case 'current':
        return [];
    }
  });
}

export function checkActions(
  { actions = [] }: GovernanceFramework,
  asOf: EpochDay,
): readonly FoundOn<'action-overdue' | 'action-without-date'>[] {
  return actions
    .filter(({ state }) => state === 'planned' || state === 'started')
    .flatMap((action) => lateness(action, asOf));
}

function lateness(
  { id, text, owner, due, state }: FrameworkAction,
  asOf: EpochDay,
): FoundOn<'action-overdue' | 'action-without-date'>[] {
  const place = { list: 'actions', id } as const;
  const whose = owner === undefined ? '' : ` (${owner})`;
  const days = typeof due === 'string' ? daysOfPartialDate(due) : undefined;
  if (days === undefined)
    return [
      {
        ...place,
        code: 'action-without-date',
        promised: `${text}${whose}.`,
        recorded: `${state === 'started' ? 'Started' : 'Planned'}, with no date.`,
        missing: 'By when.',
        on: asOf,
        kind: 'question',
      },
    ];
  if (asOf <= days.last) return [];
  return [
    {
      ...place,
      code: 'action-overdue',
      promised: `${text}${whose}, by ${dateInWords(days.last)}.`,
      recorded: `${state === 'started' ? 'Started' : 'Planned'}, and not said to be done.`,
      missing: 'The day on which it was done, or a new date.',
      on: days.last,
      kind: 'gap',
    },
  ];
}
