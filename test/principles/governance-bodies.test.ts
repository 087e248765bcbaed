import { describe, expect, it } from 'vitest';
import { CADENCES } from '../../src/principles/governance/index.js';
import {
  GOVERNANCE_BODIES,
  SOURCE_DOCUMENTS,
  SOURCE_ROWS,
  sourceBodyNamed,
} from '../../src/sources/index.js';

describe('governance bodies', () => {
  it('S10 each source body is present with its aliases', () => {
    for (const { council, id, name, aliases } of GOVERNANCE_BODIES)
      for (const known of [name, ...aliases, ` ${name.toUpperCase()} `])
        expect([known, sourceBodyNamed(council, known)?.id]).toEqual([known, id]);
    for (const { council } of SOURCE_DOCUMENTS)
      expect(GOVERNANCE_BODIES.filter((body) => body.council === council).map(({ type }) => type)).toEqual(
        expect.arrayContaining(['corporate-parenting', 'voice']),
      );
  });

  it.each([
    ['dudley', 'Corporate Parenting Board', 'dudley-committee'],
    ['dudley', 'corporate parenting committee', 'dudley-committee'],
    ['stoke-on-trent', 'Tune In', 'stoke-children-in-care-council'],
    ['rutland', 'SUSO', 'rutland-children-in-care-council'],
    ['york', ' children in care council ', 'york-show-me-that-i-matter'],
  ] as const)('S10 at %s, %s finds %s', (council, name, id) => {
    expect(sourceBodyNamed(council, name)?.id).toBe(id);
  });

  it('S10 a name that no document gives finds nothing', () => {
    expect(sourceBodyNamed('derby', 'Corporate Parenting Board')).toBeUndefined();
    expect(sourceBodyNamed('york', '')).toBeUndefined();
  });

  it('S10 every row of the bodies is on a body, and every row named exists', () => {
    const on = new Set(GOVERNANCE_BODIES.flatMap(({ rows }) => rows));
    const wanted = SOURCE_ROWS.filter(({ kinds }) =>
      kinds.some((kind) => ['body', 'body-membership', 'body-purpose'].includes(kind)),
    );
    expect(wanted.length).toBeGreaterThan(15);
    for (const { row } of wanted) expect(on).toContain(row);
    for (const row of on) expect(SOURCE_ROWS.some((candidate) => candidate.row === row)).toBe(true);
  });

  it('S10 chairs, cadences, purposes and reporting lines are as the documents state them', () => {
    const board = sourceBodyNamed('rutland', 'Corporate Parenting Board');
    expect(board?.state).toBe('proposed');
    expect(board?.chair).toBe('portfolio holder for children');
    expect(board?.purposes).toHaveLength(7);
    expect(board?.reportsTo).toHaveLength(4);
    expect(sourceBodyNamed('york', 'Strategic Partnership')?.chair).toBe('assistant director');
    expect(sourceBodyNamed('dudley', 'Corporate Parenting Board')?.chair).toBe(
      "director of children's services",
    );
    for (const { cadence } of GOVERNANCE_BODIES) expect(cadence === null || cadence in CADENCES).toBe(true);
  });
});
