// A council's own wider offer, laid over the law and kept apart from it.
//
// Many councils offer more than the law asks: council tax relief to 25, free leisure for anyone who was ever in care.
// Such an offer is the council's decision. Here it is data of its own kind, with the council's own minute instead of a
// provision, and a result that never mixes the two lists: nobody can read a local decision as a right given by an Act,
// and nobody can lose a right because a local scheme ended.
//
//   node docs/recipes/local-offer-overlay.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { careStatus, cite, dutiesOn, person } from 'corporate-parenting';
import { ageOn } from 'corporate-parenting/kernel';
import { localOfferGaps } from 'corporate-parenting/principles';

/** What the council adopted. `who` is decided from the statuses of the Act, which the council does not change. */
const OFFER = [
  {
    kind: 'local-policy',
    id: 'council-tax',
    title: 'No council tax to pay until 25',
    areas: ['accommodation'],
    adopted: 'Cabinet, minute 41 of 2024',
    from: '2024-04-01',
    who: { statuses: ['former-relevant', 'qualifying'], under: 25 },
  },
  {
    kind: 'local-policy',
    id: 'leisure',
    title: 'Free swimming and gym',
    areas: ['health-wellbeing'],
    adopted: 'Corporate Parenting Board, item 7 of March 2025',
    from: '2025-04-01',
    who: { statuses: ['eligible', 'relevant', 'former-relevant', 'qualifying'], under: 30 },
  },
  {
    kind: 'local-policy',
    id: 'driving',
    title: 'Ten driving lessons',
    areas: ['employment', 'education-training'],
    adopted: 'Cabinet, minute 12 of 2023',
    from: '2023-04-01',
    until: '2025-12-31',
    who: { statuses: ['former-relevant'], under: 25 },
  },
];

/** What the law gives and what the council adds, in two lists that are never joined. */
export function supportOn(record, on, offer) {
  const status = careStatus(record, on);
  return {
    on,
    status: status.answer,
    law: dutiesOn(record, on)
      .filter(({ owed }) => owed === 'yes')
      .map(({ id, what, citation }) => ({ kind: 'statute', id, what, under: cite(citation) })),
    local: offer
      .filter(({ from, until }) => from <= on && (until === undefined || on <= until))
      .map((item) => ({
        kind: item.kind,
        id: item.id,
        what: item.title,
        adopted: item.adopted,
        for: whether(item, status, record, on),
      }))
      .filter((item) => item.for !== 'no'),
  };
}

/** Whether an item is for this person. A status that is not settled leaves it open: it is never guessed. */
function whether({ who }, status, record, on) {
  if (ageOn(record.dateOfBirth, on) >= who.under) return 'no';
  const open = status.possible.map((possible) => who.statuses.includes(possible));
  if (open.every(Boolean)) return 'yes';
  return open.some(Boolean) ? 'unknown' : 'no';
}

const record = person({
  dateOfBirth: '2005-03-02',
  care: [{ start: '2018-06-11', end: '2023-03-02', legalStatus: 'C2', reasonEnded: 'E5' }],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
});
const support = supportOn(record, '2026-03-31', OFFER);
log(`On ${support.on}: ${support.status}\n\nThe law`);
for (const { what, under } of support.law) log(`  ${what} [${under}]`);
log('\nWhat this council adds');
for (const { what, adopted } of support.local) log(`  ${what} (${adopted})`);

// The overlay adds; it never takes away and never changes an answer of law.
assert.deepEqual(support.law, supportOn(record, '2026-03-31', []).law);
assert.deepEqual(
  support.local.map(({ id }) => id),
  ['council-tax', 'leisure'],
);
assert.ok(support.local.every((item) => item.kind === 'local-policy' && !('under' in item)));

// The scheme with an end date is there on its last day and gone on the next; the law is the same on both.
const ids = (on) => supportOn(record, on, OFFER).local.map(({ id }) => id);
assert.ok(ids('2025-12-31').includes('driving'));
assert.ok(!ids('2026-01-01').includes('driving'));

// A young person whose status the record leaves open is told that it is open: nobody asked yet whether they went home.
const unsettled = person({
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
});
const open = supportOn(unsettled, '2026-03-31', OFFER);
assert.equal(open.status, 'unknown');
assert.deepEqual(
  open.local.map((item) => `${item.id}: ${item.for}`),
  ['council-tax: unknown', 'leisure: yes'],
);

// What the published offer must speak to (Children and Social Work Act 2017 s.2(2)), and does not yet.
const { gaps } = localOfferGaps(OFFER, '2026-03-31');
log(`\nAreas of the local offer that nothing above speaks to: ${gaps.map(({ area }) => area).join(', ')}`);
assert.deepEqual(
  gaps.map(({ area, reason }) => `${area}: ${reason}`),
  ['relationships: none', 'education-training: ended', 'employment: ended', 'participation: none'],
);
