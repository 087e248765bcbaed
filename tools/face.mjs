// What the public face lacks: parameter types that nobody can name, fields without a line of meaning, functions
// without an example, public values that no document or example names. `npm run face`; exits 1 where one is found.
import ts from 'typescript';
import { offeredEntries } from './entries.mjs';

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

const target = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
/** Every exported thing, once, with the entry that offers it. */
const offered = new Map();
for (const { entry, source } of sources)
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(source))))
    if (!offered.has(target(symbol))) offered.set(target(symbol), { entry, name: symbol.name });

const ours = (declaration) => {
  const { fileName } = declaration.getSourceFile();
  return !fileName.includes('node_modules') && fileName.includes('/src/');
};
const isDocumented = (symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== '';

/** The named types of ours that a declared type mentions. */
function mentioned(node, into = new Set()) {
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const symbol = checker.getSymbolAtLocation(node.typeName ?? node.expression);
    const declared = symbol && target(symbol).declarations?.[0];
    if (declared && ours(declared) && !ts.isTypeParameterDeclaration(declared)) into.add(target(symbol));
  }
  ts.forEachChild(node, (child) => mentioned(child, into));
  return into;
}

/** @type {{ unnameable: string[], fields: string[], examples: string[], undocumented: string[] }} */
export const lacks = { unnameable: [], fields: [], examples: [], undocumented: [] };
for (const [symbol, { entry, name }] of offered) {
  for (const declaration of symbol.declarations ?? []) {
    if (!ours(declaration)) continue;
    if (!isDocumented(symbol) && !ts.isVariableDeclaration(declaration))
      lacks.undocumented.push(`${entry} ${name}`);
    if (ts.isFunctionDeclaration(declaration)) {
      for (const parameter of declaration.parameters)
        if (parameter.type)
          for (const used of mentioned(parameter.type))
            if (!offered.has(used))
              lacks.unnameable.push(`${entry} ${name}(${parameter.name.getText()}): ${used.name}`);
      if (declaration.type)
        for (const used of mentioned(declaration.type))
          if (!offered.has(used)) lacks.unnameable.push(`${entry} ${name}() gives ${used.name}`);
      if (!symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'))
        lacks.examples.push(`${entry} ${name}`);
    }
    if (ts.isInterfaceDeclaration(declaration))
      for (const member of declaration.members) {
        const field = member.name && checker.getSymbolAtLocation(member.name);
        if (field && !isDocumented(field)) lacks.fields.push(`${entry} ${name}.${field.name}`);
      }
  }
}

for (const [what, list] of Object.entries(lacks)) {
  console.log(`${what}: ${list.length}`);
  if (process.argv.includes('--list')) for (const line of list) console.log(`  ${line}`);
}
console.log(`offered: ${offered.size}`);
process.exitCode = Object.values(lacks).every((list) => list.length === 0) ? 0 : 1;
