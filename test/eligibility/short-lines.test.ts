/** The lines of a short explanation, of findings made for it: room for questions, what answers would give, what is odd. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/eligibility/index.js';
import { finding } from '../../src/kernel/finding.js';
import type { Need } from '../../src/kernel/finding.js';

type Outcome = { readonly answer: string; readonly possible: readonly string[] };

const need = (name: string, ...outcomes: Outcome[]): Need =>
  ({ path: `/${name}`, question: `Is it ${name}?`, heldBy: 'the file', outcomes }) as Need;
const made = (needs: readonly Need[], more: object = {}) => ({
  ...finding('MADE', 'unknown', 'It may be so', { needs }),
  ...more,
});
const lines = (needs: readonly Need[], more: object = {}): string[] => explain(made(needs, more)).split('\n');
const many = (count: number): Need[] => Array.from({ length: count }, (_, at) => need(`q${at}`));

describe('questions in a short explanation', () => {
  it.each([
    [0, 1, undefined],
    [5, 6, undefined],
    [6, 6, 'and 2 more to ask'],
    [9, 6, 'and 5 more to ask'],
  ])('%i of them take the room there is, and the rest are counted', (count, all, last) => {
    const told = lines(many(count));
    expect(told).toHaveLength(all);
    if (last === undefined) expect(told.join('\n')).not.toContain('more to ask');
    else expect(told.at(-1)).toBe(last);
    expect(told.filter((line) => line.startsWith('? '))).toHaveLength(last === undefined ? count : all - 2);
  });

  it('are asked once each', () => {
    expect(
      lines([need('so'), need('so'), need('other')]).filter((line) => line.startsWith('? ')),
    ).toHaveLength(2);
  });

  const asked = (possible: readonly string[], ...outcomes: Outcome[]) =>
    lines([need('so', ...outcomes)], { possible })[1]
      ?.replace(/^.*\(the file\)|^\? Is it so\?/, '')
      .trim();
  const yes = (...possible: string[]): Outcome => ({ answer: 'yes', possible });
  const no = (...possible: string[]): Outcome => ({ answer: 'no', possible });

  it('say what each answer would make of the status', () => {
    const open = ['eligible', 'none'];
    expect(asked(open, yes('eligible'), no('none'))).toContain('If so: eligible');
    expect(asked(open, yes('eligible'), no('none'))).toMatch(/if not: .+\.$/);
    // Each answer of several days counts once.
    expect(asked(open, yes('eligible'), yes('eligible'), no('none'))).toBe(
      asked(open, yes('eligible'), no('none')),
    );
  });

  it('say nothing of answers that are the same, or leave open what was open', () => {
    const open = ['eligible', 'none'];
    expect(asked(open, yes('eligible', 'none'), no('none', 'eligible'))).not.toContain('If so');
    expect(asked(open, yes('eligible', 'none'))).not.toContain('could be');
    expect(asked(open)).not.toContain('could be');
  });

  it('say what it could be where only one answer is told', () => {
    const open = ['eligible', 'relevant', 'none'];
    expect(asked(open, no('eligible', 'relevant'))).toMatch(/It could be: .+ or .+\.$/);
    expect(asked(open, yes('eligible'))).toMatch(/It could be: [^,]+\.$/);
    expect(asked([...open, 'qualifying'], yes('eligible', 'relevant', 'none'))).toMatch(
      /It could be: .+, .+ or .+\.$/,
    );
  });
});

describe('what is odd in a short explanation', () => {
  const odd = (code: string, says: string) => ({ code, says, heldBy: 'the file' });
  const cautions = [odd('a', 'One thing'), odd('a', 'One thing'), odd('b', 'Another')];

  it('is one line, and takes the room of a fact', () => {
    const told = lines(many(5), { cautions });
    expect(told.filter((line) => line.startsWith('! '))).toEqual(['! Take care: One thing. Ask: the file.']);
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe('and 2 more to ask');
  });

  it('is told once for each code at full length, each on a line of its own', () => {
    const told = explain(made([], { cautions }), { length: 'whole' }).split('\n');
    expect(told.filter((line) => line.startsWith('Take care'))).toEqual([
      'Take care: One thing. Ask: the file.',
      'Take care: Another. Ask: the file.',
    ]);
  });
});

describe('what was decided in a short explanation', () => {
  it('names what is possible where that is more than one thing', () => {
    expect(lines([], { possible: ['eligible', 'none'] })[0]).toMatch(/; possible: .+ or .+$/);
    expect(lines([], { possible: ['eligible'] })[0]).not.toContain('possible:');
    expect(lines([])[0]).not.toContain('possible:');
  });

  it('is cited where it rests on a provision', () => {
    expect(lines([])[0]).not.toMatch(/\[.*\]$/);
    const citations = [{ instrument: 'The Act', provision: 's.1', href: '' }];
    expect(lines([], { citations })[0]).toMatch(/ \[.*The Act.*\]$/);
  });
});
