// Would the tests notice? Changes the source in small ways, one at a time, and asks whether a test fails: room by
// room, since a test is slower the more of the source stands ready to be changed. `npm run mutation` runs every room,
// `npm run mutation -- kernel record/history/stays.ts` some; `--sample 1/4 --seed 7` a quarter of the changes, drawn by
// that seed; `--every-test` asks all the tests of each; `--together` tries the rooms in one run, which counts once what
// each test reaches, where that takes longer than the changes; `--write` puts the table of all that was run in docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sampleOf, wilson } from './sample.mjs';

const NEEDED = 90;
const PAGE = 'docs/mutation.md';
const REPORTS = 'reports/mutation';
const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    'every-test': { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const drawn = options.sample === undefined ? '' : `${options.sample}:${options.seed}`;
const { kept, part } = sampleOf(drawn);

const ROOMS = ['src/kernel', 'src/law', ...cupboards('src/record'), ...cupboards('src/eligibility')];
const rooms = asked.length > 0 ? asked.flatMap(located) : options.write ? [] : ROOMS;

function cupboards(room) {
  return readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${room}/${entry.name}`);
}

/** A folder or file, named with or without the way to it; a room of cupboards is each of them. */
function located(name) {
  const path = ['', 'src/', 'src/record/', 'src/eligibility/']
    .map((way) => way + name)
    .find((each) => existsSync(each));
  if (path === undefined) {
    console.error(`no such folder or file: ${name}`);
    process.exit(2);
  }
  const within = ROOMS.filter((room) => room.startsWith(`${path}/`));
  return within.length > 0 ? within : [path];
}

const reportOf = (room, kind) => `${REPORTS}/${room.replaceAll('/', '-')}.${kind}`;

mkdirSync(REPORTS, { recursive: true });
const rows = (options.together ? [rooms] : rooms.map((room) => [room])).flatMap((group) => {
  const { status, stdout } = spawnSync(
    'npx',
    [
      '--no-install',
      'stryker',
      'run',
      '--concurrency',
      options.concurrency,
      '--mutate',
      group.map((room) => (statSync(room).isDirectory() ? `${room}/**/*.ts` : room)).join(','),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        // Twenty random cases a law: what a law notices, it mostly notices at once.
        PROPERTY_RUNS: '20',
        ...process.env,
        MUTATION_ROOM: group.join(','),
        MUTATION_SAMPLE: drawn,
        ...(options['every-test'] ? { MUTATION_ENOUGH: 'Infinity' } : {}),
      },
    },
  );
  for (const room of group) writeFileSync(reportOf(room, 'txt'), stdout);
  if (status !== 0) {
    console.error(stdout);
    process.exit(status ?? 1);
  }
  return group.map((room) => {
    const row = rowOf(room);
    console.log(`${told(row)}; ${reportOf(room, 'txt')}`);
    writeFileSync(reportOf(room, 'json'), JSON.stringify(row));
    return row;
  });
});

function rowOf(room) {
  const { files } = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
  const changes = Object.entries(files)
    .filter(([fileName]) => fileName === room || fileName.startsWith(`${room}/`))
    .flatMap(([fileName, { mutants }]) =>
      mutants
        // What is made once while a file loads is left out.
        .filter((mutant) => mutant.status !== 'Ignored')
        .map((mutant) => ({ ...mutant, fileName, location: fromNought(mutant.location) })),
    );
  const tried = changes.filter(kept);
  const count = (...states) => tried.filter((mutant) => states.includes(mutant.status)).length;
  const noticed = count('Killed', 'Timeout');
  return {
    room,
    noticed,
    of: noticed + count('Survived', 'NoCoverage'),
    all: changes.length,
    ...(part < 1 ? { sample: options.sample, seed: options.seed } : {}),
    day: spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).stdout.trim(),
  };
}

/** The report counts lines and columns from one, the runner from nought. */
function fromNought({ start, end }) {
  const less = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  return { start: less(start), end: less(end) };
}

function told(row) {
  const of = row.sample === undefined ? '' : ` in a sample of ${row.all} (${row.sample}, seed ${row.seed})`;
  return `${shareOf(row).padStart(6)}  ${row.room}: ${row.noticed} of ${row.of}${of}, ${intervalOf(row)}`;
}

function shareOf({ noticed, of }) {
  return of === 0 ? '-' : `${((100 * noticed) / of).toFixed(1)}%`;
}

function intervalOf({ noticed, of, sample }) {
  if (of === 0) return '-';
  if (sample === undefined) return 'all tried';
  const [low, high] = wilson(noticed, of).map((share) => (100 * share).toFixed(1));
  return `${low}% to ${high}%`;
}

if (options.write) {
  const page = readFileSync(PAGE, 'utf8');
  const before = rowsOn(page);
  // A folder of a room that was run by itself keeps its row.
  const saved = [...new Set([...ROOMS, ...before.map(({ room }) => room)])].flatMap((room) =>
    existsSync(reportOf(room, 'json'))
      ? [JSON.parse(readFileSync(reportOf(room, 'json'), 'utf8'))]
      : before.filter((row) => row.room === room),
  );
  const table = [
    '| room | noticed | of | share | 95% interval | tried | source of |',
    '| --- | --: | --: | --: | --- | --- | --- |',
    ...['src/kernel', 'src/law', 'src/record', 'src/eligibility'].flatMap((name) =>
      withSum(
        name,
        saved.filter(({ room }) => room === name || room.startsWith(`${name}/`)),
      ).map(
        (row) =>
          `| \`${row.room}\` | ${row.noticed} | ${row.of} | ${shareOf(row)} | ${intervalOf(row)} | ${triedOf(row)} | ${row.day} |`,
      ),
    ),
  ].join('\n');
  writeFileSync(PAGE, page.replace(/(<!-- table -->\n)[\s\S]*(<!-- end -->)/, `$1\n${table}\n\n$2`));
  spawnSync('npx', ['--no-install', 'prettier', '--write', PAGE]);
}

/** What the page says of rooms that were run elsewhere. */
function rowsOn(page) {
  const line =
    /^\| `([^`]+)` +\| +(\d+) \| +(\d+) \|[^|]+\|[^|]+\| (?:sample of (\d+) \((\S+), seed (\d+)\)|all) +\| (\S+) +\|$/gm;
  return [...page.matchAll(line)].map(([, room, noticed, of, all = of, sample, seed, day]) => ({
    room,
    noticed: Number(noticed),
    of: Number(of),
    all: Number(all),
    ...(sample === undefined ? {} : { sample, seed }),
    day,
  }));
}

function triedOf({ sample, seed, all }) {
  return sample === undefined ? 'all' : `sample of ${all} (${sample}, seed ${seed})`;
}

/** The cupboards of a room and, where all were drawn alike, the room itself. */
function withSum(name, rows) {
  const [first] = rows;
  const all = ROOMS.filter((room) => room.startsWith(`${name}/`));
  if (
    rows.length < 2 ||
    rows.length < all.length ||
    rows.some(({ sample, seed }) => sample !== first.sample || seed !== first.seed)
  )
    return rows;
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const day = rows.map((row) => row.day).sort()[0];
  return [...rows, { ...first, room: name, noticed: sum('noticed'), of: sum('of'), all: sum('all'), day }];
}

process.exitCode = rows.some(({ noticed, of }) => noticed < (NEEDED / 100) * of) ? 1 : 0;
