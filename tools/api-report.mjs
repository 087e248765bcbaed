// Writes api-report.txt: every export of every entry with its shape, so that a change to what users import is seen
// in a diff. `node tools/api-report.mjs --check` compares instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { offeredEntries } from './entries.mjs';

const REPORT = 'api-report.txt';
const sources = offeredEntries();

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(
  sources.map(({ source }) => source),
  options,
);
const checker = program.getTypeChecker();
const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** One export in one or a few lines, without its comments. */
function shapeOf(symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = target.declarations ?? [];
  if (declaration === undefined) return symbol.name;
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    const printer = ts.createPrinter({ removeComments: true });
    return printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
  }
  const type = checker.getTypeOfSymbolAtLocation(target, declaration);
  const signatures = type.getCallSignatures();
  if (signatures.length > 0) {
    return signatures
      .map((each) => `function ${symbol.name}${checker.signatureToString(each, declaration, flags)}`)
      .join('\n');
  }
  const text = checker.typeToString(type, declaration, flags);
  return `const ${symbol.name}: ${text.length > 400 ? `${text.slice(0, 400)}…` : text}`;
}

const report = sources
  .map(({ entry, source }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(source));
    const lines = checker
      .getExportsOfModule(module)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(shapeOf);
    return `## corporate-parenting${entry.slice(1)}\n\n${lines.join('\n')}\n`;
  })
  .join('\n');

if (process.argv.includes('--check')) {
  const same = existsSync(REPORT) && readFileSync(REPORT, 'utf8') === report;
  console.log(
    same
      ? 'api-report.txt agrees with the source'
      : 'api-report.txt differs: run npm run api and read the difference',
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(REPORT, report);
  console.log(`${REPORT}: ${report.split('\n').length} lines`);
}
