// The package says of itself that none of its modules does anything when it is loaded (`sideEffects` in package.json).
// This says the same of each value in a built module, so that a bundler can leave out a value that nobody uses though
// it stands in one file with others that are used.
import { createRequire } from 'node:module';

const { parseAst } = createRequire(createRequire(import.meta.url).resolve('tsup'))('rollup/parseAst');

const PURE = '/* @__PURE__ */ ';

/** The text of a module with every value that is made at its top level marked as made by nothing but its parts. */
export function markedAsPure(code) {
  const inserted = parseAst(code)
    .body.flatMap((statement) => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
    .flatMap(({ init }) => (init === null ? [] : marks(init, code)));
  let marked = '';
  let at = 0;
  for (const { place, text } of inserted.sort((a, b) => a.place - b.place)) {
    marked += code.slice(at, place) + text;
    at = place;
  }
  return marked + code.slice(at);
}

/** A mark at each call; where a value is more than calls and their parts, all of it within one call. */
function marks(init, code) {
  const markAt = (place) => (code.slice(0, place).endsWith(PURE) ? '' : PURE);
  const calls = callsOf(init);
  if (calls !== undefined) return calls.map(({ start }) => ({ place: start, text: markAt(start) }));
  return [
    { place: init.start, text: `${markAt(init.start)}(() => (` },
    { place: init.end, text: '))()' },
  ];
}

/** The calls of an expression made of literals, names, functions, lists, objects and calls; otherwise undefined. */
function callsOf(node) {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return [];
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? [] : undefined;
    case 'UnaryExpression':
      return node.argument.type === 'Literal' ? [] : undefined;
    case 'ArrayExpression':
      return callsOfAll(node.elements);
    case 'ObjectExpression':
      return node.properties.every(({ type, computed }) => type === 'Property' && !computed)
        ? callsOfAll(node.properties.map(({ value }) => value))
        : undefined;
    case 'CallExpression':
    case 'NewExpression': {
      const within = node.callee.type === 'Identifier' ? callsOfAll(node.arguments) : undefined;
      return within && [node, ...within];
    }
    default:
      return undefined;
  }
}

function callsOfAll(nodes) {
  const all = nodes.map((node) => (node === null ? [] : callsOf(node)));
  return all.includes(undefined) ? undefined : all.flat();
}
