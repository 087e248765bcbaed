/** Support on request has an age of its own: where it alone moves, all that rests on it moves, and the principles do not. */
import { describe, expect, it } from 'vitest';
import type { Law } from '../../src/eligibility/index.js';
import {
  LAW_OF_ENGLAND,
  careStatus,
  dutiesOn,
  person,
  timetable,
  withNothingElse,
} from '../../src/eligibility/index.js';
import { plainDate } from '../../src/kernel/calendar.js';

const law: Law = {
  ...LAW_OF_ENGLAND,
  supportOnRequestUntilAge: [
    ...LAW_OF_ENGLAND.supportOnRequestUntilAge,
    {
      from: plainDate('2026-01-01'),
      value: 26,
      citation: { instrument: 'A law of this test', provision: 's.1', href: '' },
    },
  ],
};
const leaver = withNothingElse(
  person({
    dateOfBirth: '2001-06-15',
    care: [{ start: '2015-01-01', end: '2019-06-15', legalStatus: 'C2', reasonEnded: 'E11' }],
  }),
);
const owed = (on: string, of: Law = law) => dutiesOn(leaver, on, {}, of).map(({ id }) => id);

describe('support on request to 26', () => {
  it.each([
    ['2026-06-14', true, true],
    ['2026-06-15', false, true],
    ['2027-06-14', false, true],
    ['2027-06-15', false, false],
  ])('on %s: under the law of today %s, under the other %s', (on, today, then) => {
    expect(owed(on, LAW_OF_ENGLAND).includes('DUTY-35')).toBe(today);
    expect(owed(on).includes('DUTY-35')).toBe(then);
    const offers = timetable(leaver, { supportOffers: ['2026-06-01'] }, on, law).some(
      ({ id }) => id === 'DUTY-33a',
    );
    expect(offers).toBe(then);
    expect(careStatus(leaver, on, law).answer).toBe('former-relevant');
  });

  it('leaves the principles at their own age', () => {
    expect(careStatus(leaver, '2026-06-14', law).principlesApply).toBe('yes');
    expect(careStatus(leaver, '2026-06-15', law).principlesApply).toBe('no');
  });
});
