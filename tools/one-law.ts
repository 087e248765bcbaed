/**
 * For the one-file checks: an esbuild plugin that writes in the one law they answer by, the law of England with
 * the recommended readings, so that other readings and citations fall away; and the internal names to shorten.
 */
import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { ENGLAND } from '../src/check/england.js';

const LAW: Readonly<Record<string, unknown>> = { ...ENGLAND };
const READINGS: Readonly<Record<string, unknown>> = { ...ENGLAND.readings };

function withLaw(source: string): string {
  return source
    .replace(
      /(?<![\w./])valueOn\(law\.(\w+), (\w+)\) === '([^']+)'/g,
      (_, name: string, on: string, value: string) => holds(name, on, value),
    )
    .replace(/(?<![\w./])valueOn\(law\.(\w+), (\w+)\)/g, (_, name: string, on: string) => choice(name, on))
    .replace(/(?<![\w./])(?:law|ENGLAND)\.readings\.(\w+)/g, (_, name: string) => literal(READINGS, name))
    .replace(/(?<![\w./])(?:law|ENGLAND)\.(?!readings\b)(\w+)/g, (_, name: string) => literal(LAW, name));
}

function literal(values: Readonly<Record<string, unknown>>, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`the law has no ${name}`);
  return JSON.stringify(value);
}

interface Step {
  readonly from: number;
  readonly value: unknown;
}

/** Whether a value holds on a day, as plain comparisons with the days on which the law changed. */
function holds(name: string, on: string, value: string): string {
  const steps = LAW[name] as readonly Step[];
  const spells = steps.flatMap((step, at) => {
    const next = steps[at + 1];
    if (step.value !== value) return [];
    return [next === undefined ? `${on} >= ${step.from}` : `${on} >= ${step.from} && ${on} < ${next.from}`];
  });
  return `(${spells.join(' || ') || 'false'})`;
}

/** The value of a day as plain comparisons with the days on which the law changed. */
function choice(name: string, on: string): string {
  const steps = LAW[name] as readonly Step[];
  const values = ['undefined', ...steps.map(({ value }) => JSON.stringify(value))];
  return `(${steps.map(({ from }, at) => `${on} < ${from} ? ${values[at]} : `).join('')}${values.at(-1)})`;
}

/** Reads the rules and the checks with the law written in. */
export const oneLaw: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-law',
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\](eligibility|check)[/\\].+\.ts$/ }, ({ path }) => {
      // Stated without its checks, so that the tree-shaker sees that nothing reads it any more.
      if (/[/\\]law\.ts$/.test(path)) {
        return {
          contents: readFileSync(path, 'utf8').replace('=> plainDate(text)', '=> text as PlainDate'),
          loader: 'ts',
        };
      }
      if (/[/\\]england\.ts$/.test(path)) return { contents: 'export const ENGLAND = null;', loader: 'ts' };
      return { contents: withLaw(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

/** Names of fields that neither callers nor answers know: shortened in the one-file checks. */
export const INTERNAL_NAMES =
  /^(agreementOnly|unbroken|shortBreak|settled|possible|sure|stays|family|hospital|guardianship|accommodation|lookedAfterBefore|birthday|born|episode|elsewhereRecorded|from|b14|b16|b18|b21|b25|died|unusable|until|stay|inCareThatDay|reader|facts|on|thatDayOnly|lawFrom|before|rule|ways|place|when|why|asks|births|known|question|history|last|asked|year|month|day)$/;
