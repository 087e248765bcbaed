// One answer for one person: the library from a Person, against two rules engines that are handed the facts
// already counted. Ratios in one run, by processor time; the same 512 people in every contender, and the same
// five statuses, checked equal before anything is timed.
//
//   npm run bench:status
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { careStatus, person, statusOn, withNothingElse } from '../dist/eligibility.js';

const ON = '2026-06-01';
const DAY = 86_400_000;
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

// ------------------------------------------------------------------------------------------- people

let state = 7;
const chance = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return state / 4_294_967_296;
};
const between = (low, high) => low + Math.floor(chance() * (high - low + 1));

const people = Array.from({ length: 512 }, () => {
  const dob = dayOf(ON) - between(12 * 365, 24 * 365);
  const care = [];
  let day = dob + between(5 * 365, 16 * 365);
  const episodes = between(3, 7);
  for (let at = 0; at < episodes && day < dayOf(ON) && day < dob + 6574; at++) {
    const until = day + between(30, 500);
    const open = until >= dayOf(ON) && chance() < 0.5;
    care.push({
      start: isoOf(day),
      end: open ? null : isoOf(until),
      legalStatus: 'C2',
      reasonEnded: open ? null : at % 2 ? 'E4A' : 'X1',
    });
    if (open) break;
    day = until + (at % 2 ? between(1, 200) : 0);
  }
  return withNothingElse(person({ dateOfBirth: isoOf(dob), care }));
});

// ------------------------------------------------------------------------------------------- facts for the engines

const EIGHTEEN = 18;
const birthday = (iso, age) =>
  `${Number(iso.slice(0, 4)) + age}${iso.slice(4)}`.replace(/(\d{4})-02-29/, (_, y) =>
    new Date(Date.UTC(+y, 1, 29)).getUTCMonth() === 1 ? `${y}-02-29` : `${y}-03-01`,
  );

function count(record, until) {
  const from = dayOf(birthday(record.dateOfBirth, 14));
  let days = 0;
  let counted = from;
  for (const stay of record.care) {
    const start = Math.max(dayOf(stay.start), counted);
    const end = Math.min(stay.end === null ? until : dayOf(stay.end), until);
    if (start < end) {
      days += end - start;
      counted = end;
    }
  }
  return days;
}

const facts = people.map((record) => {
  const on = dayOf(ON);
  const b16 = dayOf(birthday(record.dateOfBirth, 16));
  const b18 = dayOf(birthday(record.dateOfBirth, EIGHTEEN));
  const b21 = dayOf(birthday(record.dateOfBirth, 21));
  const covers = (day) =>
    record.care.some((stay) => dayOf(stay.start) <= day && (stay.end === null || day < dayOf(stay.end)));
  const ends = record.care.map((stay) => (stay.end === null ? b18 : Math.min(dayOf(stay.end), b18)));
  const last = Math.max(-1e9, ...ends.filter((end) => end <= on));
  const until = Math.min(on, b18);
  const endedPast16 = last >= b16;
  return {
    age: on < b16 ? 15 : on < b18 ? 17 : on < b21 ? 20 : 22,
    lookedAfter: on < b18 && covers(on),
    daysSince14: count(record, until),
    past16: record.care.some((stay, at) => ends[at] >= b16 && dayOf(stay.start) < Math.min(on, b18)),
    endedPast16,
    daysWhenCeased: endedPast16 ? count(record, Math.min(last, b18)) : 0,
  };
});

const expected = people.map((record) => statusOn(record, ON));

// ------------------------------------------------------------------------------------------- contenders

// The rows of the decision table, as a user of the engine would write them.
const is = (fact, value) => ({ fact, operator: 'equal', value });
const from = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value });
const under = (fact, value) => ({ fact, operator: 'lessThan', value });
const engine = new Engine([
  rule(5, 'eligible', [from('age', 16), under('age', 18), is('lookedAfter', true), from('daysSince14', 91)]),
  rule(4, 'relevant', [
    from('age', 16),
    under('age', 18),
    is('lookedAfter', false),
    is('endedPast16', true),
    from('daysWhenCeased', 91),
  ]),
  rule(3, 'former-relevant', [from('age', 18), is('endedPast16', true), from('daysWhenCeased', 91)]),
  rule(2, 'qualifying', [
    from('age', 16),
    under('age', 21),
    is('lookedAfter', false),
    is('past16', true),
    under('daysWhenCeased', 91),
  ]),
]);
function rule(priority, type, all) {
  return { priority, conditions: { all }, event: { type } };
}
async function jsonRules(at) {
  const { events } = await engine.run(facts[at]);
  return events[0]?.type ?? 'none';
}

const zen = new ZenEngine();
const table = zen.createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    {
      id: 't',
      type: 'decisionTableNode',
      name: 't',
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: [
          ['a', 'age'],
          ['l', 'lookedAfter'],
          ['d', 'daysSince14'],
          ['e', 'endedPast16'],
          ['c', 'daysWhenCeased'],
          ['p', 'past16'],
        ].map(([id, field]) => ({ id, field, name: field, type: 'expression' })),
        outputs: [{ id: 's', field: 'status', name: 'status', type: 'expression' }],
        rules: [
          { _id: '1', a: '[16..18)', l: 'true', d: '>= 91', e: '', c: '', p: '', s: "'eligible'" },
          { _id: '2', a: '[16..18)', l: 'false', d: '', e: 'true', c: '>= 91', p: '', s: "'relevant'" },
          { _id: '3', a: '>= 18', l: '', d: '', e: 'true', c: '>= 91', p: '', s: "'former-relevant'" },
          { _id: '4', a: '[16..21)', l: 'false', d: '', e: '', c: '< 91', p: 'true', s: "'qualifying'" },
          { _id: '5', a: '', l: '', d: '', e: '', c: '', p: '', s: "'none'" },
        ],
      },
    },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 't' },
    { id: 'b', type: 'edge', sourceId: 't', targetId: 'out' },
  ],
});
const zenRules = async (at) => (await table.evaluate(facts[at])).result.status;

const WARM_UP = 3;
const contenders = {
  'status only': { run: (at) => statusOn(people[at], ON), rounds: 400 },
  'full finding': { run: (at) => careStatus(people[at], ON).answer, rounds: 60 },
  'json-rules-engine': { run: jsonRules, rounds: 6 },
  'zen-engine': { run: zenRules, rounds: 6 },
};

for (const [name, { run }] of Object.entries(contenders)) {
  for (let at = 0; at < people.length; at++) {
    const got = await run(at);
    if (got !== expected[at])
      throw new Error(`${name} says ${got} where the library says ${expected[at]} (person ${at})`);
  }
}

// What is asked is what an answer costs in a program that runs on: everybody is warm before anything is timed.
for (const { run, rounds } of Object.values(contenders)) {
  for (let round = 0; round < rounds * WARM_UP; round++)
    for (let at = 0; at < people.length; at++) await run(at);
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const costs = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let pass = 0; pass < 7; pass++) {
  for (const [name, { run, rounds }] of Object.entries(contenders)) {
    // What one contender leaves behind is not swept up in the time of the next.
    globalThis.gc?.();
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) {
      for (let at = 0; at < people.length; at++) {
        const answer = run(at);
        if (typeof answer !== 'string') await answer;
      }
    }
    const { user, system } = process.cpuUsage(before);
    costs[name].push((user + system) / (rounds * people.length));
  }
}

const statuses = Object.groupBy
  ? Object.entries(Object.groupBy(expected, (status) => status)).map(
      ([status, list]) => `${status} ${list.length}`,
    )
  : [];
console.log(`512 people, 7 passes, processor time in microseconds a person (median)  ${statuses.join(', ')}`);
for (const [name, list] of Object.entries(costs))
  console.log(`${name.padEnd(20)} ${median(list).toFixed(2)}`);
for (const engineName of ['json-rules-engine', 'zen-engine']) {
  for (const ours of ['status only', 'full finding']) {
    const ratios = costs[engineName].map((cost, pass) => cost / costs[ours][pass]);
    const [least, middle, most] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) =>
      ratio.toFixed(1),
    );
    console.log(`${engineName} / ${ours}: ${middle} times (${least} to ${most})`);
  }
}
