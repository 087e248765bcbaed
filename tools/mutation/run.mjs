// Would the tests notice? Changes the source in small ways, one at a time, and asks whether a test fails: room by
// room, since a test is slower the more of the source stands ready to be changed. `npm run mutation` runs every room,
// `npm run mutation -- kernel record/stays.ts` some; `--write` puts the table in docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';

const NEEDED = 90;
const PAGE = 'docs/mutation.md';
const REPORTS = 'reports/mutation';
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const write = process.argv.includes('--write');

const rooms =
  asked.length > 0
    ? asked.map(located)
    : ['src/kernel', 'src/law', ...cupboards('src/record'), ...cupboards('src/eligibility')];

function cupboards(room) {
  return readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${room}/${entry.name}`);
}

/** A folder or file, named with or without the way to it. */
function located(name) {
  const path = ['', 'src/', 'src/record/', 'src/eligibility/']
    .map((way) => way + name)
    .find((each) => existsSync(each));
  if (path !== undefined) return path;
  console.error(`no such folder or file: ${name}`);
  process.exit(2);
}

mkdirSync(REPORTS, { recursive: true });
const rows = rooms.map((room) => {
  const report = `${REPORTS}/${room.replaceAll('/', '-')}.txt`;
  const { status, stdout } = spawnSync(
    'npx',
    ['--no-install', 'stryker', 'run', '--mutate', statSync(room).isDirectory() ? `${room}/**/*.ts` : room],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      // Twenty random cases a law: what a law notices, it mostly notices at once.
      env: { PROPERTY_RUNS: '20', ...process.env },
    },
  );
  writeFileSync(report, stdout);
  if (status !== 0) {
    console.error(stdout);
    process.exit(status ?? 1);
  }
  const { files } = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...states) => mutants.filter((mutant) => states.includes(mutant.status)).length;
  const noticed = count('Killed', 'Timeout');
  const row = { room, noticed, of: noticed + count('Survived', 'NoCoverage') };
  console.log(`${shareOf(row).padStart(6)}  ${room}: ${row.noticed} of ${row.of}; ${report}`);
  return row;
});
rows.push({
  room: 'all',
  noticed: rows.reduce((sum, row) => sum + row.noticed, 0),
  of: rows.reduce((sum, row) => sum + row.of, 0),
});
const all = rows.at(-1);
console.log(`${shareOf(all).padStart(6)}  all: ${all.noticed} of ${all.of}`);

function shareOf({ noticed, of }) {
  return of === 0 ? '-' : `${((100 * noticed) / of).toFixed(1)}%`;
}

if (write) {
  const table = [
    '| room | noticed | of | share |',
    '| --- | --: | --: | --: |',
    ...rows.map((row) => `| \`${row.room}\` | ${row.noticed} | ${row.of} | ${shareOf(row)} |`),
  ].join('\n');
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(/(<!-- table -->\n)[\s\S]*(<!-- end -->)/, `$1\n${table}\n\n$2`));
  spawnSync('npx', ['--no-install', 'prettier', '--write', PAGE]);
}

process.exitCode = rows.some(({ noticed, of }) => noticed < (NEEDED / 100) * of) ? 1 : 0;
