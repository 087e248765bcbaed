// What a supplier of a case system builds: rows of its database in; a panel, a nightly list, a stored receipt, a web answer
// and a reconciliation out. The rows are what a driver gives for the queries below: no type is believed before it is read.
//
//   npm install && npx tsc && node out/supplier.js
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { changeInWords, cite, explainStatus } from 'corporate-parenting';
import { careStatus, dutiesOn, nextChanges, receiptFor, replay } from 'corporate-parenting';
import type { Person, Receipt } from 'corporate-parenting';
import { deadlines, reconcileCouncil, redact } from 'corporate-parenting/eligibility';
import { parseEvents, parsePerson, parseStatusQuestion, receiptSchema } from 'corporate-parenting/schema';

// ------------------------------------------------------------------------------------------- rows in

type Row = Readonly<Record<string, unknown>>;

/** `select id, to_char(born, 'YYYY-MM-DD') as born, team, status from young_people` */
const youngPeople: readonly Row[] = [
  { id: 4105, born: '2008-05-20', team: 'Leaving care', status: 'Eligible' },
  { id: 4210, born: '2010-01-11', team: 'Children in care', status: 'CLA' },
  { id: 4377, born: '2005-02-02', team: 'Leaving care', status: 'Eligible' },
  { id: 4400, born: '11/03/2009', team: 'Leaving care', status: 'FR' },
];

/** `select person, to_char(began, …) as began, to_char(ended, …) as ended, legal, place, reason from care_episodes` */
const episodes: readonly Row[] = [
  { person: 4105, began: '2022-03-01', ended: '2023-01-10', legal: 'C1', place: 'U6', reason: 'X1' },
  { person: 4105, began: '2023-01-10', ended: '2026-02-20', legal: 'C2', place: 'U6', reason: 'E4A' },
  { person: 4210, began: '2026-03-02', ended: null, legal: 'V2', place: 'U6', reason: null },
  { person: 4377, began: '2019-09-01', ended: '2023-02-02', legal: 'C2', place: 'K2', reason: 'E8' },
];

/** `select person, to_char(held, 'YYYY-MM-DD') as held from reviews where held is not null` */
const reviews: readonly Row[] = [{ person: 4377, held: '2022-11-03' }];

/** One of the council's people as the library reads them, or what is wrong with the rows. */
function readCase(row: Row) {
  const care = episodes
    .filter(({ person }) => person === row.id)
    .map(({ began, ended, legal, place, reason }) => ({
      start: began,
      end: ended,
      legalStatus: legal,
      placement: place,
      reasonEnded: reason,
    }));
  // This system keeps no time with family: it is left out, and so is not recorded. It keeps every detention and stay in
  // hospital in the episodes, and an empty list says that there was none beside them.
  const person = parsePerson({ dateOfBirth: row.born, care, detentions: [], hospitalStays: [] });
  const held = reviews.filter(({ person }) => person === row.id).map(({ held }) => held);
  const events = parseEvents({ reviews: held });
  const id = String(row.id);
  if (!person.ok) return { id, problems: person.problems };
  if (!events.ok) return { id, problems: events.problems };
  const { value, cautions } = person;
  return {
    id,
    person: value,
    events: events.value,
    cautions,
    team: String(row.team),
    label: String(row.status),
  };
}

const read = youngPeople.map(readCase);
const cases = read.flatMap((one) => (one.person === undefined ? [] : [one]));
const refused = read.flatMap((one) => (one.problems === undefined ? [] : [one]));

// ------------------------------------------------------------------------------------------- a panel

/** For a screen: six lines of why at most, what is owed, what comes next, what to ask, what is odd in the record. */
export function panel(person: Person, on: string, cautions: readonly { readonly says: string }[] = []) {
  const status = careStatus(person, on);
  const duties = dutiesOn(person, on);
  return {
    why: explainStatus(status, { for: 'caseworker' }).split('\n'),
    forThem: explainStatus(status, { for: 'young-person' }).split('\n'),
    owed: duties
      .filter(({ owed }) => owed === 'yes')
      .map(({ what, timescale, citation }) => ({ what, timescale, hover: cite(citation) })),
    next: nextChanges(person, on).map((change) => changeInWords(change, { for: 'caseworker' })),
    // The first question settles most.
    ask: status.needs.map(({ question, heldBy }) => ({ question, heldBy })),
    odd: cautions.map(({ says }) => says),
  };
}

// ------------------------------------------------------------------------------------------- a nightly list

/** What is overdue, or due in so many days, by team; the same night gives the same list. */
export function tonight(on: string, withinDays: number) {
  return deadlines(cases, on, { withinDays })
    .filter(({ state }) => state !== 'cannot-be-told')
    .map(({ id, team, what, due, state, daysLate }) => ({ id, team, what, due, state, daysLate }));
}

// ------------------------------------------------------------------------------------------- a receipt

/** A table of the supplier's own: `receipts (decision text primary key, receipt jsonb)`. */
const receipts = new Map<string, string>();
const SECRET = { secret: 'from the council’s own store of secrets' };

export function decide(decision: string, person: Person, on: string): void {
  receipts.set(decision, JSON.stringify(receiptFor(person, on, undefined, SECRET)));
}

/** A complaint, years on: whether the same question has the same answer, and what changed where it has not. */
export function lookAgain(decision: string, person: Person) {
  const stored: Receipt = receiptSchema.parse(JSON.parse(receipts.get(decision) ?? 'null'));
  const { outcome, differs } = replay(stored, person, undefined, SECRET);
  return { outcome, differs: differs.map(({ kind, id }) => `${kind} ${id}`) };
}

// ------------------------------------------------------------------------------------------- a web answer

/** A request in, a response out, as any server of today has them; what is logged names nobody. */
export async function answer(request: Request, logged: (line: string) => void): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  const question = parseStatusQuestion(body);
  if (!question.ok) return Response.json({ problems: question.problems }, { status: 400 });
  const { person, on } = question.value;
  const status = careStatus(person, on);
  logged(explainStatus(redact(status), { for: 'caseworker', length: 'sentence' }));
  return Response.json({ status: status.answer, panel: panel(person, on) });
}

// ------------------------------------------------------------------------------------------- a reconciliation

/** The system's own labels against the facts, the gravest first. */
export function reconciliation(on: string) {
  const labelled = cases.map(({ label, ...one }) => ({ ...one, recordedLabels: [label] }));
  return reconcileCouncil(labelled, on).map(({ id, label, kind, gravity, says }) => ({
    id,
    label,
    kind,
    gravity,
    says,
  }));
}

// ------------------------------------------------------------------------------------------- tried out

const ON = '2026-03-31';
const [kim, lee] = cases;
assert.ok(kim !== undefined && lee !== undefined);

assert.deepEqual(
  refused.map(({ id, problems }) => [id, problems.map(({ path, code }) => `${path} ${code}`)]),
  [['4400', ['/dateOfBirth not-a-date']]],
);

const shown = panel(kim.person, ON, kim.cautions);
for (const line of [...shown.why, ...shown.next]) log(line);
assert.ok(shown.why.length <= 6 && shown.forThem.length <= 8);
assert.ok(shown.ask.every(({ heldBy }) => heldBy !== ''));

const list = tonight(ON, 14);
for (const { id, what, due, state } of list) log(`${state} ${id} ${due} ${what}`);
assert.ok(
  list.some(({ id, what, state }) => id === '4210' && what === 'First review' && state === 'overdue'),
);

decide('2026/117', lee.person, ON);
assert.doesNotMatch(receipts.get('2026/117') ?? '', /2010-01-11/);
assert.equal(lookAgain('2026/117', lee.person).outcome, 'same');
assert.deepEqual(lookAgain('2026/117', { ...lee.person, disabled: true }).differs, ['input record']);

const lines: string[] = [];
const ask = (body: unknown) =>
  answer(new Request('http://service/status', { method: 'POST', body: JSON.stringify(body) }), (line) => {
    lines.push(line);
  });
assert.equal((await ask({ person: lee.person, on: ON })).status, 200);
assert.equal((await ask({ person: { ...lee.person, legal: 'V2' }, on: ON })).status, 400);
assert.deepEqual(lines, ['Looked after on 31 March 2026, with no leaving-care status yet']);

const compared = reconciliation(ON);
for (const { id, label, kind, gravity } of compared) log(`${gravity} ${id} ${label}: ${kind}`);
assert.deepEqual(
  compared.map(({ id, kind, gravity }) => [id, kind, gravity]),
  [
    ['4377', 'stale-after-birthday', 'more-owed'],
    ['4105', 'stale-after-change', 'less-owed'],
    ['4210', 'agrees', 'none'],
  ],
);
