/** REL-1 to REL-8, DAY-5: each boundary on the day before, the day and the day after. */
import { withReadings } from '../../src/eligibility/index.js';
import { stay, stories } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
const sentence = (start: string, end: string | null) => ({ kind: 'custodial-sentence', start, end }) as const;
const family = (
  start: string,
  end: string | null,
  who: 'parent' | 'person-with-pr' | 'previous-cao-holder' | 'relative-without-pr' = 'parent',
) => ({
  with: who,
  start,
  end,
});

stories('REL-1: left care having been eligible', {
  'from the day care ended': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'relevant', '2025-03-02': 'relevant' },
  },
  '90 days in all': {
    facts: { dateOfBirth: born, care: [stay('2025-01-01', '2025-04-01')] },
    days: { '2025-03-31': 'looked after', '2025-04-01': 'qualifying' },
  },
  '91 days in all, the last of them the day it ended': {
    facts: { dateOfBirth: born, care: [stay('2025-01-01', '2025-04-02')] },
    days: { '2025-04-01': 'looked after', '2025-04-02': 'relevant' },
  },
  'the last of several stays': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2023-01-01'), stay('2024-12-01', '2025-01-01')] },
    days: { '2024-11-30': 'none', '2024-12-01': 'eligible', '2025-01-01': 'relevant' },
  },
  // Whatever care came after it, who was eligible once was so before last ceasing; none is of short breaks since.
  'care on record before the record is complete': {
    facts: { dateOfBirth: born, care: [stay('2024-01-01', '2025-03-01')], recordFrom: '2025-06-01' },
    days: {
      '2025-02-28': 'eligible',
      '2025-03-02': 'eligible or relevant or none?',
      '2025-05-31': 'eligible or relevant or none?',
      '2025-06-01': 'relevant',
      '2026-06-09': 'relevant',
      '2026-06-10': 'former-relevant',
    },
  },
  'an episode within another does not end it': {
    facts: {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01', 'C2'), stay('2024-01-01', '2024-02-01')],
    },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'relevant' },
  },
  'AMB-11: adopted after being eligible': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'E1', { reasonEnded: 'E11' })] },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'relevant' },
  },
  'AMB-11: or not relevant then': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'E1', { reasonEnded: 'E11' })] },
    law: withReadings({ orderAtSixteenOrSeventeen: 'not-relevant' }),
    days: { '2025-02-28': 'eligible', '2025-03-01': 'qualifying' },
  },
  'AMB-11: which asks of orders only': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01', 'V2', { reasonEnded: 'E4A' })] },
    law: withReadings({ orderAtSixteenOrSeventeen: 'not-relevant' }),
    days: { '2025-03-01': 'relevant' },
  },
  'a one-night stay afterwards that may or may not count': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01'), stay('2025-05-01', '2025-05-02')] },
    days: {
      '2025-04-30': 'relevant',
      '2025-05-01': 'eligible or relevant?',
      '2025-05-02': 'relevant',
    },
  },
  'AMB-28: a series of short breaks afterwards': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2022-07-01', '2025-03-01'),
        stay('2025-05-01', '2025-05-05', 'V3', { shortBreakSeries: true }),
      ],
    },
    days: { '2025-04-30': 'relevant', '2025-05-01': 'looked after', '2025-05-05': 'relevant' },
  },
});

const until91 = [stay('2023-12-02', '2024-03-02')];

stories('REL-2: detained or in hospital on the 16th birthday', {
  'detained across it, straight from 91 days of care': {
    facts: { dateOfBirth: born, care: until91, detentions: [sentence('2024-03-02', '2024-06-11')] },
    days: {
      '2024-06-09': 'none',
      '2024-06-10': 'relevant',
      '2024-06-11': 'relevant',
      '2026-06-09': 'relevant',
      '2026-06-10': 'former-relevant',
    },
  },
  'straight from 90 days': {
    facts: {
      dateOfBirth: born,
      care: [stay('2023-12-03', '2024-03-02')],
      detentions: [sentence('2024-03-02', null)],
    },
    days: { '2024-06-10': 'none', '2026-06-10': 'none' },
  },
  'released on it': {
    facts: { dateOfBirth: born, care: until91, detentions: [sentence('2024-03-02', '2024-06-10')] },
    days: { '2024-06-09': 'none', '2024-06-10': 'none', '2024-06-11': 'none' },
  },
  'detained from it, and in care until then': {
    facts: {
      dateOfBirth: born,
      care: [stay('2023-12-02', '2024-06-10')],
      detentions: [sentence('2024-06-10', '2024-07-01')],
    },
    days: { '2024-06-09': 'looked after', '2024-06-10': 'relevant', '2024-07-01': 'relevant' },
  },
  'detained the day after it': {
    facts: { dateOfBirth: born, care: until91, detentions: [sentence('2024-06-11', null)] },
    days: { '2024-06-10': 'none', '2024-06-11': 'none' },
  },
  'in hospital across it': {
    facts: { dateOfBirth: born, care: until91, hospitalStays: [{ start: '2024-03-02', end: '2024-06-11' }] },
    days: { '2024-06-09': 'none', '2024-06-10': 'relevant', '2025-06-10': 'relevant' },
  },
  'AMB-12: a day between care and detention': {
    facts: { dateOfBirth: born, care: until91, detentions: [sentence('2024-03-03', null)] },
    days: { '2024-06-10': 'none' },
  },
  'AMB-12: or that does not matter': {
    facts: { dateOfBirth: born, care: until91, detentions: [sentence('2024-03-03', null)] },
    law: withReadings({ careImmediatelyBefore: 'not-required' }),
    days: { '2024-06-09': 'none', '2024-06-10': 'relevant' },
  },
  'hospital and then detention without a gap': {
    facts: {
      dateOfBirth: born,
      care: until91,
      hospitalStays: [{ start: '2024-03-02', end: '2024-04-01' }],
      detentions: [sentence('2024-04-01', '2024-08-01')],
    },
    days: { '2024-06-09': 'none', '2024-06-10': 'relevant' },
  },
  'in hospital while in care, then detained': {
    facts: {
      dateOfBirth: born,
      care: [stay('2023-12-02', '2024-03-02')],
      hospitalStays: [{ start: '2024-02-01', end: '2024-06-20' }],
      detentions: [sentence('2024-03-02', '2024-08-01')],
    },
    days: { '2024-06-09': 'none', '2024-06-10': 'relevant' },
  },
  'a gap between hospital and detention': {
    facts: {
      dateOfBirth: born,
      care: until91,
      hospitalStays: [{ start: '2024-03-02', end: '2024-04-01' }],
      detentions: [sentence('2024-04-02', '2024-08-01')],
    },
    days: { '2024-06-10': 'none' },
  },
  'breaks of four weeks or less are left out': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2023-01-01', '2023-01-29', 'V3', { shortBreakSeries: true }),
        stay('2023-12-30', '2024-03-02'),
      ],
      detentions: [sentence('2024-03-02', null)],
    },
    days: { '2024-06-10': 'none' },
  },
  'a longer break counts': {
    facts: {
      dateOfBirth: born,
      care: [
        stay('2023-01-01', '2023-01-30', 'V3', { shortBreakSeries: true }),
        stay('2023-12-31', '2024-03-02'),
      ],
      detentions: [sentence('2024-03-02', null)],
    },
    days: { '2024-06-10': 'relevant' },
  },
  'REL-3: six months with family do not end this kind': {
    facts: {
      dateOfBirth: born,
      care: until91,
      detentions: [sentence('2024-03-02', '2024-06-11')],
      familyPlacements: [family('2024-06-11', null)],
    },
    days: { '2024-12-11': 'relevant', '2025-12-11': 'relevant', '2026-06-10': 'former-relevant' },
  },
  'a care order goes on in hospital: eligible at 16, and relevant when it ends': {
    facts: {
      dateOfBirth: born,
      care: [stay('2023-12-02', '2024-07-01', 'C2')],
      hospitalStays: [{ start: '2024-04-01', end: '2024-07-20' }],
    },
    days: { '2024-06-09': 'looked after', '2024-06-10': 'eligible', '2024-07-01': 'relevant' },
  },
  'REL-8: no such category before October 2001': {
    facts: {
      dateOfBirth: '1985-01-15',
      care: [stay('2000-01-01', '2000-10-01')],
      detentions: [sentence('2000-10-01', '2001-12-01')],
    },
    days: { '2001-09-30': 'none', '2001-10-01': 'relevant' },
  },
});

const leftHome = (with_: Parameters<typeof family>[2]) => ({
  dateOfBirth: born,
  care: [stay('2022-07-01', '2025-03-01')],
  familyPlacements: [family('2025-03-01', null, with_)],
});

stories('REL-3, DAY-5: six months with family', {
  'with a parent': {
    facts: leftHome('parent'),
    days: { '2025-08-31': 'relevant', '2025-09-01': 'qualifying', '2025-09-02': 'qualifying' },
  },
  'with another person with parental responsibility': {
    facts: leftHome('person-with-pr'),
    days: { '2025-08-31': 'relevant', '2025-09-01': 'qualifying' },
  },
  'with the person an order named before care': {
    facts: leftHome('previous-cao-holder'),
    days: { '2025-08-31': 'relevant', '2025-09-01': 'qualifying' },
  },
  'with a relative without parental responsibility': {
    facts: leftHome('relative-without-pr'),
    days: { '2025-09-01': 'relevant', '2026-06-09': 'relevant', '2026-06-10': 'former-relevant' },
  },
  'AMB-8: or complete the day before': {
    facts: leftHome('parent'),
    law: withReadings({ sixMonths: 'day-before' }),
    days: { '2025-08-30': 'relevant', '2025-08-31': 'qualifying' },
  },
  'from 31 August to the last day of February': {
    facts: {
      ...leftHome('parent'),
      care: [stay('2022-07-01', '2025-08-31')],
      familyPlacements: [family('2025-08-31', null)],
    },
    days: { '2026-02-27': 'relevant', '2026-02-28': 'qualifying', '2026-03-01': 'qualifying' },
  },
  'from 31 August to the last day of February in a leap year': {
    facts: {
      dateOfBirth: '2006-11-01',
      care: [stay('2021-07-01', '2023-08-31')],
      familyPlacements: [family('2023-08-31', null)],
    },
    days: { '2024-02-28': 'relevant', '2024-02-29': 'qualifying' },
  },
  'from a parent to a person with parental responsibility without a gap': {
    facts: {
      ...leftHome('parent'),
      familyPlacements: [family('2025-03-01', '2025-06-01'), family('2025-06-01', null, 'person-with-pr')],
    },
    days: { '2025-08-31': 'relevant', '2025-09-01': 'qualifying' },
  },
  'with one night between': {
    facts: {
      ...leftHome('parent'),
      familyPlacements: [family('2025-03-01', '2025-06-01'), family('2025-06-02', null, 'person-with-pr')],
    },
    days: { '2025-09-01': 'relevant', '2025-12-01': 'relevant', '2025-12-02': 'qualifying' },
  },
  'a relative between does not bridge': {
    facts: {
      ...leftHome('parent'),
      familyPlacements: [
        family('2025-03-01', '2025-06-01'),
        family('2025-06-01', '2025-07-01', 'relative-without-pr'),
        family('2025-07-01', null),
      ],
    },
    days: { '2025-09-01': 'relevant', '2025-12-31': 'relevant', '2026-01-01': 'qualifying' },
  },
  'REL-5: the six months began while in care': {
    facts: {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01', 'C2', { placement: 'P1' })],
      familyPlacements: [family('2024-10-01', null)],
    },
    days: {
      '2025-02-28': 'eligible',
      '2025-03-01': 'relevant',
      '2025-03-31': 'relevant',
      '2025-04-01': 'qualifying',
    },
  },
  'REL-5: and were complete when care ended': {
    facts: {
      dateOfBirth: born,
      care: [stay('2022-07-01', '2025-03-01', 'C2', { placement: 'P1' })],
      familyPlacements: [family('2024-09-01', null)],
    },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'qualifying' },
  },
  'REL-4: it breaks down, and another begins': {
    facts: {
      ...leftHome('parent'),
      familyPlacements: [family('2025-03-01', '2025-10-01'), family('2025-11-01', null)],
    },
    days: {
      '2025-09-30': 'qualifying',
      '2025-10-01': 'relevant',
      '2025-11-01': 'relevant',
      '2026-04-30': 'relevant',
      '2026-05-01': 'qualifying',
    },
  },
});

stories('REL-6, REL-7, REL-8: how it ends', {
  'REL-6: looked after again, and eligible at once': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01'), stay('2025-05-01', '2025-05-09')] },
    days: {
      '2025-04-30': 'relevant',
      '2025-05-01': 'eligible',
      '2025-05-08': 'eligible',
      '2025-05-09': 'relevant',
    },
  },
  'REL-7: the 18th birthday': {
    facts: { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] },
    days: { '2026-06-09': 'relevant', '2026-06-10': 'former-relevant', '2026-06-11': 'former-relevant' },
  },
  'REL-8: left care the day before the scheme began': {
    facts: { dateOfBirth: '1985-01-15', care: [stay('1999-02-01', '2001-09-30')] },
    days: { '2001-09-30': 'qualifying', '2001-10-01': 'qualifying', '2003-01-15': 'qualifying' },
  },
  'REL-8: left care on the day it began': {
    facts: { dateOfBirth: '1985-01-15', care: [stay('1999-02-01', '2001-10-01')] },
    days: { '2001-09-30': 'looked after', '2001-10-01': 'relevant', '2003-01-15': 'former-relevant' },
  },
});
