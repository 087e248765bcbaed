// Writes the files that a virtual school would hold about the children of an invented return: the same lives as
// spells at schools, marks of every session, suspensions, needs, results, plans and applications. Seeded.
//
// Every pupil number names council 999, which does not exist, and every school number is in no register.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const written = (day) => (day === null ? '' : isoOf(day).split('-').reverse().join('/'));
const weekday = (day) => (((day + 3) % 7) + 7) % 7;

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A pupil number of council 999 with its check letter: school, year and serial from one number. */
export function pupilNumberFor(serial) {
  const digits = `999${String(4000 + (serial % 37)).padStart(4, '0')}${String(serial % 100_000).padStart(5, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return LETTERS[sum % 23] + digits;
}

function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Easter Sunday, by the rule for the years 1900 to 2099. */
function easter(year) {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const days = moon + sunday;
  return (
    dayOf(`${year}-03-22`) + (days === 35 || (days === 34 && moon === 28 && year % 19 > 10) ? days - 7 : days)
  );
}

/** The days on which the invented schools are open, with the term of each. */
export function schoolDays(ends) {
  const begins = ends - 1;
  const sunday = easter(ends);
  const terms = [
    ['Autumn', `${begins}-09-02`, `${begins}-12-19`, `${begins}-10-27`],
    ['Spring', `${ends}-01-05`, isoOf(sunday - 9), `${ends}-02-16`],
  ].map(([term, from, until, half]) => [term, dayOf(from), dayOf(until), dayOf(half)]);
  terms.push(['Summer', sunday + 15, dayOf(`${ends}-07-21`), dayOf(`${ends}-05-25`)]);
  return terms.flatMap(([term, from, until, half]) => {
    const days = [];
    for (let day = from; day <= until; day++)
      if (weekday(day) < 5 && (day < half || day > half + 6))
        days.push({ term, day, part: day < half ? 1 : 2 });
    return days;
  });
}

const SCHOOLS = [
  { urn: 990101, estab: '9992001', phase: 'primary', sector: 'State', country: 'ENG' },
  { urn: 990102, estab: '9992002', phase: 'primary', sector: 'State', country: 'ENG' },
  { urn: 990201, estab: '9994001', phase: 'secondary', sector: 'State', country: 'ENG' },
  { urn: 990202, estab: '9994002', phase: 'secondary', sector: 'State', country: 'ENG' },
  { urn: 990301, estab: '9991101', phase: 'unit', sector: 'State', country: 'ENG' },
  { urn: 990401, estab: '', phase: 'independent', sector: 'Independent', country: 'ENG' },
];

/** The invented school lives of children in an academic year, as tables of rows. */
export function schoolLives(children, ends, seed = 0x5c_0015) {
  const chance = random(seed);
  const between = (low, high) => low + Math.floor(chance() * (high - low + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const days = schoolDays(ends);
  const year = `${ends - 1}/${String(ends % 100).padStart(2, '0')}`;
  const august = dayOf(`${ends - 1}-08-31`);
  const lives = [];
  for (const child of children) {
    const age = Math.floor((august - child.dob) / 365.25);
    if (age < 4 || age > 17) continue;
    const phase = age < 11 ? 'primary' : 'secondary';
    const [here, there] = SCHOOLS.filter((school) => school.phase === phase);
    const first = chance() < 0.06 ? SCHOOLS[5] : pick([here, there]);
    const entry = dayOf(`${ends - 1 - Math.min(3, Math.max(0, (age - 4) % 7))}-09-03`);
    const spells = [{ school: first, from: entry, until: null, status: 'C' }];
    const luck = chance();
    if (luck < 0.12 && first !== SCHOOLS[5]) {
      const day = days[between(40, 120)].day;
      spells[0].until = day - 1;
      spells.push({ school: first === here ? there : here, from: day, until: null, status: 'C' });
    } else if (luck < 0.18 && age >= 11) {
      spells[0].status = 'M';
      spells.push({ school: SCHOOLS[4], from: days[60].day, until: null, status: 'S' });
    } else if (luck < 0.21) spells[0].until = days[90].day;
    const missing = chance() < 0.2 ? 0.12 + chance() * 0.5 : chance() * 0.09;
    const marks = days.flatMap(({ day, term, part }) => {
      const at = spells.filter(({ from, until }) => from <= day && (until === null || day <= until));
      if (at.length === 0) return [];
      const turn = at.length > 1 && weekday(day) > 2 ? 1 : 0;
      return at.flatMap(({ school, status }, which) => {
        const gone = chance() < missing;
        const why = pick(['I', 'M', 'O', 'U', 'C2', 'N']);
        const half = (present) => (which !== turn ? 'D' : gone ? why : present);
        return [
          { school, status, day, term, part, half: 'AM', mark: half('/') },
          { school, status, day, term, part, half: 'PM', mark: half(chance() < 0.04 ? 'L' : '\\') },
        ];
      });
    });
    lives.push({ child, age, spells, marks, year, days, between, pick, chance });
  }
  return lives;
}

const PRESENT = new Set(['/', '\\', 'L']);
const AUTHORISED = new Set(['I', 'M', 'C2']);
const UNAUTHORISED = new Set(['O', 'U', 'N']);

/** Attendance rows of some lives: `totals` by term, `halves`, `marks` by week, `sessions` one by one. */
export function attendanceRows(lives, form) {
  const who = ({ child }) => [child.id, child.upn];
  if (form === 'sessions')
    return {
      name: 'attendance_daily',
      columns: 'CHILD,UPN,Date,Session,URN,Mark',
      rows: lives.flatMap((life) =>
        life.marks.map(({ day, half, school, mark }) => [...who(life), written(day), half, school.urn, mark]),
      ),
    };
  const groups = (life, keyOf) => {
    const found = new Map();
    for (const each of life.marks) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each]);
    return [...found.values()];
  };
  if (form === 'marks')
    return {
      name: 'attendance_marks',
      columns: 'CHILD,UPN,WeekCommencing,URN,Marks',
      rows: lives.flatMap((life) =>
        groups(life, ({ day, school }) => `${day - weekday(day)} ${school.urn}`).map((week) => {
          const monday = week[0].day - weekday(week[0].day);
          const text = Array.from({ length: 10 }, (_, at) => {
            const half = at % 2 === 0 ? 'AM' : 'PM';
            return week.find((each) => each.day === monday + (at >> 1) && each.half === half)?.mark ?? '#';
          });
          return [...who(life), written(monday), week[0].school.urn, text.join('')];
        }),
      ),
    };
  return {
    name: 'attendance',
    columns:
      'CHILD,UPN,AcademicYear,Term,URN,EnrolStatus,SessionsPossible,SessionsAuthorised,SessionsUnauthorised',
    rows: lives.flatMap((life) =>
      groups(
        life,
        ({ term, part, school, status }) =>
          `${term} ${form === 'halves' ? part : ''} ${school.urn} ${status}`,
      ).map((marks) => {
        const [{ term, part, school, status }] = marks;
        const count = (set) => marks.filter(({ mark }) => set.has(mark)).length;
        const [present, authorised, unauthorised] = [PRESENT, AUTHORISED, UNAUTHORISED].map(count);
        const period = form === 'halves' ? `${term} ${part}` : term;
        return [
          ...who(life),
          life.year,
          period,
          school.urn,
          status,
          present + authorised + unauthorised,
          authorised,
          unauthorised,
        ];
      }),
    ),
  };
}

/** Every other table. */
export function schoolTables(lives, ends) {
  const tables = {
    enrolments: ['CHILD,UPN,URN,LAESTAB,Sector,Country,EnrolStatus,EntryDate,LeavingDate,NCyearActual'],
    exclusions: ['CHILD,UPN,URN,Category,StartDate,Sessions,Reason1,ReviewResult,CensusTerm'],
    sen: ['CHILD,UPN,CensusDate,SENprovision,PrimarySENtype'],
    ks2: [
      'ACADYR,UPN,ENDKS,READOUTCOME,READSCORE,MATOUTCOME,MATSCORE,WRITTAOUTCOME,READEXP,MATEXP,WRITTAEXP',
    ],
    ks4: [
      'KS4_ACADYR,KS4_UPN,KS4_ENDKS,KS4_ATT8,KS4_APENG_91,KS4_APELIT_91,KS4_HGMATH_91,KS4_EBACC_E_PTQ_EE,KS4_EBACCAPS_PUPIL',
    ],
    peps: ['CHILD,PEP date,Status,Quality'],
    admissions: ['CHILD,DateOfApplication,DateOfOutcome,SchoolDaysWaiting'],
  };
  const add = (table, ...cells) => tables[table].push(cells.map((cell) => cell ?? '').join(','));
  for (const { child, age, spells, days, between, pick, chance } of lives) {
    for (const { school, from, until, status } of spells)
      add(
        'enrolments',
        child.id,
        child.upn,
        school.urn,
        school.estab,
        school.sector,
        school.country,
        status,
        written(from),
        written(until),
        Math.max(0, age - 4) || 'R',
      );
    if (age >= 11 && chance() < 0.2)
      for (let at = 0; at < between(1, 2); at++) {
        const { day, term } = pick(days);
        add(
          'exclusions',
          child.id,
          child.upn,
          spells[0].school.urn,
          'SUSP',
          written(day),
          between(1, 10),
          'DB',
          '',
          `after ${term}`,
        );
      }
    add('sen', child.id, child.upn, `15/01/${ends}`, pick(['N', 'N', 'K', 'K', 'E']), '');
    const acadyr = `${ends - 1}/${ends}`;
    if (age === 10) {
      const [reading, maths] = [between(85, 115), between(85, 115)];
      const writing = pick(['EXS', 'WTS', 'GDS']);
      const outcome = (score) => (score >= 100 ? 'AS' : 'NS');
      const reached = [reading >= 100, maths >= 100, writing !== 'WTS'].map(Number);
      add('ks2', acadyr, child.upn, 1, outcome(reading), reading, outcome(maths), maths, writing, ...reached);
    }
    if (age === 15)
      add(
        'ks4',
        acadyr,
        child.upn,
        1,
        (between(20, 480) / 10).toFixed(1),
        between(1, 7),
        between(1, 7),
        between(1, 7),
        chance() < 0.2 ? 1 : 0,
        (between(5, 50) / 10).toFixed(1),
      );
    for (const term of ['Summer', 'Autumn', 'Spring'])
      if (chance() < 0.85) {
        const { day } = pick(
          days
            .filter((each) => each.term === term && each.day <= dayOf(`${ends}-03-31`))
            .concat(term === 'Summer' ? [{ day: days[0].day - between(60, 130) }] : []),
        );
        add(
          'peps',
          child.id,
          written(day),
          chance() < 0.9 ? 'Completed' : 'Draft',
          pick(['Green', 'Amber', 'Green']),
        );
      }
    if (spells.at(-1).until !== null)
      add('admissions', child.id, written(spells.at(-1).until + 3), '', between(4, 25));
  }
  return tables;
}

/** Damage of the kinds that real files have, in a share of the rows. */
export function damaged(lines, share, chance) {
  if (share === 0) return lines;
  const [head, ...rows] = lines;
  const upnAt = head.split(',').findIndex((name) => name.endsWith('UPN'));
  return [
    head,
    ...rows.flatMap((row) => {
      if (chance() >= share) return [row];
      const cells = row.split(',');
      const kinds = [
        () => [row, row],
        () => [row, cells.map(() => '').join(',')],
        () => [
          row,
          ['X0000', ...cells.slice(1)].map((cell, at) => (at === upnAt ? 'A801200005001' : cell)).join(','),
        ],
        () => [
          cells
            .map((cell, at) => (at === upnAt ? `${cell.slice(0, 5).toLowerCase()} ${cell.slice(5)}` : cell))
            .join(','),
        ],
        () => [row, row.replace(/\d\d\/\d\d\/(\d{4})/, '31/02/$1')],
      ];
      return kinds[Math.floor(chance() * kinds.length)]();
    }),
  ];
}

/** Writes the files of a virtual school. */
export function writeSchools(folder, children, { ends, seed, damage = 0, attendance = 'totals' }) {
  const lives = schoolLives(children, ends, seed);
  const { name, columns, rows } = attendanceRows(lives, attendance);
  const tables = { [name]: [columns, ...rows.map((cells) => cells.join(','))], ...schoolTables(lives, ends) };
  const chance = random(0x0da_3a6e);
  mkdirSync(folder, { recursive: true });
  for (const [table, lines] of Object.entries(tables))
    writeFileSync(join(folder, `${table}.csv`), `${damaged(lines, damage, chance).join('\n')}\n`);
}
