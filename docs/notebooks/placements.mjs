// A child's placements, for a picture. Rows that follow each other with the same kind of placement, the same provider
// and the same postcode are one bar. The measures have their own rules for what counts as a placement; `why` gives
// their answer.
import { personOfChild } from 'corporate-parenting/ssda903';

/** The placements of the child at a place in the records: `{ from, until, code }`, `until` null while open. */
export function placementsOf(records, at) {
  const first = records.episodes.start[at];
  const { care = [] } = personOfChild(records, at, { yearStart: 0, otherFacts: 'not-recorded' });
  const placements = [];
  care.forEach(({ start, end, placement }, row) => {
    const where = [
      placement,
      records.episodes.urn[first + row],
      records.episodes.placePost[first + row],
    ].join();
    const last = placements.at(-1);
    if (last?.where === where && last.until === start) last.until = end;
    else placements.push({ from: start, until: end, code: placement, where });
  });
  return placements.map(({ from, until, code }) => ({ from, until, code }));
}

const SHORT = {
  U: 'Foster care',
  A: 'With adopters',
  K1: 'Secure home',
  K2: "Children's home",
  K3: 'Supported accommodation',
  H5: 'Semi-independent living',
  P1: 'With parents',
  P2: 'Living independently',
  P3: 'Employer',
};

/** A placement code in a word or two, the code beside it. */
export function placementLabel(code) {
  const words = SHORT[code] ?? SHORT[code?.[0]];
  return words === undefined ? (code ?? 'not recorded') : `${words} (${code})`;
}

/** The kind of placement that a picture colours by. */
export function placementKind(code) {
  if (code?.startsWith('U')) return 'Foster care';
  if (code === 'K1' || code === 'K2') return "Children's home";
  if (code === 'K3' || code === 'H5') return 'Supported accommodation';
  return 'Other';
}
