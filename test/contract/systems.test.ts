/**
 * The 51 systems of the source documents: each has a test on an invented council and one on the sources' own, and none
 * holds a constant against a copy of it. Read from the tests themselves, so that a title alone satisfies nothing: what a
 * test is about is told by what it reaches, through the names at the top of its file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOMS = ['sources', 'principles', 'pledge', 'indicators', 'eligibility'];
const SYSTEMS = Array.from({ length: 51 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);

/** Where a name of a file comes from. */
type From = 'source' | 'library' | 'invented' | 'other';

interface TestFound {
  readonly where: string;
  readonly systems: readonly string[];
  /** It reaches data of the five councils. */
  readonly onSources: boolean;
  /** It reaches data of a council that is none of them. */
  readonly onInvented: boolean;
  /** It calls something of the library. */
  readonly computes: boolean;
  /** Expectations that hold a constant against a literal. */
  readonly copies: readonly string[];
}

function fromOf(module: string): From {
  if (/src\/sources\/|systems-of-rows|\.\/vectors/.test(module)) return 'source';
  if (/src\/|\/children\.js/.test(module)) return 'library';
  return /invented-council/.test(module) ? 'invented' : 'other';
}

function testsOf(room: string, name: string): readonly TestFound[] {
  const path = new URL(`../${room}/${name}`, import.meta.url);
  const file = ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const imported = new Map<string, From>();
  const declared = new Map<string, ts.Node>();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = fromOf((statement.moduleSpecifier as ts.StringLiteral).text);
      const named = statement.importClause?.namedBindings;
      if (named && ts.isNamedImports(named))
        for (const { name: own } of named.elements) imported.set(own.text, from);
    }
    if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations)
        forEachName(each.name, (own) => declared.set(own, each));
  }
  /** What the test at hand, and the blocks around it, declare. */
  let near = new Map<string, ts.Node>();
  const reach = (node: ts.Node, seen = new Set<string>()): ReadonlySet<string> => {
    const walk = (inner: ts.Node): void => {
      if (ts.isIdentifier(inner) && !isProperty(inner) && !seen.has(inner.text)) {
        seen.add(inner.text);
        const at = near.get(inner.text) ?? declared.get(inner.text);
        if (at !== undefined) reach(at, seen);
      }
      ts.forEachChild(inner, walk);
    };
    walk(node);
    return seen;
  };
  const comesFrom = (names: ReadonlySet<string>, from: From): boolean =>
    [...names].some((each) => imported.get(each) === from);
  /** Calls something imported from the library, itself or through what it names. */
  const calls = (node: ts.Node): boolean =>
    [...reach(node)].some(
      (each) => /^[a-z]/.test(each) && ['source', 'library'].includes(imported.get(each) ?? ''),
    );
  const found: TestFound[] = [];
  const visit = (node: ts.Node, outer: readonly string[], within: readonly ts.Node[]): void => {
    const called = ts.isCallExpression(node)
      ? /^(describe|it)\b/.exec(node.expression.getText(file))?.[1]
      : undefined;
    if (called === undefined || !ts.isCallExpression(node)) {
      ts.forEachChild(node, (inner) => visit(inner, outer, within));
      return;
    }
    const title = node.arguments[0]?.getText(file) ?? '';
    // Where a table fills the title, its rows name the systems.
    const filled = /%[sj]/.test(title) ? node.expression.getText(file) : '';
    const systems = [...outer, ...(`${title} ${filled}`.match(/\bS\d\d\b/g) ?? [])];
    if (called === 'describe') {
      ts.forEachChild(node, (inner) => visit(inner, systems, [...within, node]));
      return;
    }
    if (systems.length === 0) return;
    near = new Map([...within, node].flatMap(localsOf).map(({ own, node: at }) => [own, at]));
    const names = reach(node);
    const onSources = comesFrom(names, 'source');
    const own = [...names].some((each) => {
      const at = declared.get(each);
      return at !== undefined && ts.isVariableDeclaration(at) && !comesFrom(reach(at), 'source');
    });
    found.push({
      where: `${room}/${name}: ${title}`,
      systems: [...new Set(systems)],
      onSources,
      onInvented: comesFrom(names, 'invented') || own || !onSources,
      computes: calls(node),
      copies: copiesIn(node, file, (inner) => ({ data: dataIn(reach(inner)), computed: calls(inner) })),
    });
  };
  const dataIn = (names: ReadonlySet<string>): boolean =>
    [...names].some(
      (each) => /^[A-Z]/.test(each) && ['source', 'library'].includes(imported.get(each) ?? ''),
    );
  visit(file, [], []);
  return found;
}

/** Expectations of which one side is constants of the library, with nothing computed, and the other is a literal. */
function copiesIn(
  test: ts.Node,
  file: ts.SourceFile,
  about: (node: ts.Node) => { readonly data: boolean; readonly computed: boolean },
): string[] {
  const copies: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { name, expression } = node.expression;
    if (!/^to(Equal|StrictEqual|Be|MatchObject)$/.test(name.text) || !ts.isCallExpression(expression)) return;
    const [actual, expected] = [expression.arguments[0], node.arguments[0]];
    if (expression.expression.getText(file) !== 'expect' || actual === undefined || expected === undefined)
      return;
    const { data, computed } = about(actual);
    const isList = ts.isArrayLiteralExpression(expected) && expected.elements.length > 0;
    if (data && !computed && isList && namesIn(expected).length === 0) copies.push(actual.getText(file));
  };
  visit(test);
  return copies;
}

function namesIn(node: ts.Node): string[] {
  const own = ts.isIdentifier(node) && !isProperty(node) && node.text !== 'undefined' ? [node.text] : [];
  const inner: string[] = [];
  ts.forEachChild(node, (each) => void inner.push(...namesIn(each)));
  return [...own, ...inner];
}

/** Whether a name only names a property, and reaches nothing. */
function isProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

function forEachName(name: ts.BindingName, of: (text: string) => void): void {
  if (ts.isIdentifier(name)) of(name.text);
  else for (const each of name.elements) if (ts.isBindingElement(each)) forEachName(each.name, of);
}

/** What a block of tests declares for the tests in it. */
function localsOf(block: ts.Node): { readonly own: string; readonly node: ts.Node }[] {
  const found: { own: string; node: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) forEachName(node.name, (own) => found.push({ own, node }));
    if (node !== block && ts.isCallExpression(node) && /^it\b/.test(node.expression.getText())) return;
    ts.forEachChild(node, visit);
  };
  visit(block);
  return found;
}

/** The code of the library outside `sources/`, as its tokens: what is only told in a comment is not among them. */
function namesOfCouncils(): string[] {
  const source = new URL('../../src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('sources/'),
  );
  return files.flatMap((path) => {
    const file = ts.createSourceFile(
      path,
      readFileSync(new URL(path, source), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && COUNCILS.test(node.text))
        found.push(`${path}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const COUNCILS = /(^|[^a-z])(derby|rutland|stoke|york|dudley)(?![a-z])/i;

const tests = ROOMS.flatMap((room) =>
  readdirSync(new URL(`../${room}`, import.meta.url))
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => testsOf(room, name)),
);

describe('the systems of the source documents', () => {
  it('each have a test on an invented council', () => {
    const without = SYSTEMS.filter(
      (id) =>
        !tests.some(({ systems, onInvented, computes }) => systems.includes(id) && onInvented && computes),
    );
    expect(without).toEqual([]);
  });

  it("each have a test on the sources' own", () => {
    const without = SYSTEMS.filter(
      (id) =>
        !tests.some(({ systems, onSources, computes }) => systems.includes(id) && onSources && computes),
    );
    expect(without).toEqual([]);
  });

  it('have no test that holds a constant against its copy', () => {
    expect(tests.flatMap(({ where, copies }) => copies.map((copy) => `${where}: ${copy}`))).toEqual([]);
  });

  it('leave the five councils to sources/: nothing else in the code names one', () => {
    expect(namesOfCouncils()).toEqual([]);
    expect(['York', 'DERBY_2016', 'stoke-on-trent'].every((name) => COUNCILS.test(name))).toBe(true);
  });
});
