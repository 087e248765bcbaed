import { describe, expect, it } from 'vitest';
import { diffPledges, type Pledge } from '../../src/pledge/index.js';

function pledge(...points: [number, string][]): Pledge {
  return {
    council: 'Example Council',
    title: 'Our promise',
    audience: ['looked-after-children'],
    pointsStatus: 'published',
    points: points.map(([number, text]) => ({ number, text })),
  };
}

const BEFORE = pledge([1, 'Keep you safe'], [2, 'Listen to you'], [3, 'Help you learn']);

describe('diffPledges', () => {
  it.each<[string, Pledge, object]>([
    [
      'the same words in other print',
      pledge([1, 'KEEP you safe.'], [2, 'Listen, to you'], [3, 'Help you learn']),
      { unchanged: [1, 2, 3] },
    ],
    [
      'one reworded',
      pledge([1, 'Keep you safe'], [2, 'Hear you'], [3, 'Help you learn']),
      { unchanged: [1, 3], textChanged: [2] },
    ],
    [
      'one more',
      pledge([1, 'Keep you safe'], [2, 'Listen to you'], [3, 'Help you learn'], [4, 'Have fun']),
      { unchanged: [1, 2, 3], added: [4] },
    ],
    [
      'the last one gone',
      pledge([1, 'Keep you safe'], [2, 'Listen to you']),
      { unchanged: [1, 2], removed: [3] },
    ],
    [
      'the last one under another number',
      pledge([1, 'Keep you safe'], [2, 'Listen to you'], [7, 'Help you learn']),
      { unchanged: [1, 2], renumbered: [{ from: 3, to: 7 }] },
    ],
    [
      'two that changed places: by number, both are reworded',
      pledge([1, 'Listen to you'], [2, 'Keep you safe'], [3, 'Help you learn']),
      { textChanged: [1, 2], unchanged: [3] },
    ],
  ])('%s', (_, after, expected) => {
    expect(diffPledges(BEFORE, after)).toEqual({
      matchBy: 'number',
      added: [],
      removed: [],
      renumbered: [],
      textChanged: [],
      unchanged: [],
      mappingChanges: [],
      ...expected,
    });
  });

  it('by text, finds what moved when the first point went', () => {
    const after = pledge([1, 'Listen to you'], [2, 'Help you learn']);
    expect(diffPledges(BEFORE, after, { matchBy: 'text' })).toMatchObject({
      removed: [1],
      added: [],
      renumbered: [
        { from: 2, to: 1 },
        { from: 3, to: 2 },
      ],
      textChanged: [],
    });
  });

  it('tells texts in other scripts apart', () => {
    const diff = diffPledges(pledge([1, 'نحميك'], [2, '£5']), pledge([1, 'نسمعك'], [2, '$5']));
    expect(diff.textChanged).toEqual([1, 2]);
  });

  it('shows what changed in the mapping of points that both have, drafts included', () => {
    const from = [
      { point: 1, primary: ['safety-stability'], indicators: ['missing-episodes'] },
      { point: 3, primary: ['high-aspirations'] },
    ] as const;
    const to = [
      { point: 1, primary: ['best-interests'], secondary: ['safety-stability'] },
      { point: 7, primary: ['high-aspirations'] },
    ] as const;
    const after = pledge([1, 'Keep you safe'], [2, 'Listen to you'], [7, 'Help you learn']);
    expect(diffPledges(BEFORE, after, { mappings: { from, to } }).mappingChanges).toEqual([
      {
        point: 1,
        primaryAdded: ['best-interests'],
        primaryRemoved: ['safety-stability'],
        secondaryAdded: ['safety-stability'],
        secondaryRemoved: [],
        indicatorsAdded: [],
        indicatorsRemoved: ['missing-episodes'],
      },
    ]);
  });
});
