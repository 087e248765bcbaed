/** What each entry brings: logic without schemas, one name for one thing, and nothing that is not plain. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as display from '../../src/display/index.js';
import * as education from '../../src/education/index.js';
import * as eligibility from '../../src/eligibility/index.js';
import * as governance from '../../src/principles/governance/index.js';
import * as indicators from '../../src/indicators/index.js';
import * as kernel from '../../src/kernel/index.js';
import * as pledge from '../../src/pledge/index.js';
import * as principles from '../../src/principles/index.js';
import * as root from '../../src/index.js';
import * as schema from '../../src/schema.js';
import * as sources from '../../src/sources/index.js';
import * as ssd from '../../src/ssd/index.js';
import * as ssda903 from '../../src/ssda903/index.js';

const rooms: Readonly<Record<string, object>> = {
  kernel,
  eligibility,
  principles,
  governance,
  indicators,
  pledge,
};
const entries: Readonly<Record<string, object>> = {
  root,
  ...rooms,
  ssd,
  ssda903,
  education,
  sources,
  display,
  schema,
};

describe('package.json', () => {
  const { exports, typesVersions, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
    typesVersions: { '*': Record<string, unknown> };
    dependencies: Record<string, string>;
  };

  it('offers every entry of the design', () => {
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining([
        '.',
        './principles',
        './governance',
        './eligibility',
        './indicators',
        './pledge',
        './ssd',
        './ssda903',
        './education',
        './display',
        './schema',
        './package.json',
      ]),
    );
  });

  it('gives old resolvers the types of every entry', () => {
    const code = Object.keys(exports).filter((entry) => entry.startsWith('./') && !entry.endsWith('.json'));
    expect(Object.keys(typesVersions['*']).sort()).toEqual(code.map((entry) => entry.slice(2)).sort());
  });

  it('depends on ranges, so that its users need no second copy', () => {
    expect(Object.values(dependencies).filter((version) => !/^\^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('an entry', () => {
  it('is little at the root, and the same thing as in its room', () => {
    const values = Object.entries(root);
    expect(values.length).toBeLessThanOrEqual(80);
    const elsewhere = values.filter(
      ([name, value]) =>
        !Object.values(rooms).some((room) => (room as Record<string, unknown>)[name] === value),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });

  it('names what it passes on', () => {
    const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => /^export \* from/m.test(readFileSync(join('src', path), 'utf8')));
    expect(all).toEqual([]);
  });

  it.each(Object.entries(entries))('%s exports functions and plain data only', (_, names) => {
    const odd = Object.entries(names).filter(([name, value]) => {
      if (typeof value === 'function') return /^class\s/.test(Function.prototype.toString.call(value));
      if (name.endsWith('Schema')) return false;
      return !survives(value);
    });
    expect(odd.map(([name]) => name)).toEqual([]);
  });
});

/** Plain data survives a worker; a catalogue may hold its functions. */
function survives(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (value instanceof Map || value instanceof Set) return false;
  if (typeof value !== 'object' || value === null) return typeof value !== 'symbol';
  return Object.values(value).every(survives);
}
