// Writes a large tidy return in the tables of the SSDA903 return: invented children whose numbers are roughly those of
// published England (what they live in, under which order, how often they move). Seeded: the same bytes every time.
//
//   node bench/make-england.mjs --children 85000 --out FOLDER [--seed 1] [--year-end 2025-03-31] [--order child|random]
//
// The order of rows is drawn apart, so that another order is of the same children.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    children: { type: 'string', default: '5000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'year-end': { type: 'string', default: '2025-03-31' },
    order: { type: 'string', default: 'child' },
  },
});
if (options.out === undefined) throw new Error('--out FOLDER is needed');

const DAY = 86_400_000;
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const END = dayOf(options['year-end']);
const START = END - 364;
const YEAR = 365.25;

/** mulberry32: numbers from 0 up to, not including, 1. */
function stream(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const chance = stream(Number(options.seed));
const orderChance = stream(Number(options.seed) ^ 0x5eed);
const between = (low, high) => low + Math.floor(chance() * (high - low + 1));
const pick = (list) => list[Math.floor(chance() * list.length)];

const texts = new Map();
/** DD/MM/YYYY, as the return writes days. */
function written(day) {
  if (day === null) return '';
  let text = texts.get(day);
  if (text === undefined)
    texts.set(day, (text = new Date(day * DAY).toISOString().slice(0, 10).split('-').reverse().join('/')));
  return text;
}
const postcode = () =>
  `${pick(['BG', 'DR', 'NT', 'WK'])}${between(1, 20)} ${between(1, 9)}${pick(['AB', 'CD', 'RL', 'SW'])}`;

const TABLES = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
};
mkdirSync(options.out, { recursive: true });
const shuffled = options.order === 'random';
const files = Object.fromEntries(
  Object.entries(TABLES).map(([name, head]) => {
    const file = openSync(join(options.out, `${name}.csv`), 'w');
    writeSync(file, `${head}\n`);
    return [name, { file, lines: [] }];
  }),
);
function put(table, ...cells) {
  const { file, lines } = files[table];
  lines.push(cells.join(','));
  if (!shuffled && lines.length === 10_000) writeSync(file, `${lines.splice(0).join('\n')}\n`);
}

const PLACES = ['U6', 'U6', 'U6', 'U4', 'U3', 'U1', 'U5', 'K2', 'K2', 'K1', 'P1', 'A6'];
const ORDERS = ['C2', 'C2', 'C2', 'V2', 'V2', 'C1'];
const placement = () => ({
  place: pick(PLACES),
  provider: pick(['PR1', 'PR4']),
  post: postcode(),
  urn: between(2_500_000, 2_599_999),
});

const people = Math.round(Number(options.children) * 2.84);
for (let child = 1; child <= people; child++) {
  const now = child <= Number(options.children);
  const born = now
    ? END - between(30, Math.floor(17.9 * YEAR))
    : END - between(Math.floor(3 * YEAR), Math.floor(25.5 * YEAR));
  const b18 = born + Math.floor(18 * YEAR);
  const last = Math.min(b18, now ? END : END - between(1, 900));
  const length = Math.min(last - born, 20 + Math.floor(-Math.log(1 - chance()) * 900));
  const began = last - length;
  const left = now && b18 > END ? null : last;
  const id = 1_000_000 + child * 7;
  put(
    'header',
    id,
    pick(['M', 'F']),
    written(born),
    pick(['WBRI', 'WBRI', 'WBRI', 'MWBC', 'BAFR', 'WOTH']),
    '',
    '',
    '',
  );
  const home = postcode();
  const legalStatus = chance() < 0.03 ? 'V4' : pick(ORDERS);
  let { place, provider, post, urn } = placement();
  for (let from = began, rne = 'S'; ;) {
    const until = from + 15 + Math.floor(-Math.log(1 - chance()) * 330);
    const goesOn = until < (left ?? END);
    put(
      'episodes',
      id,
      written(from),
      rne,
      rne === 'S' && legalStatus === 'C2' ? 'C1' : legalStatus,
      'N1',
      place,
      provider,
      written(goesOn ? until : left),
      goesOn ? 'X1' : left === null ? '' : left === b18 ? 'E11' : pick(['E4A', 'E3', 'E13']),
      goesOn && rne === 'P' ? 'CARPL' : '',
      home,
      post,
      urn,
    );
    if (!goesOn) break;
    from = until;
    rne = chance() < 0.7 ? 'P' : 'L';
    if (rne === 'P') ({ place, provider, post, urn } = placement());
  }
  if (left === null && began <= START) {
    const age = (END - born) / YEAR;
    const score = age >= 4 && age < 17 && chance() < 0.8 ? between(0, 40) : '';
    put(
      'oc2',
      id,
      written(born),
      score,
      score === '' && age >= 4 && age < 17 ? 'SDQ2' : '',
      age >= 10 ? 0 : '',
      age < 5 ? 1 : '',
      Number(chance() < 0.87),
      Number(chance() < 0.8),
      Number(chance() < 0.9),
      0,
      '',
      '',
    );
  }
  if (left === null)
    for (let day = Math.max(began + 20, START + between(0, 170)); day <= END; day += between(150, 182))
      put('reviews', id, written(born), written(day), pick(['PN0', 'PN1', 'PN3']));
  const turns = END - born;
  if (!now && turns >= 17 * YEAR && turns < 22 * YEAR && left !== null)
    put(
      'oc3',
      id,
      written(born),
      pick(['YES', 'YES', 'YES', 'NO']),
      pick(['F1', 'F2', 'F4', 'P2', 'F5', 'G4', 'G5']),
      pick(['B1', 'C1', 'D1', 'U1', 'V1', 'X2']),
    );
}

for (const { file, lines } of Object.values(files)) {
  if (shuffled)
    for (let at = lines.length - 1; at > 0; at--) {
      const other = Math.floor(orderChance() * (at + 1));
      [lines[at], lines[other]] = [lines[other], lines[at]];
    }
  while (lines.length > 0) writeSync(file, `${lines.splice(0, 100_000).join('\n')}\n`);
  closeSync(file);
}
