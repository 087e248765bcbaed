/**
 * A care leaver by discretion: somebody whom a council treats as if they had a status that the Act does not give them. A
 * record of its own beside the status in law, and never mixed with it.
 */
import type { EpochDay } from '../../kernel/calendar.js';
import { dayOfText } from '../../kernel/calendar.js';
import type { Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import type { DiscretionarySupport, Person } from '../../record/person/person.js';
import { NONE } from '../../kernel/none.js';

/** What a council gives by choice on a day, as the record has it. */
export function supportByDiscretion(record: Person, on: EpochDay): readonly DiscretionarySupport[] {
  const all: unknown = record.discretionarySupport;
  if (!Array.isArray(all) || all.length === 0) return NONE;
  return (all as readonly (DiscretionarySupport | null)[]).filter(
    (support): support is DiscretionarySupport => {
      const from = dayOfText(support?.start);
      const until = support?.end === null || support?.end === undefined ? Infinity : dayOfText(support.end);
      return from !== undefined && until !== undefined && from <= on && on < until;
    },
  );
}

/** A step for each, beside the status: it changes no answer. */
export function byDiscretionFindings(record: Person, on: EpochDay): readonly Finding[] {
  const given = supportByDiscretion(record, on);
  if (given.length === 0) return NONE;
  return given.map(({ as, start }) =>
    finding(
      'DISCRETION',
      'yes',
      as === undefined
        ? 'The council gives support by choice since {since}: no status in law'
        : 'The council treats them as {as} by choice since {since}: no status in law',
      {
        facts: [
          { path: 'since', value: start },
          ...(as === undefined ? [] : [{ path: 'as', value: CATEGORY_NAMES[as] }]),
        ],
      },
    ),
  );
}

const CATEGORY_NAMES = {
  relevant: 'a relevant child',
  'former-relevant': 'a former relevant child',
  qualifying: 'a person qualifying for advice and assistance',
} as const;
