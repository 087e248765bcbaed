/** LA-1 to LA-14 and DAY-1 to DAY-3: each boundary on the day before, the day and the day after. */
import { withReadings } from '../../src/eligibility/index.js';
import { stay, stories } from './days.js';

const child = '2015-05-05';

stories('LA-1, DAY-1, DAY-2: from the first day up to, not including, the end', {
  'a closed stay': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-10')] },
    days: {
      '2025-02-28': 'none',
      '2025-03-01': 'looked after',
      '2025-03-09': 'looked after',
      '2025-03-10': 'none',
    },
  },
  'an open stay': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', null)] },
    days: { '2025-02-28': 'none', '2025-03-01': 'looked after', '2030-01-01': 'looked after' },
  },
  'care from birth': {
    facts: { dateOfBirth: child, care: [stay(child, null, 'C1')] },
    days: { '2015-05-04': 'none', [child]: 'looked after', '2015-05-06': 'looked after' },
  },
  'two councils, the second from the day the first ended': {
    facts: {
      dateOfBirth: child,
      care: [
        stay('2025-01-01', '2025-02-01', 'C2', { council: 'Northbank', reasonEnded: 'E3' }),
        stay('2025-02-01', '2025-03-01', 'C2', { council: 'Southmere' }),
      ],
    },
    days: {
      '2025-01-31': 'looked after',
      '2025-02-01': 'looked after',
      '2025-02-28': 'looked after',
      '2025-03-01': 'none',
    },
  },
});

const oneNight = (
  legalStatus: Parameters<typeof stay>[2],
  over24Hours?: boolean,
  answer = 'looked after?',
) => ({
  facts: {
    dateOfBirth: child,
    care: [stay('2025-03-01', '2025-03-02', legalStatus, over24Hours === undefined ? {} : { over24Hours })],
  },
  days: { '2025-02-28': 'none', '2025-03-01': answer, '2025-03-02': 'none' },
});

stories('LA-2: more than 24 hours', {
  'a stay that starts and ends on one day': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-01', 'C2')] },
    days: { '2025-02-28': 'none', '2025-03-01': 'none', '2025-03-02': 'none' },
  },
  'two nights always pass': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-03', 'L1', { over24Hours: false })] },
    days: {
      '2025-02-28': 'none',
      '2025-03-01': 'looked after',
      '2025-03-02': 'looked after',
      '2025-03-03': 'none',
    },
  },
  'one night of section 20 cannot be told from dates': oneNight('V2'),
  'one night of a short break': oneNight('V3'),
  'one night of police protection': oneNight('L1'),
  'one night of an emergency order': oneNight('L2'),
  'one night of an assessment order': oneNight('L3'),
  'one night of a police transfer': oneNight('J2'),
  'one night, told to be over 24 hours': oneNight('V2', true, 'looked after'),
  'one night, told to be under 24 hours': oneNight('V2', false, 'none'),
  'the rule is not for an interim care order': oneNight('C1', undefined, 'looked after'),
  'nor for a care order, whatever the hours': oneNight('C2', false, 'looked after'),
  'nor for a freeing order': oneNight('D1', undefined, 'looked after'),
  'nor for a placement order': oneNight('E1', undefined, 'looked after'),
  'AMB-22: a remand that names no placement': oneNight('J1', undefined, 'looked after?'),
  'AMB-22: a remand of more than 24 hours': oneNight('J1', true, 'looked after'),
  'AMB-22: a remand of less': oneNight('J1', false, 'none'),
  'AMB-22: a rehabilitation order': oneNight('J3', undefined, 'looked after?'),
  'LA-6: a remand to youth detention has no minimum': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-02', 'J1', { placement: 'R5' })] },
    days: { '2025-02-28': 'none', '2025-03-01': 'looked after', '2025-03-02': 'none' },
  },
  'AMB-22: a secure home can be either': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-02', 'J1', { placement: 'K1' })] },
    days: { '2025-03-01': 'looked after?' },
  },
  'AMB-31: one night beside a care order is alone': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-02-01', '2025-03-01', 'C1'), stay('2025-03-01', '2025-03-02', 'V2')],
    },
    days: { '2025-02-28': 'looked after', '2025-03-01': 'looked after?' },
  },
  'one night that another stay follows at once is part of more': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-03-01', '2025-03-02', 'L1'), stay('2025-03-02', '2025-03-09')],
    },
    days: { '2025-02-28': 'none', '2025-03-01': 'looked after', '2025-03-02': 'looked after' },
  },
  'one night that follows another stay at once is part of more': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-02-01', '2025-03-01'), stay('2025-03-01', '2025-03-02', 'V3')],
    },
    days: { '2025-03-01': 'looked after', '2025-03-02': 'none' },
  },
  'one night with a day between is alone': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-02'), stay('2025-03-03', '2025-03-09')] },
    days: { '2025-03-01': 'looked after?', '2025-03-02': 'none', '2025-03-03': 'looked after' },
  },
  'the same night recorded twice is one night': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-03-02'), stay('2025-03-01', '2025-03-02')] },
    days: { '2025-03-01': 'looked after?' },
  },
  'an agreement to short breaks is no company for one night': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-03-01', '2025-03-02', 'V3'), stay('2025-03-02', '2025-03-20', 'V4')],
    },
    days: { '2025-03-01': 'looked after?', '2025-03-02': 'looked after?', '2025-03-20': 'none' },
  },
  'the one night before the 18th birthday': {
    facts: { dateOfBirth: '2008-06-10', care: [stay('2026-06-09', '2026-06-10')] },
    days: { '2026-06-08': 'none', '2026-06-09': 'looked after?', '2026-06-10': 'qualifying or none?' },
  },
});

stories('LA-3 to LA-8: the grounds', {
  'LA-3: a care order while placed with parents': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', null, 'C2', { placement: 'P1' })] },
    days: { '2025-02-28': 'none', '2025-03-01': 'looked after' },
  },
  'LA-6: a remand to council accommodation, before the scheme of 2012': {
    facts: { dateOfBirth: '1997-01-01', care: [stay('2010-11-20', '2010-12-20', 'J1', { placement: 'U6' })] },
    days: { '2010-11-19': 'none', '2010-11-20': 'looked after', '2010-12-19': 'looked after' },
  },
  'LA-6: a custodial remand that began before 3 December 2012': {
    facts: { dateOfBirth: '1997-01-01', care: [stay('2012-12-02', '2012-12-20', 'J1', { placement: 'R5' })] },
    days: { '2012-12-02': 'none', '2012-12-03': 'none', '2012-12-04': 'none' },
  },
  'LA-6: one that began on it': {
    facts: { dateOfBirth: '1997-01-01', care: [stay('2012-12-03', '2012-12-20', 'J1', { placement: 'R5' })] },
    days: { '2012-12-02': 'none', '2012-12-03': 'looked after', '2012-12-04': 'looked after' },
  },
  'LA-6: a remand to local authority accommodation then': {
    facts: { dateOfBirth: '1997-01-01', care: [stay('2012-12-02', '2012-12-20', 'J1', { placement: 'U6' })] },
    days: { '2012-12-01': 'none', '2012-12-02': 'looked after', '2012-12-03': 'looked after' },
  },
  'LA-6: a custodial remand that ended before': {
    facts: { dateOfBirth: '1996-01-01', care: [stay('2012-09-01', '2012-12-03', 'J1', { placement: 'R5' })] },
    days: { '2012-09-01': 'none', '2012-12-02': 'none', '2012-12-03': 'none' },
  },
  'LA-6: only a remand moves with that day': {
    facts: { dateOfBirth: '1997-01-01', care: [stay('2012-11-20', '2012-12-20', 'C2', { placement: 'R5' })] },
    days: { '2012-11-20': 'looked after' },
  },
  'LA-7: authorised for adoption, until the order': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2026-03-01', 'E1', { reasonEnded: 'E11' })] },
    days: { '2026-02-28': 'looked after', '2026-03-01': 'none', '2026-03-02': 'none' },
  },
  'LA-8: section 17 and housing accommodation at 17 give nothing': {
    facts: {
      dateOfBirth: '2008-06-10',
      otherAccommodation: [
        { kind: 'section-17', start: '2025-07-01', end: '2025-09-01' },
        { kind: 'housing', start: '2025-09-01', end: '2025-12-01' },
      ],
    },
    days: { '2025-07-01': 'none', '2025-09-01': 'none', '2025-12-01': 'none' },
  },
  'AMB-15: a reviewer who finds that section 20 was the duty': {
    facts: {
      dateOfBirth: '2008-06-10',
      otherAccommodation: [
        { kind: 'housing', start: '2025-07-01', end: '2025-12-01', treatAsSection20: true },
      ],
    },
    days: {
      '2025-06-30': 'none',
      '2025-07-01': 'looked after',
      '2025-09-29': 'looked after',
      '2025-09-30': 'eligible',
      '2025-11-30': 'eligible',
      '2025-12-01': 'relevant',
    },
  },
  'AMB-25: nor does it matter which label it is': {
    facts: {
      dateOfBirth: '2008-06-10',
      otherAccommodation: [
        { kind: 'health', start: '2025-07-01', end: '2025-07-20', treatAsSection20: true },
      ],
    },
    days: { '2025-07-01': 'looked after', '2025-07-20': 'qualifying' },
  },
});

stories('LA-9, LA-10, LA-12: how being looked after ends', {
  'LA-9: death ends everything, for good': {
    facts: {
      dateOfBirth: '2008-06-10',
      care: [stay('2023-01-01', '2025-03-01', 'C2', { reasonEnded: 'E2' })],
    },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'none', '2026-06-10': 'none', '2027-01-01': 'none' },
  },
  'LA-9: the first death on record counts': {
    facts: {
      dateOfBirth: '2008-06-10',
      care: [
        stay('2024-01-01', '2025-04-01', 'C2', { reasonEnded: 'E2' }),
        stay('2023-01-01', '2025-03-01', 'C2', { reasonEnded: 'E2' }),
      ],
    },
    days: { '2025-02-28': 'eligible', '2025-03-01': 'none' },
  },
  'LA-10: a sentence ends section 20, whatever the episode says': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-01-01', '2025-06-01')],
      detentions: [{ kind: 'custodial-sentence', start: '2025-03-01', end: '2025-04-01' }],
    },
    days: {
      '2025-02-28': 'looked after',
      '2025-03-01': 'none',
      '2025-03-31': 'none',
      '2025-04-01': 'looked after',
    },
  },
  'LA-10: two sentences during one episode': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-01-01', '2025-06-01', 'J1')],
      detentions: [
        { kind: 'custodial-sentence', start: '2025-04-10', end: null },
        { kind: 'custodial-sentence', start: '2025-02-01', end: '2025-03-01' },
      ],
    },
    days: {
      '2025-01-31': 'looked after',
      '2025-02-01': 'none',
      '2025-03-01': 'looked after',
      '2025-04-09': 'looked after',
      '2025-04-10': 'none',
    },
  },
  'LA-10: a care order goes on': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-01-01', '2025-06-01', 'C2')],
      detentions: [{ kind: 'custodial-sentence', start: '2025-03-01', end: '2025-04-01' }],
    },
    days: { '2025-02-28': 'looked after', '2025-03-01': 'looked after', '2025-04-01': 'looked after' },
  },
  'LA-10: a sentence of no days ends nothing': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-01-01', '2025-06-01')],
      detentions: [{ kind: 'custodial-sentence', start: '2025-03-01', end: '2025-03-01' }],
    },
    days: { '2025-02-28': 'looked after', '2025-03-01': 'looked after' },
  },
  'LA-12: an open record stops at 18': {
    facts: { dateOfBirth: '2008-06-10', care: [stay('2026-06-01', null)] },
    days: { '2026-06-09': 'looked after', '2026-06-10': 'qualifying', '2026-06-11': 'qualifying' },
  },
  'AMB-14: a stay that began after 18 is nothing': {
    facts: { dateOfBirth: '2008-06-10', care: [stay('2026-06-10', null)] },
    days: { '2026-06-09': 'none', '2026-06-10': 'none', '2026-06-11': 'none' },
  },
});

stories('LA-11, LA-13, LA-14: short breaks, agreements and detention', {
  'LA-11: looked after during a break, not between': {
    facts: {
      dateOfBirth: child,
      care: [stay('2025-03-01', '2025-03-04', 'V3'), stay('2025-04-01', '2025-04-04', 'V3')],
    },
    days: {
      '2025-02-28': 'none',
      '2025-03-01': 'looked after',
      '2025-03-03': 'looked after',
      '2025-03-04': 'none',
      '2025-04-01': 'looked after',
    },
  },
  'LA-13, AMB-17: an agreement alone tells nothing of any day': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-06-01', 'V4')] },
    days: {
      '2025-02-28': 'none',
      '2025-03-01': 'looked after?',
      '2025-05-31': 'looked after?',
      '2025-06-01': 'none',
    },
  },
  'AMB-17: an agreement that is taken for no care': {
    facts: { dateOfBirth: child, care: [stay('2025-03-01', '2025-06-01', 'V4')] },
    law: withReadings({ shortBreakAgreement: 'not-looked-after' }),
    days: { '2025-03-01': 'none', '2025-05-31': 'none' },
  },
  'LA-13: a recorded stay within an agreement is sure': {
    facts: { dateOfBirth: child, care: [stay('2025-01-01', null, 'V4'), stay('2025-03-01', '2025-03-09')] },
    days: { '2025-02-28': 'looked after?', '2025-03-01': 'looked after', '2025-03-09': 'looked after?' },
  },
  'LA-13: the days of an agreement are never counted': {
    facts: {
      dateOfBirth: '2008-06-10',
      care: [stay('2022-06-10', '2025-01-01', 'V4'), stay('2025-01-01', null)],
    },
    days: { '2025-04-01': 'looked after', '2025-04-02': 'eligible' },
  },
  'LA-13: past 16 an agreement may have made somebody qualify, from its second day': {
    facts: { dateOfBirth: '2008-06-10', care: [stay('2025-03-01', '2025-06-01', 'V4')] },
    days: {
      '2025-02-28': 'none',
      '2025-03-01': 'looked after?',
      '2025-03-02': 'qualifying or none?',
      '2025-06-01': 'qualifying or none?',
    },
  },
  'LA-14: detention never makes a child looked after': {
    facts: {
      dateOfBirth: child,
      detentions: [{ kind: 'custodial-sentence', start: '2025-03-01', end: null }],
    },
    days: { '2025-02-28': 'none', '2025-03-01': 'none', '2025-03-02': 'none' },
  },
});
