import { describe, expect, it } from 'vitest';
import { explainTree as explain, sentence } from '../../src/kernel/explain.js';
import type { Answer, Finding, Need } from '../../src/kernel/finding.js';
import { CONNECTIVES, finding, rulesUsed } from '../../src/kernel/finding.js';
import { NO, YES, and, answerOf, or, triOf } from '../../src/kernel/three-valued.js';

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];
const need = (path: string): Need => ({ path, question: `What of ${path}?`, heldBy: 'somebody' });
const step = (answer: Answer, ...paths: string[]): Finding =>
  finding(`R-${answer}`, answer, `It is ${answer}`, { needs: paths.map(need) });

describe('and, and or, of many', () => {
  it.each([
    [[], 'yes', 'no'],
    [['yes'], 'yes', 'yes'],
    [['no'], 'no', 'no'],
    [['unknown'], 'unknown', 'unknown'],
    [['yes', 'yes'], 'yes', 'yes'],
    [['yes', 'no'], 'no', 'yes'],
    [['no', 'no'], 'no', 'no'],
    [['yes', 'unknown'], 'unknown', 'yes'],
    [['no', 'unknown'], 'no', 'unknown'],
    [['unknown', 'yes', 'no'], 'no', 'yes'],
    [['unknown', 'no', 'yes'], 'no', 'yes'],
  ] as const)('%j', (answers, all, any) => {
    const tris = answers.map((answer) => triOf(answer));
    expect([answerOf(tris.reduce(and, YES)), answerOf(tris.reduce(or, NO))]).toEqual([all, any]);
  });
});

describe('a finding', () => {
  it('a finding has empty lists for what is left out', () => {
    expect(finding('R', 'yes', 'So it is')).toEqual({
      rule: 'R',
      answer: 'yes',
      says: 'So it is',
      citations: [],
      interpretations: [],
      facts: [],
      needs: [],
      connective: 'facts',
      steps: [],
    });
  });

  it('tells its steps beside it, where it does not say how they are joined', () => {
    const steps = [step('no')];
    expect(finding('R', 'yes', 'So it is', { steps }).connective).toBe('told');
    expect(finding('R', 'no', 'So it is', { steps, connective: 'all' }).connective).toBe('all');
    expect(CONNECTIVES).toContain('told');
  });
});

const citation = { instrument: 'Children Act 1989', provision: 's.22(1)', href: '' };

describe('explain', () => {
  const leaf = finding('B', 'unknown', 'Since {since}, {days} days; {gone}; {other}', {
    citations: [citation, { instrument: 'A second', provision: '', href: '' }],
    interpretations: ['AMB-1', 'AMB-2'],
    facts: [
      { path: 'since', value: '2026-03-14' },
      { path: 'days', value: 91 },
      { path: 'gone', value: null },
    ],
    needs: [need('/care')],
  });

  it('fills in facts, dates in words, and leaves a name that is none', () => {
    expect(sentence(leaf)).toBe('Since 14 March 2026, 91 days; not recorded; {other}');
    expect(
      sentence(
        finding('B', 'yes', '{a} {b}', {
          facts: [
            { path: 'a', value: 'V2' },
            { path: 'b', value: false },
          ],
        }),
      ),
    ).toBe('V2 false');
  });

  it('writes one line a step, with its answer, provision, readings and questions', () => {
    const root = finding('A', 'relevant', 'Relevant on {on}', {
      facts: [{ path: 'on', value: '2026-02-06' }],
      needs: [need('/never shown: its steps say it')],
      steps: [
        leaf,
        finding('C', 'yes', 'Yes, this'),
        finding('D', 'no', 'Not this', { steps: [finding('N', 'caution', 'Near')] }),
      ],
    });
    expect(explain(root).split('\n')).toEqual([
      'Relevant on 6 February 2026',
      '  - Not known: Since 14 March 2026, 91 days; not recorded; {other} [Children Act 1989 s.22(1); A second] Reading: AMB-1, AMB-2.',
      '    ? What of /care? Usually held by: somebody.',
      '  - Yes: Yes, this',
      '  - No: Not this',
      '    - Take care: Near',
    ]);
    expect(rulesUsed(root)).toEqual(['A', 'B', 'C', 'D', 'N']);
    expect(rulesUsed(finding('A', 'yes', '', { steps: [finding('A', 'yes', '')] }))).toEqual(['A']);
  });

  it('every answer has its word', () => {
    expect(ANSWERS.map((answer) => explain(step(answer)))).toEqual([
      'Yes: It is yes',
      'No: It is no',
      'Not known: It is unknown',
    ]);
  });
});
