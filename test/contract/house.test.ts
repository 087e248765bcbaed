/** The house rules that a machine can hold: who may import whom, and what may not stand in the library at all. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';
/** From left to right: a room imports itself and rooms before it. */
const ORDER = [
  'kernel',
  'law',
  'record',
  'eligibility',
  'principles',
  'indicators',
  'pledge',
  'ask',
  'ssda903',
  'education',
  'ssd',
  'sources',
  'display',
  'schema',
  'conformance',
  'index',
  'command',
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const files = filesUnder(SRC).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

function roomOf(path: string): string {
  const [room = ''] = relative(SRC, path).split('/');
  return room.replace(/\.ts$/, '');
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';|^import '([^']+)';/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Text without comments and quoted text, so that a rule about code is not broken by a sentence. */
function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

describe('the order of the rooms', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !ORDER.includes(room))).toEqual([]);
  });

  it('lets no import run to the right', () => {
    const wrong = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => roomOf(resolve(dirname(path), target).replace(`${resolve(SRC)}/`, `${SRC}/`)))
        .filter((room) => ORDER.indexOf(room.replace(/\.js$/, '')) > ORDER.indexOf(roomOf(path)))
        .map((room) => `${path} imports ${room}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What stands in a circle, file by file or folder by folder. Types count; an `index.ts` only passes on. */
function inCircles(placeOf: (path: string) => string): string[] {
  const neighbours = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    if (path.endsWith('/index.ts')) continue;
    const from = placeOf(path);
    const known = neighbours.get(from) ?? new Set<string>();
    for (const target of importsOf(text)) {
      if (!target.startsWith('.') || target.endsWith('/index.js')) continue;
      const to = placeOf(relative('.', resolve(dirname(path), target.replace(/\.js$/, '.ts'))));
      if (to !== from) known.add(to);
    }
    neighbours.set(from, known);
  }
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const visit = (place: string): void => {
      for (const next of neighbours.get(place) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          visit(next);
        }
    };
    visit(from);
    return seen;
  };
  return [...neighbours.keys()].filter((place) => reached(place).has(place));
}

describe('the rooms', () => {
  // What an index passes on is loaded with it: a value taken through it brings the whole room along.
  it('hand one another values by their files, not through their index', () => {
    const index = /^(?:import|export) (?!type\b)[^;]*? from '(?:\.\.?\/)+(\w+)\/index\.js';/gm;
    const through = files.flatMap(({ path, text }) =>
      [...text.matchAll(index)].filter(([, room]) => ORDER.includes(room ?? '')).map(() => path),
    );
    expect(through).toEqual([]);
  });
});

describe('the files', () => {
  it('run in no circle', () => {
    expect(inCircles((path) => path)).toEqual([]);
  });
});

describe('the folders', () => {
  it('run in no circle', () => {
    expect(inCircles(dirname)).toEqual([]);
  });

  it('are not repeated in the names of their files', () => {
    const repeated = files
      .map(({ path }) => path.replace(/\.ts$/, '').split('/'))
      .filter((parts) => {
        const [folder = '', name = ''] = parts.slice(-2);
        return name !== folder && name.startsWith(`${folder}-`);
      });
    expect(repeated.map((parts) => parts.join('/'))).toEqual([]);
  });
});

describe('what comes from outside', () => {
  const allowed: Readonly<Record<string, (path: string) => boolean>> = {
    'date-fns': (path) => path === 'src/kernel/calendar.ts',
    zod: (path) => path === 'src/schema.ts' || path.startsWith('src/schema/'),
    'ts-pattern': (path) => !path.startsWith('src/kernel/'),
    ics: (path) => path === 'src/display/calendar-text.ts',
    saxes: (path) => path.startsWith('src/ssda903/'),
    '@noble/hashes': (path) => path === 'src/eligibility/receipt/hash.ts',
  };

  it('is a known library, in the one place for it', () => {
    const wrong = files
      .filter(({ path }) => !path.startsWith('src/command/'))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((target) => !target.startsWith('.'))
          .filter((target) => {
            const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
            return allowed[name]?.(path) !== true;
          })
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('is never the named import of zod, which brings every locale', () => {
    expect(files.filter(({ text }) => /import\s*\{\s*z\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('what is not in the library', () => {
  const forbidden: readonly (readonly [string, RegExp, (path: string) => boolean])[] = [
    ['a class', /^\s*(export\s+)?(abstract\s+)?class\s/m, () => true],
    ['an enum', /^\s*(export\s+)?(const\s+)?enum\s/m, () => true],
    ['a namespace', /^\s*(export\s+)?namespace\s/m, () => true],
    ['a default export', /^\s*export\s+default\s/m, () => true],
    ['a Date', /\bnew Date\b|\bDate\.(now|parse|UTC)\b/, () => true],
    ['a locale', /\.toLocale\w+\(|\bIntl\./, (path) => !path.startsWith('src/command/')],
    [
      'a clock',
      /\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/,
      (path) => !path.startsWith('src/command/'),
    ],
    ['chance', /\bMath\.random\b/, () => true],
    ['any', /[\w)\]?]:\s*any\b|\bas any\b|<any>/, () => true],
    ['a silenced check', /@ts-ignore|@ts-nocheck|oxlint-disable|eslint-disable/, () => true],
  ];

  it.each(forbidden)('%s', (_, pattern, applies) => {
    const wrong = files.filter(({ path, text }) => applies(path) && pattern.test(code(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the size of a file', () => {
  /** Code lists and data constants are read, not followed: they may be long. */
  const isData = (text: string): boolean => {
    const lines = code(text)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const logic = lines.filter((line) => /\b(if|for|while|return|switch|case)\b|=>/.test(line));
    return logic.length < lines.length / 12;
  };

  it('is at most 250 lines of logic', () => {
    const long = files
      .filter(({ text }) => !isData(text))
      .map(({ path, text }) => ({
        path,
        lines: code(text)
          .split('\n')
          .filter((line) => line.trim() !== '').length,
      }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('names no file after nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types|shared)\.ts$/;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});
