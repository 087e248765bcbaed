// Writes the returns of an invented council, year after year, from the same invented lives: what one year's return says
// of a child is what the next year's says, and a full history can be set beside any of them. Seeded.
//
//   node tools/make-council-returns.mjs FOLDER [--children 600] [--years 2023,2024,2025] [--seed NUMBER]
//     [--history strict|episodes|whole]
//
// strict: of each year what is asked for, the rows that are open in it. episodes: besides, every earlier episode of those
// who are in the return, as many systems write it. whole: besides, every earlier review, missing episode and worker.
// Each year goes into FOLDER/2024-25 and so on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const DAY = 86_400_000;
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const written = (day) => (day === null ? '' : isoOf(day).split('-').reverse().join('/'));
const NEVER = 1e9;

/** The day on which somebody born on a day reaches an age (1 March in years without 29 February). */
function birthday(born, age) {
  const [year, month, day] = isoOf(born).split('-').map(Number);
  return Date.UTC(year + age, month - 1, day) / DAY;
}

/** The first day of a reporting year, and the first day after it. */
const spanOf = (year) => [dayOf(`${year - 1}-04-01`), dayOf(`${year}-04-01`)];

function dice(seed) {
  let state = seed | 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low, high) => low + Math.floor(chance() * (high - low + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  return { chance, between, pick };
}

/**
 * The lives of a council's children up to a day: about so many of them looked after at any time.
 *
 * @param {{ children: number, until: string, seed?: number }} asked
 */
export function livesOf({ children, until, seed = 1 }) {
  const luck = dice(seed);
  const last = dayOf(until);
  const first = last - 16 * 365;
  const lives = [];
  // An average stay is about 800 days: so many come in each day.
  const arrivals = Math.round(((last - first) * children) / 730);
  for (let at = 0; at < arrivals; at++)
    lives.push(lifeOf(luck, first + at * ((last - first) / arrivals), at));
  for (let at = 0; at < children / 40; at++) lives.push(breaksOf(luck, first, last, arrivals + at));
  return lives;
}

function childOf({ pick, chance }, number, born) {
  return {
    id: `C${100_000 + number * 7}`,
    sex: pick(['M', 'F']),
    born,
    ethnic: pick(['WBRI', 'WBRI', 'WBRI', 'WOTH', 'MWBC', 'APKN', 'BAFR']),
    uasc: null,
    episodes: [],
    reviews: [],
    missing: [],
    workers: [],
    adoption: null,
    luck: chance(),
  };
}

function lifeOf(luck, when, number) {
  const { chance, between, pick } = luck;
  const alone = chance() < 0.06;
  const age = alone ? 14.5 + chance() * 3 : chance() < 0.2 ? chance() : chance() * 16.8;
  const start = Math.floor(when);
  const child = childOf(luck, number, start - Math.round(age * 365.25) - 1);
  const grown = birthday(child.born, 18);
  let from = start;
  for (;;) {
    const stay = Math.max(3, Math.round(-Math.log(1 - chance()) * 900));
    const until = Math.min(from + stay, grown);
    periodOf(luck, child, from, until, until === grown, alone);
    const back = until + between(20, 500);
    if (until === grown || child.adoption !== null || back > grown - 100 || chance() > 0.12) break;
    from = back;
  }
  if (alone) child.uasc = { until: chance() < 0.8 ? grown : start + between(100, 400) };
  if (age > 9)
    for (let gone = start + 30; gone < grown; gone += between(40, 700))
      if (chance() < 0.35 && inCare(child, gone))
        child.missing.push({ kind: pick(['M', 'M', 'M', 'A']), from: gone, until: gone + between(0, 4) });
  return child;
}

const inCare = ({ episodes }, day) => episodes.some((row) => row.from <= day && row.until > day + 5);

function placementOf({ pick, chance, between }, age) {
  const place =
    age >= 16
      ? pick(['U6', 'U4', 'K2', 'K3', 'K3', 'R5'])
      : pick(['U6', 'U6', 'U4', 'U1', 'U3', 'K2', 'U5', 'P1', 'S1']);
  const fostered = place.startsWith('U');
  const provider =
    place === 'P1'
      ? 'PR0'
      : fostered
        ? pick(['PR1', 'PR1', 'PR4', 'PR5', 'PR2'])
        : pick(['PR4', 'PR3', 'PR1']);
  const far = chance() < 0.25;
  return {
    place,
    provider: place === 'R5' ? 'PR3' : provider,
    post: `ZX${between(1, 9)} ${between(1, 9)}${pick(['AB', 'CD', 'EF', 'GH'])}`,
    urn: place === 'P1' ? '' : `SC${between(400_100, 400_900)}`,
    miles: (far ? between(205, 900) / 10 : between(5, 199) / 10).toFixed(1),
    location: far ? 'OUT' : pick(['IN', 'IN', 'IN', 'OUT']),
  };
}

const RETURNS = ['E4A', 'E4A', 'E4B', 'E13', 'E41', 'E45', 'E47', 'E48', 'E3', 'E8', 'E9', 'E14'];
const AT_EIGHTEEN = ['E5', 'E5', 'E6', 'E17', 'E17', 'E7'];

/** One period of care as rows that go on from each other, and what happens in it. */
function periodOf(luck, child, from, until, grown, alone) {
  const { chance, between, pick } = luck;
  const ageOn = (day) => (day - child.born) / 365.25;
  const adopted = !grown && ageOn(from) < 5 && until - from > 420 && until - from < 1500 && chance() < 0.6;
  let ls = alone ? 'V2' : pick(['V2', 'C1', 'C2']);
  let home = placementOf(luck, ageOn(from));
  const rows = child.episodes;
  const open = (day, rne, where, why) =>
    rows.push({ from: day, until: NEVER, rne, ls, ...where, rec: '', why: '', before: why });
  const move = (day, rne, where, why) => {
    const previous = rows.at(-1);
    if (day - previous.from < 2) return;
    previous.until = day;
    previous.rec = 'X1';
    previous.why = rne === 'P' || rne === 'B' ? why : '';
    open(day, rne, where, why);
  };
  open(from, 'S', home, '');
  const settled = adopted ? until - between(200, 330) : until;
  for (let day = from + between(2, 400); day < settled - 3; day += between(10, 900)) {
    const what = chance();
    if (what < 0.25 && ls !== 'C2' && !alone) {
      ls = ls === 'V2' ? 'C1' : 'C2';
      move(day, 'L', home, '');
    } else if (what < 0.32 && home.place.startsWith('U')) {
      home = { ...home, urn: `SC${between(400_100, 400_900)}` };
      move(day, 'T', home, '');
    } else if (what < 0.37 && day + 12 < settled) {
      move(
        day,
        'P',
        { place: 'T3', provider: '', post: home.post, urn: '', miles: home.miles, location: home.location },
        '',
      );
      move(day + 9, 'P', home, '');
      day += 9;
    } else {
      home = placementOf(luck, ageOn(day));
      move(day, 'P', home, pick(['CARPL', 'CARPL', 'CREQB', 'CHILD', 'OTHER', 'STAND']));
    }
  }
  if (adopted) {
    ls = 'E1';
    if (settled - 60 > rows.at(-1).from) move(settled - 60, 'L', home, '');
    move(settled, 'P', { ...placementOf(luck, 1), place: 'A6', provider: 'PR1' }, 'CARPL');
    child.adoption = { on: until, decided: settled - between(90, 150), matched: settled - between(20, 50) };
  }
  rows.at(-1).until = until;
  rows.at(-1).rec = adopted ? pick(['E11', 'E12']) : pick(grown ? AT_EIGHTEEN : RETURNS);
  reviewsOf(luck, child, from, until);
  for (let day = from; day < until;) {
    const next = Math.min(until, day + between(60, 900));
    child.workers.push({ id: `SW${between(100, 180)}`, from: day, until: next });
    day = next;
  }
}

/** Reviews at the intervals of the law, a few of them late. */
function reviewsOf({ chance, between, pick }, child, from, until) {
  let day = from + (chance() < 0.96 ? between(14, 24) : between(45, 60));
  for (let held = 0; day < until; held++) {
    const young = (day - child.born) / 365.25 < 4;
    child.reviews.push({ on: day, code: young ? 'PN0' : pick(['PN1', 'PN1', 'PN3', 'PN5', 'PN7']) });
    const due = held === 0 ? between(60, 88) : between(150, 180);
    day += chance() < 0.97 ? due : due + between(40, 70);
  }
}

/** A series of short breaks under one agreement. */
function breaksOf(luck, first, last, number) {
  const from = luck.between(first, last - 30);
  const child = childOf(luck, number, from - luck.between(3, 14) * 365);
  const until = from + luck.between(200, 2000);
  const home = { ...placementOf(luck, 8), place: 'K2', provider: 'PR1' };
  child.episodes.push({ from, until, rne: 'S', ls: 'V4', ...home, rec: 'E4A', why: '', before: '' });
  return child;
}

// ------------------------------------------------------------------------------------------- a year's return

const COLUMNS = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes:
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_DISTANCE,PL_LOCATION',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
};

/**
 * The tables of one reporting year as text, by name.
 *
 * @param {ReturnType<typeof livesOf>} lives
 * @param {number} year the year in which it ends
 * @param {{ history?: 'strict' | 'episodes' | 'whole', everybody?: boolean, taken?: string }} options taken: the day of the extract
 */
export function returnOfYear(lives, year, { history = 'strict', everybody = false, taken } = {}) {
  const [start, yearEnd] = spanOf(year);
  const end = taken === undefined ? yearEnd : dayOf(taken) + 1;
  const tables = Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, []]));
  const since = history === 'whole' ? -NEVER : start;
  const rowsSince = history === 'strict' ? start : -NEVER;
  for (const child of lives) {
    const known = child.episodes.filter((row) => row.from < end);
    const touched = known.some((row) => row.until >= start);
    const leaver = isLeaver(child, start, end);
    if (!everybody && !touched && !leaver) continue;
    if (known.length === 0) continue;
    const born = written(child.born);
    const add = (table, cells) => tables[table].push([child.id, ...cells].join(','));
    const upTo = (day) => (day < end ? written(day) : '');
    add('header', [child.sex, born, child.ethnic, 'UN5', '', '']);
    if (child.uasc !== null) add('uasc', [child.sex, born, upTo(child.uasc.until)]);
    for (const row of known)
      if (row.until >= rowsSince)
        add('episodes', [
          written(row.from),
          row.rne,
          row.ls,
          'N1',
          row.place,
          row.provider,
          upTo(row.until),
          row.until < end ? row.rec : '',
          row.until < end ? row.why : '',
          'ZX1 1AA',
          row.post,
          row.urn,
          row.miles,
          row.location,
        ]);
    for (const { on, code } of child.reviews)
      if (on >= since && on < end) add('reviews', [born, written(on), code]);
    for (const gone of child.missing)
      if (gone.until >= since && gone.from < end)
        add('missing', [born, gone.kind, written(gone.from), upTo(gone.until)]);
    for (const worker of child.workers)
      if (worker.until >= since && worker.from < end)
        add('sw_episodes', [born, worker.id, written(worker.from), upTo(worker.until), 'MANAGE']);
    if (child.adoption !== null && child.adoption.on < end && (child.adoption.on >= start || everybody))
      add('ad1', [
        born,
        written(child.adoption.decided),
        written(child.adoption.matched),
        '0',
        '2',
        'MF',
        'L11',
      ]);
    if (allYear(child, start, end)) add('oc2', [born, ...outcomesOf(child, year, end - 1)]);
    if (leaver) add('oc3', [born, ...leaverOf(child, year, birthday(child.born, 18) < end)]);
  }
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [name, `${COLUMNS[name]}\n${rows.join('\n')}\n`]),
  );
}

/** Looked after on the last day and without a break since the first. */
function allYear({ episodes }, start, end) {
  const care = episodes.filter(({ ls }) => ls !== 'V4');
  return care.some(
    (row) =>
      row.from < end &&
      row.until >= end &&
      !care.some((other) => other.rne === 'S' && other.from > start && other.from < end) &&
      care.some((other) => other.from <= start && other.until > start),
  );
}

const outcome = (child, year, salt) => {
  const mixed = Math.imul(Math.floor(child.luck * 1e9) ^ Math.imul(year, 7919), 0x9e3779b1 + salt * 2);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
};

function outcomesOf(child, year, last) {
  const age = Math.floor((last - child.born) / 365.25);
  const yes = (salt, odds) => (outcome(child, year, salt) < odds ? 1 : 0);
  const scored = age >= 5 && age <= 15 && yes(1, 0.85) === 1;
  const misuse = yes(7, 0.04);
  return [
    scored ? Math.floor(outcome(child, year, 2) * 30) : '',
    '',
    age >= 10 ? yes(3, 0.04) : '',
    age < 5 ? yes(4, 0.9) : '',
    yes(5, 0.88),
    yes(6, 0.84),
    yes(8, 0.92),
    misuse,
    misuse === 1 ? 1 : '',
    '',
  ];
}

/** Has been looked after for 13 weeks from 14, some of it at 16, and is 17 to 25 at the end without being in care. */
function isLeaver({ born, episodes }, start, end) {
  const care = episodes.filter(({ ls }) => ls !== 'V4');
  if (birthday(born, 17) >= end || birthday(born, 26) < end) return false;
  if (care.some((row) => row.from < end && row.until >= end)) return false;
  const [fourteen, sixteen] = [birthday(born, 14), birthday(born, 16)];
  // Another council took over: they are no longer this council's care leavers.
  if (care.findLast((row) => row.from < end)?.rec === 'E3') return false;
  // Nothing is asked of those who were still looked after on the 17th or 18th birthday of the year.
  const on =
    birthday(born, 18) < end ? (birthday(born, 19) < end ? null : birthday(born, 18)) : birthday(born, 17);
  if (on !== null && care.some((row) => row.from <= on && row.until > on)) return false;
  const days = care.reduce(
    (sum, row) => sum + Math.max(0, Math.min(row.until, end) - Math.max(row.from, fourteen)),
    0,
  );
  return days >= 91 && care.some((row) => row.until > sixteen && row.from < end);
}

function leaverOf(child, year, grown) {
  const lot = outcome(child, year, 9);
  if (lot > 0.95) return ['NO', '0', '0'];
  if (lot > 0.92) return ['REFU', '0', '0'];
  if (lot > 0.9) return ['NREQ', '0', '0'];
  const activities = ['F1', 'F2', 'F2', 'F4', 'F5', 'P5', 'G4', 'G5', 'G5', 'G6'];
  const homes = ['B1', 'U1', 'U1', grown ? 'Z1' : 'B1', 'V1', 'K1', 'Y1', 'S2'];
  return [
    'YES',
    activities[Math.floor(outcome(child, year, 10) * activities.length)],
    homes[Math.floor(outcome(child, year, 11) * homes.length)],
  ];
}

/** The tables as the reader of returns takes them. */
export function sourcesOf(tables) {
  return Object.entries(tables).map(([name, text]) => ({ name: `${name}.csv`, text }));
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      children: { type: 'string', default: '600' },
      years: { type: 'string', default: '2023,2024,2025' },
      seed: { type: 'string', default: '1' },
      history: { type: 'string', default: 'strict' },
    },
  });
  const [folder = 'returns'] = positionals;
  const years = values.years.split(',').map(Number);
  const lives = livesOf({
    children: Number(values.children),
    until: `${Math.max(...years)}-03-31`,
    seed: Number(values.seed),
  });
  for (const year of years) {
    const into = join(folder, `${year - 1}-${String(year).slice(2)}`);
    mkdirSync(into, { recursive: true });
    for (const [name, text] of Object.entries(returnOfYear(lives, year, { history: values.history })))
      writeFileSync(join(into, `${name}.csv`), text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
