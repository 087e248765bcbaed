// Prints the house: its rooms, their files and exports, what each entry offers, arrows against the order and circles.
// `npm run house`; exits 1 where an arrow runs against the order or folders or files run in a circle.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { offeredEntries } from './entries.mjs';

const ORDER = readFileSync('test/contract/house.test.ts', 'utf8')
  .match(/const ORDER = \[([^\]]*)\]/)[1]
  .match(/'\w+'/g)
  .map((name) => name.slice(1, -1));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: join('src', path), text: readFileSync(join('src', path), 'utf8') }));

const linesOf = ({ text }) => text.split('\n').length - 1;
const roomOf = (path) => relative('src', path).split('/')[0].replace(/\.ts$/, '');
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The files that a file imports, types included; an `index.ts`, which only passes on, is followed by no arrow. */
function arrowsFrom({ path, text }) {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', resolve(dirname(path), name)).replace(/\.js$/, '.ts'));
}
const arrows = files.flatMap((file) => arrowsFrom(file).map((to) => ({ from: file.path, to })));

/** Every node that can reach itself. */
function inCircles(pairs) {
  const next = new Map();
  for (const { from, to } of pairs) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reaches = (start) => {
    const seen = new Set();
    const stack = [...(next.get(start) ?? [])];
    while (stack.length > 0) {
      const node = stack.pop();
      if (seen.has(node)) continue;
      seen.add(node);
      stack.push(...(next.get(node) ?? []));
    }
    return seen.has(start);
  };
  return [...next.keys()].filter(reaches);
}

const inner = arrows.filter(({ from, to }) => !from.endsWith('/index.ts') && !to.endsWith('/index.ts'));
const against = arrows.filter(
  ({ from, to }) => ORDER.indexOf(roomOf(to)) > ORDER.indexOf(roomOf(from)) && !from.endsWith('command.ts'),
);
const fileCircles = inCircles(arrows);
const folderCircles = inCircles(inner.map(({ from, to }) => ({ from: dirname(from), to: dirname(to) })));

console.log('room            files   lines  median  longest');
for (const room of ORDER) {
  const own = files.filter(({ path }) => roomOf(path) === room);
  if (own.length === 0) continue;
  const lines = own.map(linesOf);
  const longest = own.toSorted((a, b) => linesOf(b) - linesOf(a))[0];
  console.log(
    [
      room.padEnd(14),
      String(own.length).padStart(6),
      String(lines.reduce((sum, count) => sum + count, 0)).padStart(7),
      String(median(lines)).padStart(7),
      `  ${linesOf(longest)} ${longest.path}`,
    ].join(' '),
  );
}
const all = files.map(linesOf);
console.log(
  `all: ${files.length} files, ${all.reduce((sum, count) => sum + count, 0)} lines, median ${median(all)}`,
);

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const sources = offeredEntries();
const program = ts.createProgram(
  sources.map(({ source }) => source),
  options,
);
const checker = program.getTypeChecker();
console.log('\nentry                                values   types');
for (const { entry, source } of sources) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(source)));
  const values = exported.filter((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return target.flags & ts.SymbolFlags.Value;
  });
  console.log(
    `${entry.padEnd(36)} ${String(values.length).padStart(6)} ${String(exported.length - values.length).padStart(7)}`,
  );
}

console.log(`\narrows: ${arrows.length}; against the order: ${against.length}`);
for (const { from, to } of against) console.log(`  ${from} -> ${to}`);
console.log(`circles of files: ${fileCircles.length === 0 ? 0 : fileCircles.join(', ')}`);
console.log(`circles of folders: ${folderCircles.length === 0 ? 0 : folderCircles.join(', ')}`);
process.exitCode = against.length + fileCircles.length + folderCircles.length === 0 ? 0 : 1;
