/** What a record of no care settles. */
import { expect, it } from 'vitest';
import { careStatus, person } from '../../src/eligibility/index.js';

const none = {
  dateOfBirth: '2009-09-09',
  care: [],
  otherAccommodation: [],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
};

it('settles that no guardianship order came straight from care', () => {
  const answer = (more: object): string => careStatus(person({ ...none, ...more }), '2026-03-01').answer;
  expect(answer({})).toBe('none');
  expect(answer({ recordFrom: '2020-01-01' })).toBe('unknown');
});
