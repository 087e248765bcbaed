/** What the compiler must refuse and allow. The test configuration checks it; nothing here runs. */
import type {
  CareStatus,
  CareStatusFinding,
  Law,
  Person,
  PersonInput,
  Readings,
  StatusSpan,
} from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  careStatus,
  nextChanges,
  person,
  statusOn,
  withReadings,
} from '../../src/eligibility/index.js';
import type { EpochDay, PlainDate } from '../../src/kernel/calendar.js';
import { addMonthsToDay, plainDate, toDay } from '../../src/kernel/calendar.js';

/** Wraps every line, so that none of them is ever run. */
export function compileTime(
  input: PersonInput,
  record: Person,
  status: CareStatusFinding,
  span: StatusSpan,
): unknown {
  // @ts-expect-error a bare string is no PlainDate
  const date: PlainDate = '2026-02-06';
  const checked: PlainDate = plainDate('2026-02-06');
  // @ts-expect-error a number is no EpochDay
  const day: EpochDay = 19_782;
  // @ts-expect-error a date in text is no day number
  addMonthsToDay(checked, 6, 'earlier');
  // @ts-expect-error which way to round must be said
  addMonthsToDay(toDay('2026-02-06'), 6);
  // A plain literal will do: the rules take any record, and a field that cannot be read is not recorded.
  careStatus(input, '2026-02-06');
  careStatus({ dateOfBirth: '2008-01-01', care: undefined, disabled: undefined }, '2026-02-06');
  careStatus(person(input), '2026-02-06');
  // @ts-expect-error a record may not be written to
  record.disabled = true;
  // @ts-expect-error nor may its lists
  record.care?.push(record.care[0]);
  // @ts-expect-error nor an answer
  status.answer = 'none';
  // @ts-expect-error nor a span
  span.from = date;
  // @ts-expect-error a legal status is a code of the return
  person({ dateOfBirth: '2008-01-01', care: [{ start: '2024-01-01', end: null, legalStatus: 'V1' }] });
  // @ts-expect-error every stay says when it ended, or that it has not
  person({ dateOfBirth: '2008-01-01', care: [{ start: '2024-01-01', legalStatus: 'V2' }] });
  // @ts-expect-error a person was born
  person({ care: [] });
  // @ts-expect-error a field that is not known
  person({ dateOfBirth: '2008-01-01', isCareLeaver: true });
  // @ts-expect-error a reading is one of its choices
  withReadings({ oneNight: 'maybe' });
  // @ts-expect-error a reading has a name
  withReadings({ twoNights: 'looked-after' });
  // @ts-expect-error "unknown" is among the answers
  const known: CareStatus = statusOn(record, '2026-02-06');
  // @ts-expect-error a day is text
  statusOn(record, new Date());
  // @ts-expect-error a law is whole
  const law: Law = { readings: LAW_OF_ENGLAND.readings };
  // @ts-expect-error every reading is chosen
  const readings: Readings = { oneNight: 'unknown' };
  // @ts-expect-error changes are read only
  nextChanges(record, '2026-02-06').pop();
  return [date, checked, day, known, law, readings];
}

/** Breaks when a status is added, so that whoever adds one is led here and to every place that names them all. */
export function everyStatus(status: CareStatus): string {
  switch (status) {
    case 'eligible':
    case 'relevant':
    case 'former-relevant':
    case 'qualifying':
    case 'none':
      return status;
    default: {
      const never: never = status;
      return never;
    }
  }
}
