// Processor time of the deadlines of two thousand invented children with two years of visits, beside their statuses: as a
// ratio, the median of seven pairs. `npm run bench:deadlines` (builds first).
import { deadlines, statusOn } from '../dist/eligibility.js';

const ON = '2026-11-27';
const day = (offset) => new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
const people = Array.from({ length: 2000 }, (_, at) => ({
  id: String(at),
  team: `team ${at % 12}`,
  worker: `worker ${at % 90}`,
  person: {
    dateOfBirth: `${2008 + (at % 12)}-0${1 + (at % 9)}-1${at % 10}`,
    care: [{ start: day(at % 300), end: null, legalStatus: at % 3 === 0 ? 'V2' : 'C2', placement: 'U6' }],
    familyPlacements: [],
    detentions: [],
    hospitalStays: [],
    specialGuardianshipOrder: null,
    otherAccommodation: [],
    education: [],
  },
  events: {
    completeFrom: '2024-01-01',
    visits: Array.from({ length: 24 }, (_, visit) => day((at % 300) + visit * 40)).filter((on) => on <= ON),
    reviews: [20, 110, 290, 470].map((offset) => day((at % 300) + offset)).filter((on) => on <= ON),
    healthAssessments: [15, 380].map((offset) => day((at % 300) + offset)),
  },
}));

const seconds = (work) => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};
const pairs = Array.from({ length: 8 }, () => ({
  deadlines: seconds(() => deadlines(people, ON)),
  statuses: seconds(() => {
    for (const { person } of people) statusOn(person, ON);
  }),
})).slice(1);
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
console.log(
  `deadlines of ${people.length} people: ${middle(pairs.map((pair) => pair.deadlines)).toFixed(3)} s; ${middle(pairs.map((pair) => pair.deadlines / pair.statuses)).toFixed(1)} times their statuses`,
);
