// A page for a corporate parenting board, from a folder of 903 CSV files.
//
//   npm run demo                                   the small fictional council of examples/small-council
//   npm run demo -- FOLDER --on YYYY-MM-DD         any folder of 903 files
//   npm run demo -- FOLDER --on YYYY-MM-DD --json  the same as one JSON object
//
// The files of the virtual school are read from FOLDER-schools, where there is such a folder.
import { parseArgs } from 'node:util';
import { boardPage } from './board-page.mjs';
import { boardFigures } from './board-figures.mjs';
import { schoolFilesBeside, tablesIn } from './read-folder.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [folder = 'examples/small-council'] = positionals;
const on = values.on ?? (positionals.length === 0 ? '2026-03-31' : undefined);
if (on === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
  console.error(
    'usage: npm run demo -- FOLDER --on YYYY-MM-DD [--json]   (there is no clock: say which day)',
  );
  process.exit(2);
}

const figures = boardFigures(tablesIn(folder), on, schoolFilesBeside(folder));
process.stdout.write(values.json ? `${JSON.stringify(figures.json)}\n` : boardPage(figures));
