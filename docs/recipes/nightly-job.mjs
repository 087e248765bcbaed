// A nightly job: what changes soon, what falls due soon, and what is late, as tasks for a work list.
//
// The job reads no clock. The scheduler hands it the day, so that a night that failed can be run again later and gives
// the same tasks. Each task has a key made of the person's number, the step and the date: a task that the system
// already holds under that key is not made twice, and one whose key no longer comes is closed.
//
//   node docs/recipes/nightly-job.mjs 2026-03-31
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { changeInWords, cite, nextChanges, person, timetable } from 'corporate-parenting';
import { addMonths, toDay } from 'corporate-parenting/kernel';

/** Statuses that change within so many months are announced; things due within so many days are put on the list. */
const CHANGES_AHEAD_MONTHS = 3;
const DUE_AHEAD_DAYS = 21;

/** The tasks about one person. */
export function tasksFor({ id, record, events }, on) {
  const horizon = addMonths(on, CHANGES_AHEAD_MONTHS, 'later');
  const changes = nextChanges(record, on)
    .filter((change) => change.on <= horizon)
    .map((change) => ({
      key: `${id}/change/${change.on}`,
      id,
      kind: 'status-changes',
      on: change.on,
      says: changeInWords(change, { for: 'caseworker' }),
    }));
  const lines = timetable(record, events, on)
    .filter((line) => line.due !== null && wanted(line, on))
    .map((line) => ({
      key: `${id}/${line.id}/${line.step}/${line.due}`,
      id,
      kind: line.state === 'overdue' ? 'overdue' : 'due-soon',
      on: line.due,
      says: `${line.what} (${cite(line.citation)})`,
    }));
  return [...changes, ...lines];
}

/** `cannot-be-told` makes no task: it is a gap in the record, and goes to whoever looks after data. */
function wanted({ state, due }, on) {
  return state === 'overdue' || (state === 'not-yet-due' && toDay(due) - toDay(on) <= DUE_AHEAD_DAYS);
}

/** The tasks of one night, in an order that never depends on the order of the extract. */
export function nightlyTasks(people, on) {
  return people.flatMap((each) => tasksFor(each, on)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

// What a case system would hand over: the facts of the person, and the days on which things were done. A list left out
// of `events` is not recorded; an empty one says that nothing has happened.
const people = [
  {
    id: 'X4105',
    record: person({
      dateOfBirth: '2008-05-20',
      care: [{ start: '2023-09-04', end: null, legalStatus: 'C2', placement: 'U6' }],
      familyPlacements: [],
      detentions: [],
      hospitalStays: [],
    }),
    events: {
      needsAssessment: null,
      pathwayPlanMade: null,
    },
  },
  {
    id: 'X4210',
    record: person({
      dateOfBirth: '2014-02-11',
      care: [{ start: '2026-03-16', end: null, legalStatus: 'V2', placement: 'U4' }],
    }),
    events: {
      reviews: [],
      visits: ['2026-03-20'],
      healthAssessments: [],
      carePlanMade: '2026-03-16',
      reviewingOfficerNamed: '2026-03-16',
    },
  },
];

const on = process.argv[2] ?? '2026-03-31';
const tasks = nightlyTasks(people, on);
for (const task of tasks) log(JSON.stringify(task));

const again = nightlyTasks([...people].reverse(), on);
assert.deepEqual(again, tasks, 'the same night, run again in another order, gives the same tasks');
assert.equal(new Set(tasks.map(({ key }) => key)).size, tasks.length, 'no key comes twice');
if (on === '2026-03-31') {
  assert.ok(
    tasks.some(({ id, kind, on }) => id === 'X4105' && kind === 'status-changes' && on === '2026-05-20'),
  );
  assert.ok(
    tasks.some(
      ({ id, kind, says }) => id === 'X4105' && kind === 'overdue' && /Assessment of needs/.test(says),
    ),
  );
  assert.ok(
    tasks.some(({ id, on, says }) => id === 'X4210' && on === '2026-04-15' && /First review/.test(says)),
  );
}
