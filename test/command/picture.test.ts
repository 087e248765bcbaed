/** Drawings of the command: each kind is SVG that says in words what it shows. */
import { describe, expect, it } from 'vitest';
import { DERBY_2016 } from '../../src/sources/index.js';
import { COUNCIL, ON, file } from './folders.js';
import { ran } from './run.js';

const pledge = file(
  'picture-pledge.json',
  JSON.stringify({ pledge: DERBY_2016.pledge, mappings: DERBY_2016.mappings }),
);
const person = file(
  'picture-person.jsonl',
  `${JSON.stringify({ id: '7', dateOfBirth: '2009-09-09', care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }] })}\n`,
);

describe('a picture', () => {
  it.each([
    ['scorecard', [COUNCIL, '--on', ON], /Reviews held on time: 58\.8%/],
    ['trend', [COUNCIL, '--on', ON, '--indicator', 'REV-TIMELY'], /2025-26 58\.8%/],
    [
      'timeline',
      [person, '--from', '2023-04-01', '--until', '2031-04-01', '--on', ON],
      /Looked after from 2024-01-15 until 2026-02-06.*relevant child/,
    ],
    ['moves', [COUNCIL, '--on', ON], /X4228: K2 from 2025-04-01 until/],
    ['coverage', [pledge], /C\. Taking views into account: points 9/],
    ['flow', [COUNCIL, COUNCIL, '--on', ON], /not shown/],
  ])('of a %s is SVG with its numbers, told in words too', async (kind, args, words) => {
    const { code, out } = await ran(['picture', kind, ...args]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [^>]*role="img" aria-label="/);
    expect(out).not.toMatch(/<script|href=|NaN|undefined/);
    expect(/aria-label="([^"]*)"/.exec(out)?.[1]).toMatch(words);
  });

  it('as PNG needs a package, and says which', async () => {
    const { code, out, err } = await ran(['picture', 'coverage', pledge, '--format', 'png']);
    // Where the package is installed the file is one.
    if (code === 0) expect(out).toMatch(/PNG/);
    else expect([code, out, err]).toEqual([2, '', expect.stringContaining('npm install @resvg/resvg-js')]);
  });

  it('shows no count of 1 to 5 in a flow, and hides on a scorecard what the paper hides', async () => {
    const { out } = await ran(['picture', 'flow', COUNCIL, COUNCIL, '--on', ON]);
    expect(out).not.toMatch(/font-weight="bold"[^>]*>[1-5]</);
    expect((await ran(['picture', 'scorecard', COUNCIL, '--on', ON])).out).toMatch(
      /Three or more placements in the year: Not shown/,
    );
  });

  it('says what is missing', async () => {
    expect(await ran(['picture', 'trend', COUNCIL, '--on', ON])).toMatchObject({ code: 2, out: '' });
    expect(await ran(['picture', 'scorecard', COUNCIL])).toMatchObject({ code: 2, out: '' });
    expect(await ran(['picture', 'flow', COUNCIL, '--on', ON])).toMatchObject({ code: 2, out: '' });
    expect((await ran(['picture', 'timeline', person, '--from', ON, '--until', ON, '--id', '8'])).code).toBe(
      2,
    );
  });
});
