/** QUAL-1 to QUAL-8: each boundary on the day before, the day and the day after. */
import type { PersonInput } from '../../src/eligibility/index.js';
import { withReadings } from '../../src/eligibility/index.js';
import { stay, stories } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10.
const born = '2008-06-10';
const order = (
  date: string,
  discharged?: string | null,
  lookedAfterImmediatelyBefore = true,
): PersonInput => ({
  dateOfBirth: born,
  specialGuardianshipOrder: {
    date,
    lookedAfterImmediatelyBefore,
    ...(discharged === undefined ? {} : { discharged }),
  },
});
/** Care that ended by special guardianship on 1 March 2018, and what is told of an order beside it. */
const straight = (specialGuardianshipOrder?: PersonInput['specialGuardianshipOrder']): PersonInput => ({
  dateOfBirth: born,
  care: [stay('2016-01-01', '2018-03-01', 'C2', { reasonEnded: 'E45' })],
  ...(specialGuardianshipOrder === undefined ? {} : { specialGuardianshipOrder }),
});
type Kind = NonNullable<PersonInput['otherAccommodation']>[number]['kind'];
const lived = (...all: readonly (readonly [Kind, string, string | null])[]): PersonInput => ({
  dateOfBirth: born,
  otherAccommodation: all.map(([kind, start, end]) => ({ kind, start, end })),
});

stories('QUAL-1: special guardianship', {
  'recorded by the end of care, where no order is told': {
    facts: straight(),
    days: { '2024-06-10': 'qualifying', '2029-06-09': 'qualifying' },
    asRecorded: true,
  },
  'that same order, told too': {
    facts: straight({ date: '2018-03-01', lookedAfterImmediatelyBefore: true }),
    days: { '2024-06-10': 'qualifying' },
  },
  'that same order, made before the end of care that it brought, and discharged': {
    facts: straight({ date: '2018-02-27', lookedAfterImmediatelyBefore: true, discharged: '2025-01-01' }),
    days: { '2024-12-31': 'qualifying', '2025-01-01': 'none' },
  },
  'told as made not straight from care, against the end of care': {
    facts: straight({ date: '2018-03-01', lookedAfterImmediatelyBefore: false }),
    days: { '2018-03-01': 'none', '2024-06-10': 'qualifying or none?', '2029-06-10': 'none' },
  },
  'told of another day, not straight from care: the order of the end of care may be in force': {
    facts: straight({ date: '2020-03-01', lookedAfterImmediatelyBefore: false }),
    days: { '2024-06-10': 'qualifying or none?' },
  },
  'told of another day and straight from care: one of the two will do': {
    facts: straight({ date: '2017-03-01', lookedAfterImmediatelyBefore: true }),
    days: { '2024-06-10': 'qualifying' },
  },
  'one made on the first day of the care that ended so, and discharged, is not that order': {
    facts: straight({ date: '2016-01-01', lookedAfterImmediatelyBefore: true, discharged: '2017-01-01' }),
    days: { '2024-06-10': 'qualifying or none?' },
  },
  'one made on the day after, and that care ended so, is that order': {
    facts: straight({ date: '2016-01-02', lookedAfterImmediatelyBefore: true, discharged: '2017-01-01' }),
    days: { '2024-06-10': 'none' },
  },
  'from 16 to 20': {
    facts: order('2016-01-01'),
    days: {
      '2024-06-09': 'none',
      '2024-06-10': 'qualifying',
      '2026-06-10': 'qualifying',
      '2029-06-09': 'qualifying',
      '2029-06-10': 'none',
    },
  },
  'not looked after just before it': {
    facts: order('2016-01-01', null, false),
    days: { '2024-06-10': 'none', '2026-06-10': 'none' },
  },
  'made at 17': {
    facts: order('2025-03-01'),
    days: { '2025-02-28': 'none', '2025-03-01': 'qualifying', '2025-03-02': 'qualifying' },
  },
  'made on the 18th birthday': {
    facts: order('2026-06-10'),
    days: { '2026-06-10': 'none', '2026-06-11': 'none' },
  },
  'discharged at 17': {
    facts: order('2016-01-01', '2025-03-01'),
    days: { '2025-02-28': 'qualifying', '2025-03-01': 'none', '2026-06-10': 'none' },
  },
  'discharged the day before 18': {
    facts: order('2016-01-01', '2026-06-09'),
    days: { '2026-06-08': 'qualifying', '2026-06-09': 'none', '2026-06-10': 'none' },
  },
  'discharged at 18': {
    facts: order('2016-01-01', '2026-06-10'),
    days: { '2026-06-09': 'qualifying', '2026-06-10': 'qualifying', '2029-06-09': 'qualifying' },
  },
  'not before 30 December 2005': {
    facts: {
      dateOfBirth: '1989-01-01',
      specialGuardianshipOrder: { date: '2005-12-30', lookedAfterImmediatelyBefore: true },
    },
    days: { '2005-12-29': 'none', '2005-12-30': 'qualifying', '2005-12-31': 'qualifying' },
  },
  'not by an order dated before any could be made': {
    facts: {
      dateOfBirth: '1989-01-01',
      specialGuardianshipOrder: { date: '2005-12-29', lookedAfterImmediatelyBefore: true },
    },
    days: { '2005-12-29': 'none', '2005-12-30': 'none', '2009-12-31': 'none' },
  },
  'the end of care is itself a record of the order, even where none is filled in': {
    facts: {
      dateOfBirth: born,
      care: [stay('2014-01-01', '2016-01-01', 'C2', { reasonEnded: 'E45' })],
      specialGuardianshipOrder: null,
    },
    days: { '2024-06-09': 'none', '2024-06-10': 'qualifying' },
  },
  'such an end counts from its day on, and not before': {
    facts: {
      dateOfBirth: born,
      care: [stay('2014-01-01', '2025-03-01', 'C2', { reasonEnded: 'E45' })],
      specialGuardianshipOrder: null,
    },
    // Eligible until then; and the limb that care past 16 is comes to the same after it.
    days: { '2024-06-09': 'looked after', '2025-02-28': 'eligible' },
  },
  'the end of care by a Welsh council is none': {
    facts: {
      dateOfBirth: born,
      care: [stay('2024-07-01', '2024-07-02', 'V2', { over24Hours: false })],
      careElsewhere: [
        { start: '2014-01-01', end: '2016-01-01', nation: 'wales', legalStatus: 'C2', reasonEnded: 'E45' },
      ],
      specialGuardianshipOrder: null,
    },
    days: { '2024-06-10': 'none', '2026-06-10': 'none' },
  },
  'an end by it before there was any such order': {
    facts: {
      dateOfBirth: '1989-01-01',
      care: [stay('2000-01-01', '2004-12-31', 'C2', { reasonEnded: 'E43' })],
      specialGuardianshipOrder: null,
    },
    days: { '2005-12-30': 'none', '2006-01-01': 'none' },
  },
  'of a night that may have been care': {
    facts: {
      dateOfBirth: born,
      care: [stay('2016-01-01', '2016-01-02', 'V2', { reasonEnded: 'E45' })],
      specialGuardianshipOrder: null,
    },
    days: { '2024-06-09': 'none', '2024-06-10': 'qualifying or none?' },
  },
  'of two such ends the first': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2024-09-01', '2025-03-01', 'C2', { reasonEnded: 'E43' }),
        stay('2014-01-01', '2016-01-01', 'C2', { reasonEnded: 'E48' }),
      ],
    },
    days: { '2024-06-10': 'qualifying', '2024-08-31': 'qualifying' },
  },
  'of two such ends the first, in the other order': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2014-01-01', '2016-01-01', 'C2', { reasonEnded: 'E44' }),
        stay('2024-09-01', '2025-03-01', 'C2', { reasonEnded: 'E47' }),
      ],
    },
    days: { '2024-06-10': 'qualifying', '2024-08-31': 'qualifying' },
  },
  'no other end of care is one': {
    facts: { dateOfBirth: born, care: [stay('2014-01-01', '2016-01-01', 'C2', { reasonEnded: 'E41' })] },
    days: { '2024-06-10': 'none' },
  },
});

stories('QUAL-2, QUAL-7: looked after past 16', {
  'two nights at 16 are enough, until 21': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-03')] },
    days: {
      '2024-06-30': 'none',
      '2024-07-02': 'looked after',
      '2024-07-03': 'qualifying',
      '2029-06-09': 'qualifying',
      '2029-06-10': 'none',
    },
  },
  'ended the day before 16': {
    facts: { dateOfBirth: born, care: [stay('2024-06-01', '2024-06-09')] },
    days: { '2024-06-09': 'none', '2024-06-10': 'none' },
  },
  'AMB-3: ended on the 16th birthday': {
    facts: { dateOfBirth: born, care: [stay('2024-06-01', '2024-06-10')] },
    days: { '2024-06-10': 'qualifying' },
  },
  'AMB-3: or that is not past it': {
    facts: { dateOfBirth: born, care: [stay('2024-06-01', '2024-06-10')] },
    law: withReadings({ endsOnSixteenthBirthday: 'does-not-count' }),
    days: { '2024-06-10': 'none', '2024-06-11': 'none' },
  },
  'ended the day after': {
    facts: { dateOfBirth: born, care: [stay('2024-06-01', '2024-06-11')] },
    law: withReadings({ endsOnSixteenthBirthday: 'does-not-count' }),
    days: { '2024-06-10': 'looked after', '2024-06-11': 'qualifying' },
  },
  'AMB-6: short breaks only': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-08', 'V3', { shortBreakSeries: true })] },
    days: { '2024-07-07': 'looked after', '2024-07-08': 'qualifying' },
  },
  'AMB-6: or they do not count': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-08', 'V3')] },
    law: withReadings({ shortBreaksQualify: 'no' }),
    days: { '2024-07-07': 'looked after', '2024-07-08': 'none' },
  },
  'AMB-6: then an ordinary stay still does': {
    facts: {
      dateOfBirth: born,
      care: [stay('2024-07-01', '2024-07-08', 'V3'), stay('2024-08-01', '2024-08-03')],
    },
    law: withReadings({ shortBreaksQualify: 'no' }),
    days: { '2024-07-31': 'none', '2024-08-03': 'qualifying' },
  },
  'AMB-7: one night of which nobody knows the hours': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] },
    days: { '2024-07-01': 'looked after?', '2024-07-02': 'qualifying or none?' },
  },
  'AMB-7: taken for looked after': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] },
    law: withReadings({ oneNight: 'looked-after' }),
    days: { '2024-07-01': 'looked after', '2024-07-02': 'qualifying' },
  },
  'AMB-7: taken for not looked after': {
    facts: { dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] },
    law: withReadings({ oneNight: 'not-looked-after' }),
    days: { '2024-07-01': 'none', '2024-07-02': 'none' },
  },
  'no section 24 before 14 October 1991': {
    facts: { dateOfBirth: '1974-01-01', care: [stay('1990-06-01', '1991-10-01')] },
    days: { '1991-10-14': 'qualifying', '1994-12-31': 'qualifying', '1995-01-01': 'none' },
  },
});

const voluntary = 'voluntary-organisation';

stories('QUAL-3, QUAL-4: a voluntary organisation, a private children’s home', {
  'past 16 and ended': {
    facts: lived([voluntary, '2024-05-01', '2024-06-11']),
    days: {
      '2024-06-10': 'none',
      '2024-06-11': 'qualifying',
      '2029-06-09': 'qualifying',
      '2029-06-10': 'none',
    },
  },
  'ended on the 16th birthday': {
    facts: lived([voluntary, '2024-05-01', '2024-06-10']),
    days: { '2024-06-10': 'qualifying' },
  },
  'ended the day before': {
    facts: lived([voluntary, '2024-05-01', '2024-06-09']),
    days: { '2024-06-10': 'none' },
  },
  'still there': {
    facts: lived([voluntary, '2024-05-01', null]),
    days: { '2024-06-11': 'none', '2026-06-11': 'none' },
  },
  'began on the 18th birthday': {
    facts: lived([voluntary, '2026-06-10', '2026-07-01']),
    days: { '2026-07-01': 'none' },
  },
  'began the day before it': {
    facts: lived([voluntary, '2026-06-09', '2026-07-01']),
    days: { '2026-06-30': 'none', '2026-07-01': 'qualifying' },
  },
  'from one home to the next without a gap is still there': {
    facts: lived(
      ['private-childrens-home', '2024-05-01', '2024-09-01'],
      ['private-childrens-home', '2024-09-01', '2024-12-01'],
    ),
    days: { '2024-09-01': 'none', '2024-11-30': 'none', '2024-12-01': 'qualifying' },
  },
  'from one kind to the other is an end of the first': {
    facts: lived(
      [voluntary, '2024-05-01', '2024-09-01'],
      ['private-childrens-home', '2024-09-01', '2024-12-01'],
    ),
    days: { '2024-08-31': 'none', '2024-09-01': 'qualifying' },
  },
  'a private home': {
    facts: lived(['private-childrens-home', '2025-05-01', '2025-05-02']),
    days: { '2025-05-01': 'none', '2025-05-02': 'qualifying' },
  },
});

stories('QUAL-5: three months on end in health, education or a care home', {
  'a day short': {
    facts: lived(['health', '2024-07-01', '2024-09-30']),
    days: { '2024-09-30': 'none', '2025-01-01': 'none' },
  },
  'three months': {
    facts: lived(['education', '2024-07-01', '2024-10-01']),
    days: { '2024-09-30': 'none', '2024-10-01': 'qualifying' },
  },
  'from 30 November to the last day of February': {
    facts: lived(['health', '2024-11-30', '2025-02-28']),
    days: { '2025-02-27': 'none', '2025-02-28': 'qualifying' },
  },
  'across the three kinds': {
    facts: lived(
      ['health', '2024-07-01', '2024-08-01'],
      ['care-home-or-independent-hospital', '2024-08-01', '2024-09-01'],
      ['education', '2024-09-01', '2024-10-01'],
    ),
    days: { '2024-09-01': 'none', '2024-09-30': 'none', '2024-10-01': 'qualifying' },
  },
  'a night between': {
    facts: lived(['health', '2024-07-01', '2024-08-01'], ['education', '2024-08-02', '2024-10-15']),
    days: { '2024-10-15': 'none' },
  },
  'begun before 16 and passing it': {
    facts: lived(['health', '2024-03-10', '2024-06-10']),
    days: { '2024-06-09': 'none', '2024-06-10': 'qualifying' },
  },
  'over before 16': { facts: lived(['health', '2024-01-01', '2024-06-09']), days: { '2024-06-10': 'none' } },
  'a voluntary organisation does not add to it': {
    facts: lived(['health', '2024-07-01', '2024-08-01'], ['section-17', '2024-08-01', '2024-10-01']),
    days: { '2024-10-01': 'none' },
  },
  'begun at 18': { facts: lived(['health', '2026-06-10', '2026-12-01']), days: { '2026-12-01': 'none' } },
});

const fostered = (start: string, end: string | null, disabled: boolean): PersonInput => ({
  ...lived(['privately-fostered', start, end]),
  disabled,
});

stories('QUAL-6: privately fostered', {
  'disabled, past 16 and ended': {
    facts: fostered('2020-01-01', '2025-01-01', true),
    days: { '2024-12-31': 'none', '2025-01-01': 'qualifying' },
  },
  'not disabled': { facts: fostered('2020-01-01', '2025-01-01', false), days: { '2025-01-01': 'none' } },
  'ends at 18 by itself': {
    facts: fostered('2020-01-01', null, true),
    days: { '2026-06-09': 'none', '2026-06-10': 'qualifying', '2029-06-10': 'none' },
  },
  'ended the day before 16': {
    facts: fostered('2020-01-01', '2024-06-09', true),
    days: { '2024-06-10': 'none' },
  },
  'ended on the 16th birthday': {
    facts: fostered('2020-01-01', '2024-06-10', true),
    days: { '2024-06-10': 'qualifying' },
  },
  'begun at 18': { facts: fostered('2026-06-10', '2026-09-01', true), days: { '2026-09-01': 'none' } },
  'from one carer to the next without a gap': {
    facts: {
      ...lived(
        ['privately-fostered', '2024-01-01', '2024-09-01'],
        ['privately-fostered', '2024-09-01', '2025-01-01'],
      ),
      disabled: true,
    },
    days: { '2024-09-01': 'none', '2025-01-01': 'qualifying' },
  },
  'AMB-25: on the reading that a reviewer may not decide of it, it keeps its label': {
    facts: {
      dateOfBirth: born,
      disabled: true,
      otherAccommodation: [
        { kind: 'privately-fostered', start: '2020-01-01', end: '2025-01-01', treatAsSection20: true },
      ],
    },
    law: withReadings({ reviewersDecision: 'section-17-and-housing' }),
    days: { '2024-12-31': 'none', '2025-01-01': 'qualifying' },
  },
});

stories('QUAL-8: only where nothing more holds', {
  'a relevant child with an order': {
    facts: { ...order('2025-03-01'), care: [stay('2022-07-01', '2025-03-01')] },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'relevant' },
  },
  'looked after at 17 with an order': {
    facts: { ...order('2016-01-01'), care: [stay('2025-07-01', '2025-07-09')] },
    days: { '2025-06-30': 'qualifying', '2025-07-01': 'looked after', '2025-07-09': 'qualifying' },
  },
});
