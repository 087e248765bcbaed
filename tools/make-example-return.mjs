// Writes the example return: a fictional council of about the size of Rutland in 2014 (37 looked-after children
// and about 30 care leavers), in the tables of the SSDA903 return. Seeded: the same bytes every time.
//
//   node tools/make-example-return.mjs [FOLDER] [--year YEAR] [--seed NUMBER]
//     [--times NUMBER] [--schools FOLDER] [--attendance totals|halves|marks|sessions] [--damage SHARE]
//
// The files of the virtual school are of the same invented lives, and go into a folder of their own: FOLDER-schools
// where none is named. --damage puts wrong rows of the kinds that real files have into a share of them.
//
// --times makes a council so many times as large: 16 of about 600 looked-after children.
// Left out: examples/small-council, the year that ends in 2026, and the seed of the committed files. Another year
// and seed give the return of another year, of other invented children.
//
// Every child, postcode, provider and worker here is invented. A few rows are wrong on purpose, as real ones
// are, so that the page has problems to show.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pupilNumberFor, writeSchools } from './school-files.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    year: { type: 'string', default: '2026' },
    seed: { type: 'string' },
    schools: { type: 'string' },
    attendance: { type: 'string', default: 'totals' },
    damage: { type: 'string', default: '0' },
    times: { type: 'string', default: '1' },
  },
});
const [folder = 'examples/small-council'] = positionals;
const YEAR_END = `${options.year}-03-31`;
const YEAR_START = `${options.year - 1}-04-01`;

// ------------------------------------------------------------------------------------------- chance and dates

let state = options.seed === undefined ? 0x2014_0731 : Number(options.seed);

/** A number from 0 up to, not including, 1 (mulberry32). */
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const between = (low, high) => low + Math.floor(chance() * (high - low + 1));
const pick = (list) => list[between(0, list.length - 1)];

const DAY = 86_400_000;
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** DD/MM/YYYY, as the return writes dates. */
const written = (day) => (day === null ? '' : isoOf(day).split('-').reverse().join('/'));
const yearsBefore = (day, years) => day - Math.round(years * 365.25);

const END = dayOf(YEAR_END);
const START = dayOf(YEAR_START);

// ------------------------------------------------------------------------------------------- tables

const COLUMNS = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes:
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_DISTANCE,PL_LOCATION',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
};
const rows = Object.fromEntries(Object.keys(COLUMNS).map((table) => [table, []]));
const add = (table, ...cells) => rows[table].push(cells.map((cell) => cell ?? '').join(','));

let serial = 4100;
/** The children of the return who may have school files. */
const pupils = [];
let provider = 700;

function newChild(age) {
  serial += between(3, 40);
  const dob = yearsBefore(END, age + chance() * 0.96 + 0.02);
  const child = { id: `X${serial}`, sex: pick(['F', 'M']), dob, upn: 'UN5' };
  // Old enough for a school to have given a number, and not long past it.
  if (age >= 4 && age <= 18) child.upn = pupilNumberFor(serial);
  add(
    'header',
    child.id,
    child.sex,
    written(dob),
    pick(['WBRI', 'WBRI', 'WBRI', 'WOTH', 'MWBC', 'APKN', 'BAFR']),
    child.upn,
    '',
    '',
  );
  return child;
}

/** A placement: where, with whom, and how far from home. */
function newPlacement(age) {
  provider += 1;
  const type = age >= 16 ? pick(['U6', 'K2', 'K3', 'K3', 'U4']) : pick(['U6', 'U6', 'U4', 'U1', 'K2', 'U3']);
  const near = chance() < 0.6;
  return {
    type,
    by: type === 'K2' ? 'PR4' : type === 'K3' ? 'PR4' : pick(['PR1', 'PR1', 'PR4']),
    post: `ZX${between(1, 9)} ${between(1, 9)}${pick(['AB', 'CD', 'EF', 'GH'])}`,
    urn: `SC${400_000 + provider}`,
    miles: near ? (between(5, 190) / 10).toFixed(1) : (between(205, 640) / 10).toFixed(1),
    location: near ? pick(['IN', 'IN', 'OUT']) : 'OUT',
  };
}

/**
 * One period of care as chained episodes. `moves` are the days on which the placement changes.
 */
function addPeriod(child, { from, until, legal, moves = [], endReason = '', need = 'N1', adopters = false }) {
  const days = [from, ...moves.filter((day) => day > from && (until === null || day < until)), until];
  let ageThen = (from - child.dob) / 365.25;
  for (let at = 0; at + 1 < days.length; at++) {
    const last = at + 2 === days.length;
    const placement = { ...newPlacement(ageThen), ...(adopters && last ? { type: 'A6', by: 'PR1' } : {}) };
    const begins = at === 0 ? 'S' : 'P';
    const why = last ? '' : pick(['CARPL', 'CARPL', 'CREQB', 'OTHER', 'CHILD']);
    add(
      'episodes',
      child.id,
      written(days[at]),
      begins,
      legal,
      need,
      placement.type,
      placement.by,
      written(days[at + 1]),
      last ? endReason : 'X1',
      why,
      'ZX1 1AA',
      placement.post,
      placement.urn,
      placement.miles,
      placement.location,
    );
    ageThen = ((days[at + 1] ?? END) - child.dob) / 365.25;
  }
}

function addWorkers(child, from) {
  const changes = chance() < 0.25 ? 2 : chance() < 0.4 ? 1 : 0;
  const days = [Math.max(from, START - between(30, 400))];
  for (let at = 0; at < changes; at++) days.push(between(START + 20, END - 20));
  days.sort((a, b) => a - b);
  days.forEach((day, at) =>
    add(
      'sw_episodes',
      child.id,
      written(child.dob),
      `SW${between(100, 139)}`,
      written(day),
      written(days[at + 1] ?? null),
      // Why this worker took over.
      at === 0 ? 'FCONTA' : pick(['LEFTRL', 'MANAGE', 'OTHERS']),
    ),
  );
}

/** Reviews at about six months, a few of them late. */
function addReviews(child, from) {
  const age = (day) => (day - child.dob) / 365.25;
  let day = Math.max(from + 19, START - between(20, 170));
  while (day <= END) {
    if (day >= START)
      add(
        'reviews',
        child.id,
        written(child.dob),
        written(day),
        age(day) < 4 ? 'PN0' : pick(['PN1', 'PN1', 'PN3', 'PN5', 'PN7']),
      );
    day += chance() < 0.15 ? between(186, 205) : between(150, 180);
  }
}

function addOutcomes(child) {
  const age = Math.floor((END - child.dob) / 365.25);
  const scored = age >= 4 && age <= 16 && chance() < 0.85;
  const yes = (odds) => (chance() < odds ? 1 : 0);
  const misuse = age >= 12 ? yes(0.08) : 0;
  add(
    'oc2',
    child.id,
    written(child.dob),
    scored ? between(2, 30) : '',
    age >= 4 && age <= 16 && !scored ? 'SDQ3' : '',
    age >= 10 ? yes(0.04) : '',
    age < 5 ? yes(0.9) : '',
    yes(0.88),
    yes(0.84),
    yes(0.92),
    misuse,
    misuse ? 1 : '',
    '',
  );
}

// ------------------------------------------------------------------------------------------- looked after

const LEGAL = ['C2', 'C2', 'C2', 'C1', 'V2', 'E1'];
const TIMES = Number(options.times);
for (let at = 0; at < 37 * TIMES; at++) {
  const age = pick([0, 2, 4, 6, 8, 9, 11, 12, 13, 14, 15, 15, 16, 16, 17, 17]);
  const child = newChild(age);
  pupils.push(child);
  const inCare = Math.min(age * 365 + 20, pick([60, 140, 300, 420, 700, 900, 1100, 1500, 2200, 3000]));
  const from = END - inCare;
  // About one in three moves in the year, and one in twelve moves twice.
  const moves = [];
  if (at % 12 === 5) moves.push(START + between(20, 120), START + between(150, 330));
  else if (chance() < 0.25) moves.push(between(START + 5, END - 40));
  if (inCare > 1000 && chance() < 0.3) moves.push(END - between(760, inCare - 20));
  addPeriod(child, {
    from,
    until: null,
    legal: age < 1 ? 'C1' : pick(LEGAL),
    moves: [...new Set(moves)].sort((a, b) => a - b),
  });
  addWorkers(child, from);
  addReviews(child, from);
  if (inCare > 366) addOutcomes(child);
  if (age >= 12 && chance() < 0.3) {
    const gone = between(START, END - 5);
    add('missing', child.id, written(child.dob), 'M', written(gone), written(gone + between(1, 3)));
  }
}

// ------------------------------------------------------------------------------------------- left in the year

const LEFT = [
  { age: 1, legal: 'E1', endReason: 'E12' },
  { age: 3, legal: 'E1', endReason: 'E11' },
  { age: 6, legal: 'C2', endReason: 'E47' },
  { age: 9, legal: 'V2', endReason: 'E4A' },
  { age: 13, legal: 'V2', endReason: 'E4B' },
  { age: 16, legal: 'V2', endReason: 'E5' },
];
for (const { age, legal, endReason } of Array.from({ length: TIMES }, () => LEFT).flat()) {
  const child = newChild(age);
  const until = between(START + 40, END - 30);
  const from = Math.max(child.dob + 5, until - between(260, 500));
  const adopters = endReason.startsWith('E1');
  addPeriod(child, { from, until, legal, endReason, adopters, moves: adopters ? [until - 150] : [] });
  addWorkers(child, from);
  if (adopters) {
    add(
      'ad1',
      child.id,
      written(child.dob),
      written(until - 230),
      written(until - 170),
      '0',
      '2',
      'MF',
      'L11',
    );
  }
}

// ------------------------------------------------------------------------------------------- short breaks

const onBreaks = newChild(11);
// The last of them runs over the year end: looked after in law that night, and left out of statistics.
for (let begins = END - 1; begins > START; begins -= 61) {
  add(
    'episodes',
    onBreaks.id,
    written(begins),
    'S',
    'V3',
    'N2',
    'K2',
    'PR1',
    written(begins + 3),
    'E4A',
    '',
    'ZX1 1AA',
    'ZX3 3CD',
    'SC400201',
    '6.1',
    'IN',
  );
}

// ------------------------------------------------------------------------------------------- care leavers

const AGES = [
  17, 17, 18, 18, 18, 18, 19, 19, 19, 19, 19, 20, 20, 20, 20, 20, 21, 21, 21, 21, 22, 22, 22, 23, 23, 24, 24,
  24, 20, 19,
];
for (const age of Array.from({ length: TIMES }, () => AGES).flat()) {
  const child = newChild(age);
  const eighteen = yearsBefore(child.dob, -18);
  const leftEarly = age === 17 || chance() < 0.15;
  const until = leftEarly ? Math.min(eighteen - between(60, 300), END - 20) : eighteen;
  // Most had years of care; one in eight came so late that 13 weeks were never complete.
  const long = chance() < 0.88;
  const from = long ? until - between(400, 2600) : until - between(40, 80);
  addPeriod(child, {
    from,
    until,
    legal: long ? 'C2' : 'V2',
    endReason: pick(['E5', 'E5', 'E17', 'E6', 'E4A']),
  });
  const inTouch = chance() < 0.92 ? 'YES' : 'NO';
  const activity =
    inTouch === 'YES' ? pick(['F1', 'F2', 'F2', 'F4', 'F5', 'F5', 'G4', 'G5', 'G5', 'P5']) : '0';
  const home = inTouch === 'YES' ? pick(['B1', 'U1', 'U1', 'Z1', 'V1', 'K1', 'Y1', 'S2']) : '0';
  add('oc3', child.id, written(child.dob), inTouch, activity, home);
}

// ------------------------------------------------------------------------------------------- mess, on purpose

const muddled = newChild(10);
const t = (days) => written(END - days);
const row = (decom, rne, place, dec, rec, urn = 'SC400300') =>
  add(
    'episodes',
    muddled.id,
    decom,
    rne,
    'C2',
    'N1',
    place,
    'PR1',
    dec,
    rec,
    '',
    'ZX1 1AA',
    'ZX2 2EF',
    urn,
    '4.0',
    'IN',
  );
row(t(900), 'S', 'U6', t(400), 'X1');
row(t(410), 'P', 'K2', t(300), 'X1', 'SC400301'); // begins before the last one ended
row(t(290), 'P', 'U6', t(200), 'X1', 'SC400302'); // a gap, and yet not a new period of care
row(t(200), 'L', 'K2', t(120), 'E4A', 'SC400303'); // said to be a legal change only, and the placement moved
row(`31/02/${options.year}`, 'P', 'U6', '', '', 'SC400304'); // no such day: this row alone is refused
add(
  'episodes',
  muddled.id,
  t(100),
  'S',
  'C9',
  'N1',
  'U6',
  'PR1',
  '',
  '',
  '',
  'ZX1 1AA',
  'ZX2 2EF',
  'SC400305',
  '',
  '',
); // no such legal status
add(
  'episodes',
  'X9999',
  t(100),
  'S',
  'C2',
  'N1',
  'U6',
  'PR1',
  '',
  '',
  '',
  'ZX1 1AA',
  'ZX2 2EF',
  'SC400306',
  '',
  '',
); // a child who is not in the header

// MOTHER is asked of girls who were looked after in the year otherwise than in short breaks: here none is a mother.
const isoFrom = (date) => date.split('/').reverse().join('-');
const lookedAfter = new Set(
  rows.episodes
    .map((row) => row.split(','))
    .filter((cells) => !/^V[34]$/.test(cells[3]) && (cells[7] === '' || dayOf(isoFrom(cells[7])) >= START))
    .map(([id]) => id),
);
rows.header = rows.header.map((row) => {
  const cells = row.split(',');
  return cells[1] === 'F' && lookedAfter.has(cells[0]) ? [...cells.slice(0, 5), '0', ''].join(',') : row;
});

// ------------------------------------------------------------------------------------------- write

mkdirSync(folder, { recursive: true });
for (const [table, columns] of Object.entries(COLUMNS)) {
  writeFileSync(join(folder, `${table}.csv`), `${[columns, ...rows[table]].join('\n')}\n`);
}

writeSchools(options.schools ?? `${folder}-schools`, pupils, {
  ends: Number(options.year),
  damage: Number(options.damage),
  attendance: options.attendance,
});
