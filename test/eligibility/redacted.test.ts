/** What a caller writes is struck out wherever it stands, whatever names stand beside it. */
import { expect, it } from 'vitest';
import { redact } from '../../src/eligibility/index.js';

const NAME = 'Ann Smith of 7 High Street';
// A name that some answer of the library has beside its own text; alone it makes nothing an answer.
const ALONE = [
  'kind',
  'gravity',
  'because',
  'provided',
  'code',
  'text',
  'fact',
  'accepts',
  'reason',
  'ask',
  'pounds',
];
const MORE = ['measure', 'differs', 'outcome', 'was', 'now', 'personalAdviser', 'principlesApply'];

it.each([...ALONE, ...MORE])('an object of a caller’s own that has a %s', (name) => {
  for (const told of ['says', 'message', 'title', 'note'])
    expect(JSON.stringify(redact({ [name]: 'x', [told]: NAME }))).not.toContain('Ann');
  expect(JSON.stringify(redact({ [name]: NAME }))).not.toContain('Ann');
  expect(JSON.stringify(redact([{ list: [{ [name]: 1, says: [NAME] }] }]))).not.toContain('Ann');
});
