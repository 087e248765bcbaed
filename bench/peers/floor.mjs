// The floor: one hand-tuned reader from bytes to typed columns, with every field of every episode checked, and the three
// simplified jobs in plain loops. It refuses quotation marks and keeps only the columns that the jobs need, so it is no
// library; it shows what one thread of JavaScript can reach.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, folder, on, report, stopwatch } from './whole.mjs';

const COMMA = 44;
const LINE = 10;
const BLOCK = 1 << 20;
const NONE = 0x7fff_ffff;
const lap = stopwatch();

/** Calls `row(bytes, ends, first)` for each line: `ends` holds where each cell ends. */
function eachRow(name, cells, row) {
  const file = openSync(join(folder, `${name}.csv`), 'r');
  const bytes = new Uint8Array(2 * BLOCK);
  const ends = new Int32Array(cells);
  let held = 0;
  let heading = true;
  for (let read; (read = readSync(file, bytes, held, BLOCK, null)) > 0;) {
    const until = held + read;
    let first = 0;
    let cell = 0;
    for (let at = 0; at < until; at++) {
      const byte = bytes[at];
      if (byte > COMMA) continue;
      if (byte === COMMA) ends[cell++] = at;
      else if (byte === LINE) {
        ends[cell++] = at;
        if (cell !== cells) throw new Error(`${name}: a row of ${cell} cells`);
        if (!heading) row(bytes, ends, first);
        heading = false;
        first = at + 1;
        cell = 0;
      } else if (byte === 34) throw new Error('quotation marks');
    }
    bytes.copyWithin(0, first, until);
    held = until - first;
    // The cells of the line that goes on are found again with the next block.
  }
  closeSync(file);
}

const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const leap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const long = (year, month) => (month === 2 ? (leap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1));
function dayFrom(year, month, day) {
  const past = year - 1;
  return (
    past * 365 +
    (past >> 2) -
    Math.floor(past / 100) +
    Math.floor(past / 400) +
    BEFORE[month - 1] +
    (month > 2 && leap(year) ? 1 : 0) +
    day -
    719_163
  );
}
/** A birthday: of 29 February, 1 March in a common year. */
const birthday = ({ year, month, day }, age) =>
  month === 2 && day === 29 && !leap(year + age)
    ? dayFrom(year + age, 3, 1)
    : dayFrom(year + age, month, day);

const digit = (bytes, at) => {
  const value = bytes[at] - 48;
  if (value < 0 || value > 9) throw new Error('a digit');
  return value;
};
let year = 0;
let month = 0;
let dayOfMonth = 0;
function date(bytes, from, until) {
  if (from === until) return NONE;
  if (until - from !== 10 || bytes[from + 2] !== 47 || bytes[from + 5] !== 47) throw new Error('a date');
  dayOfMonth = digit(bytes, from) * 10 + digit(bytes, from + 1);
  month = digit(bytes, from + 3) * 10 + digit(bytes, from + 4);
  year =
    digit(bytes, from + 6) * 1000 +
    digit(bytes, from + 7) * 100 +
    digit(bytes, from + 8) * 10 +
    digit(bytes, from + 9);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > long(year, month)) throw new Error('a day');
  return dayFrom(year, month, dayOfMonth);
}
function number(bytes, from, until) {
  let value = 0;
  for (let at = from; at < until; at++) value = value * 10 + digit(bytes, at);
  return value;
}
/** Up to eleven characters as one number. */
function code(bytes, from, until) {
  let value = 0;
  for (let at = from; at < until; at++) value = value * 64 + (bytes[at] & 63) + 1;
  return value;
}
const codeOf = (text) => code(Buffer.from(text), 0, text.length);
const setOf = (list) => new Set(list.split(' ').map(codeOf));
const IS = {
  rne: setOf('S L P T B U'),
  ls: setOf('C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3'),
  cin: setOf('N1 N2 N3 N4 N5 N6 N7 N8'),
  place: setOf('A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1'),
  provider: setOf('PR0 PR1 PR2 PR3 PR4 PR5'),
  rec: setOf('X1 E11 E12 E2 E3 E4 E4A E4B E5 E6 E7 E8 E9 E13 E14 E15 E16 E17 E41 E45 E46 E47 E48'),
};
const held = (set, value) => {
  if (value !== 0 && !set.has(value)) throw new Error('a code');
  return value;
};

class Growing {
  constructor(Kind) {
    this.Kind = Kind;
    this.values = new Kind(1 << 16);
  }
  put(at, value) {
    if (at === this.values.length) {
      const larger = new this.Kind(at * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value;
  }
}

// ------------------------------------------------------------------------------------------- reading

const indexOf = new Map();
const births = {
  day: new Growing(Int32Array),
  year: new Growing(Int16Array),
  month: new Growing(Uint8Array),
  date: new Growing(Uint8Array),
};
let people = 0;
eachRow('header', 7, (bytes, ends, first) => {
  indexOf.set(number(bytes, first, ends[0]), people);
  births.day.put(people, date(bytes, ends[1] + 1, ends[2]));
  births.year.put(people, year);
  births.month.put(people, month);
  births.date.put(people++, dayOfMonth);
});

const rows = {
  child: new Growing(Int32Array),
  from: new Growing(Int32Array),
  until: new Growing(Int32Array),
  rne: new Growing(Uint8Array),
  ls: new Growing(Int16Array),
  place: new Growing(Float64Array),
  post: new Growing(Float64Array),
  urn: new Growing(Float64Array),
};
const RNE = { S: codeOf('S'), P: codeOf('P'), B: codeOf('B') };
let count = 0;
eachRow('episodes', 13, (bytes, ends, first) => {
  const child = indexOf.get(number(bytes, first, ends[0]));
  if (child === undefined) throw new Error('a child');
  rows.child.put(count, child);
  rows.from.put(count, date(bytes, ends[0] + 1, ends[1]));
  rows.rne.put(count, held(IS.rne, code(bytes, ends[1] + 1, ends[2])));
  rows.ls.put(count, held(IS.ls, code(bytes, ends[2] + 1, ends[3])));
  held(IS.cin, code(bytes, ends[3] + 1, ends[4]));
  rows.place.put(count, held(IS.place, code(bytes, ends[4] + 1, ends[5])));
  held(IS.provider, code(bytes, ends[5] + 1, ends[6]));
  rows.until.put(count, date(bytes, ends[6] + 1, ends[7]));
  held(IS.rec, code(bytes, ends[7] + 1, ends[8]));
  code(bytes, ends[8] + 1, ends[9]);
  code(bytes, ends[9] + 1, ends[10]);
  rows.post.put(count, code(bytes, ends[10] + 1, ends[11]));
  rows.urn.put(count++, ends[11] + 1 === ends[12] ? 0 : number(bytes, ends[11] + 1, ends[12]));
});

const rates = { eet: 0, suitable: 0, of: 0, assessed: 0, sdq: 0 };
const asked = { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), day: Number(on.slice(8)) };
const EET = setOf('F1 P1 F2 P2 F4 P4 F5 P5');
const NOT_TOLD = setOf('DIED RHOM');
const ageNow = () =>
  asked.year - year - (asked.month < month || (asked.month === month && asked.day < dayOfMonth) ? 1 : 0);
eachRow('oc3', 5, (bytes, ends) => {
  date(bytes, ends[0] + 1, ends[1]);
  const age = ageNow();
  if (age < 19 || age > 21 || NOT_TOLD.has(code(bytes, ends[1] + 1, ends[2]))) return;
  rates.of++;
  if (EET.has(code(bytes, ends[2] + 1, ends[3]))) rates.eet++;
  if (bytes[ends[4] - 1] === 49) rates.suitable++;
});
eachRow('oc2', 12, (bytes, ends) => {
  date(bytes, ends[0] + 1, ends[1]);
  if (ends[1] + 1 < ends[2]) rates.sdq += number(bytes, ends[1] + 1, ends[2]);
  if (bytes[ends[8] - 1] === 49) rates.assessed++;
});
const read = lap();

// ------------------------------------------------------------------------------------------- computing

const day = dayOf(on);
const first = new Int32Array(people + 1);
for (let at = 0; at < count; at++) first[rows.child.values[at] + 1]++;
for (let at = 0; at < people; at++) first[at + 1] += first[at];
const order = new Int32Array(count);
const next = first.slice();
for (let at = 0; at < count; at++) order[next[rows.child.values[at]]++] = at;
for (let child = 0; child < people; child++)
  for (let at = first[child] + 1; at < first[child + 1]; at++)
    for (
      let to = at;
      to > first[child] && rows.from.values[order[to - 1]] > rows.from.values[order[to]];
      to--
    )
      [order[to - 1], order[to]] = [order[to], order[to - 1]];

const V3 = codeOf('V3');
const V4 = codeOf('V4');
const T = codeOf('T0') >> 6;
const yearStart = dayFrom(asked.year - 1, asked.month, asked.day) + 1;
const monthsBefore = (months) => {
  const all = asked.year * 12 + asked.month - 1 - months;
  const to = { year: Math.floor(all / 12), month: (all % 12) + 1 };
  return dayFrom(to.year, to.month, Math.min(asked.day, long(to.year, to.month)));
};
const [months24, months30, years16] = [24, 30, 192].map(monthsBefore);
const statuses = { eligible: 0, relevant: 0, 'former-relevant': 0, qualifying: 0, none: 0 };
const stability = { three: 0, of: 0, two: 0, in: 0 };
for (let child = 0; child < people; child++) {
  const born = {
    year: births.year.values[child],
    month: births.month.values[child],
    day: births.date.values[child],
  };
  const [b14, b16, b18, b21, b25] = [14, 16, 18, 21, 25].map((age) => birthday(born, age));
  let since14 = 0;
  let since16 = 0;
  let now = false;
  let inYear = 0;
  let careFrom = NONE;
  let begins = NONE;
  let open = false;
  let before = -1;
  let placed = false;
  let endsLast = 0;
  for (let at = first[child]; at < first[child + 1]; at++) {
    const row = order[at];
    const ls = rows.ls.values[row];
    if (ls === V3 || ls === V4) continue;
    const from = rows.from.values[row];
    const until = rows.until.values[row];
    const end = Math.min(until, day, b18);
    since14 += Math.max(0, end - Math.max(from, b14));
    since16 += Math.max(0, end - Math.max(from, b16));
    const covers = from <= day && until > day;
    if (covers && day < b18) now = true;
    const place = rows.place.values[row];
    if (place >> 6 === T && place >= 64) continue;
    const moved =
      before < 0 ||
      place !== rows.place.values[before] ||
      rows.post.values[row] !== rows.post.values[before] ||
      rows.urn.values[row] !== rows.urn.values[before];
    const rne = rows.rne.values[row];
    if (rne === RNE.S || ((rne === RNE.P || rne === RNE.B) && moved)) {
      if (placed && begins <= day && endsLast >= yearStart) inYear++;
      begins = from;
      placed = true;
    }
    if (rne === RNE.S) careFrom = from;
    endsLast = until;
    before = row;
    open = covers;
  }
  if (placed && begins <= day && endsLast >= yearStart) inYear++;
  if (open) {
    stability.of++;
    if (inYear >= 3) stability.three++;
    if (births.day.values[child] > years16 && careFrom <= months30) {
      stability.in++;
      if (begins <= months24) stability.two++;
    }
  }
  const enough = since14 >= 91 && since16 > 0;
  if (enough && day >= b16 && day < b18) statuses[now ? 'eligible' : 'relevant']++;
  else if (enough && day >= b18 && day < b25) statuses['former-relevant']++;
  else if (since16 > 0 && !now && day >= b16 && day < b21) statuses.qualifying++;
  else statuses.none++;
}
report({ read, compute: lap(), answers: { statuses, stability, rates } });
