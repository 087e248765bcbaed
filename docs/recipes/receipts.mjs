// Storing a receipt beside a decision, and replaying it years later.
//
// A decision about support rests on a status. The receipt says which version of the library answered, under which law
// and readings, of an input known only by its hash; it holds no name and no date of birth. Replayed against the record
// it tells four things apart: nothing changed, the record changed, the answer changed, or only the version did; and it
// names what changed: a number of the law, a reading, a rule or its wording, by id.
//
//   node docs/recipes/receipts.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { person, receiptFor, replay, withReadings } from 'corporate-parenting';

// Keys the hash of the input (HMAC-SHA-256), so that nobody can find a date of birth by trying them all. Keep it where the
// council keeps its secrets; the same text is needed to replay.
const SECRET = 'a text that only this council holds';

const record = person({
  dateOfBirth: '2009-01-10',
  care: [{ start: '2024-12-01', end: '2025-03-01', legalStatus: 'V2' }],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
});

// The day of the decision.
const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
const file = join(folder, 'decision-0815.receipt.json');
writeFileSync(file, JSON.stringify(receiptFor(record, '2026-03-31', undefined, { secret: SECRET }), null, 2));

// A complaint, three years on: the receipt is read back and the question is put again.
const stored = JSON.parse(readFileSync(file, 'utf8'));
rmSync(folder, { recursive: true });
const now = replay(stored, record, undefined, { secret: SECRET });
log(
  `Receipt of ${stored.on}: ${stored.answer.status}, by version ${stored.version}, law as at ${stored.lawAsAt}`,
);
log(`Replayed: ${now.outcome}`);
assert.equal(now.outcome, 'same');
assert.doesNotMatch(JSON.stringify(stored), /2009-01-10|2024-12-01/, 'a receipt holds no fact of the person');

// Somebody corrected the record since. The receipt does not say that the answer was wrong: it answered what it was asked.
const corrected = { ...record, care: [{ start: '2024-12-02', end: '2025-03-01', legalStatus: 'V2' }] };
const changed = replay(stored, corrected, undefined, { secret: SECRET });
log(`With the corrected record: ${changed.outcome}, and the answer now is ${changed.now.answer.status}`);
assert.equal(changed.outcome, 'different-input');

// The secret belongs to the input: without it even the same record is another input.
assert.equal(replay(stored, record).outcome, 'different-input');

// The stay is 90 days long. A court decides that 90 elapsed days are 13 weeks: the readings are switched, and every
// stored receipt is replayed. Those that come back as `different-answer` are the decisions to look at again.
log(`Readings that matter to this answer: ${stored.readingsThatMatter.join(', ') || 'none'}`);
const otherLaw = withReadings({ thirteenWeeks: '90-elapsed-days' });
const otherAnswer = replay(stored, record, otherLaw, { secret: SECRET });
for (const { kind, id, was, now: is } of otherAnswer.differs) log(`  ${kind} ${id}: was ${was}, is ${is}`);
assert.equal(otherAnswer.outcome, 'different-answer');

// Nobody can change what a receipt says without its being seen.
const forged = { ...stored, answer: { ...stored.answer, status: 'relevant' } };
assert.equal(replay(forged, record, undefined, { secret: SECRET }).outcome, 'different-answer');
