// A year of attendance marks of an England of looked-after pupils, read in blocks: processor time and the most memory
// that the whole process held, the generated text and the children among it.
//
//   node bench/education-year.mjs [PUPILS] [weeks|sessions]
//
// Needs no build: the library is bundled from its source by the bundler that the build itself uses.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';

const [pupils = '60000', form = 'weeks', bundled] = process.argv.slice(2);

/** The bundle is made in a process of its own, so that the bundler's memory is not counted. */
function bundleAndRun() {
  const { buildSync } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'education-year-'));
  const outfile = join(folder, 'library.mjs');
  const root = fileURLToPath(new URL('..', import.meta.url));
  try {
    buildSync({
      stdin: {
        contents: `export { readEducation } from './src/education/index.js';
export { readReturn } from './src/ssda903/index.js';`,
        resolveDir: root,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      logLevel: 'error',
    });
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), pupils, form, outfile], {
      stdio: 'inherit',
    });
    process.exitCode = run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A pupil number of a council that does not exist, with its check letter. */
function upnOf(pupil) {
  const digits = `9990001${String(pupil).padStart(5, '0')}`;
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(digits[at]) * (at + 2);
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23]}${digits}`;
}

const BLOCK = 1 << 14;

/** Lines in blocks, as a file is read. */
function* blocks(heading, lines) {
  let text = `${heading}\n`;
  for (const line of lines) {
    text += line;
    if (text.length < BLOCK) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* headerLines(pupils) {
  for (let pupil = 0; pupil < pupils; pupil++)
    yield `${pupil + 1},${pupil % 2 === 0 ? 'F' : 'M'},04/05/${2009 + (pupil % 10)},WBRI,${upnOf(pupil)}\n`;
}

function* episodeLines(pupils) {
  for (let pupil = 0; pupil < pupils; pupil++) yield `${pupil + 1},15/02/2022,S,C2,N1,U4,,\n`;
}

const DAY = 86_400_000;
const two = (number) => String(number).padStart(2, '0');
const written = (time) => {
  const day = new Date(time);
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
};

/** The Mondays of 38 weeks of school from September 2024 to July 2025. */
const WEEKS = (() => {
  const found = [];
  const holiday = new Set([7, 16, 17, 24, 32, 33, 38]);
  for (let week = 0; found.length < 38; week++)
    if (!holiday.has(week)) found.push(Date.UTC(2024, 8, 2) + week * 7 * DAY);
  return found;
})();

/** Ten sessions of a week: about one in twelve missed, and some taught elsewhere. */
function weekOf(pupil, week) {
  const mixed = (pupil * 7919 + week * 104_729) % 60;
  if (mixed < 3) return 'IIIIIIIIII';
  if (mixed < 6) return '/\\/\\O\\/\\/\\';
  if (mixed < 9) return '/\\/\\/\\C2C2/\\';
  return mixed < 11 ? 'BB/\\/\\/\\/\\' : '/\\/\\/\\/\\/\\';
}

function* weekLines(pupils) {
  const mondays = WEEKS.map(written);
  for (let pupil = 0; pupil < pupils; pupil++) {
    const who = `${upnOf(pupil)},${990_000 + (pupil % 9000)}`;
    for (let week = 0; week < mondays.length; week++)
      yield `${who},${mondays[week]},${weekOf(pupil, week)}\n`;
  }
}

function* sessionLines(pupils) {
  const days = WEEKS.map((monday) => [0, 1, 2, 3, 4].map((day) => written(monday + day * DAY)));
  for (let pupil = 0; pupil < pupils; pupil++) {
    const who = `${upnOf(pupil)},${990_000 + (pupil % 9000)}`;
    for (let week = 0; week < days.length; week++) {
      const marks = weekOf(pupil, week).match(/C2|./g);
      for (let at = 0; at < 10; at++)
        yield `${who},${days[week][at >> 1]},${at % 2 === 0 ? 'AM' : 'PM'},${marks[at]}\n`;
    }
  }
}

const megabytes = (bytes) => Math.round(bytes / 1e6);
const mostHeld = () => process.resourceUsage().maxRSS * 1024;

async function measure({ readEducation, readReturn }, pupils, bySession) {
  const { records } = readReturn([
    { name: 'header.csv', text: blocks('CHILD,SEX,DOB,ETHNIC,UPN', headerLines(pupils)) },
    { name: 'episodes.csv', text: blocks('CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC', episodeLines(pupils)) },
  ]);
  const before = mostHeld();
  const started = process.cpuUsage();
  const {
    rows,
    problems,
    pupils: settled,
  } = readEducation(
    [
      bySession
        ? { name: 'daily.csv', text: blocks('UPN,URN,Date,Session,Mark', sessionLines(pupils)) }
        : { name: 'marks.csv', text: blocks('UPN,URN,Week commencing,Marks', weekLines(pupils)) },
    ],
    { records, academicYear: '2024/25', problemsPerKind: 5 },
  );
  const { user, system } = process.cpuUsage(started);
  const sessions = WEEKS.length * 10 * pupils;
  const counted = settled.reduce((sum, { facts }) => sum + (facts.education?.possibleSessions ?? 0), 0);
  if (counted !== sessions || problems.length > 0 || rows[0].used !== rows[0].rows)
    throw new Error(`expected ${sessions} sessions and no problem, found ${counted} and ${problems.length}`);
  console.log(
    `${pupils} pupils, ${sessions} sessions in ${rows[0].rows} rows: ${((user + system) / 1e6).toFixed(1)} s of processor, ` +
      `most memory ${megabytes(mostHeld())} MB of the whole process (${megabytes(before)} MB before the marks)`,
  );
}

if (bundled === undefined) bundleAndRun();
else await measure(await import(pathToFileURL(bundled).href), Number(pupils), form === 'sessions');
