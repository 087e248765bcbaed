/** From which day, and until which, the reasons of a status say what they say. */
import { describe, expect, it } from 'vitest';
import { findingsOf as found, stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';

describe('the reasons at their edges', () => {
  const inCare = { dateOfBirth: born, care: [stay('2015-01-01', null, 'C2')] };
  const leaver = { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] };
  const home = (start: string, end: string | null) =>
    whole({ ...leaver, familyPlacements: [{ with: 'parent', start, end }] });
  const old = whole({ dateOfBirth: '1985-01-15', care: [stay('1999-02-01', null)] });
  const adult = (dateOfBirth: string) => whole({ dateOfBirth, care: [stay('1999-02-01', null)] });
  const late = whole({ dateOfBirth: '2008-06-10', care: [stay('2024-03-11', null)] });

  it.each([
    ['CPP-3', whole(inCare), '2018-03-31', 1],
    ['CPP-3', whole(inCare), '2018-04-01', 0],
    ['LAW', whole({ dateOfBirth: '1985-01-15', care: [] }), '1991-10-13', 1],
    ['LAW', whole({ dateOfBirth: '1985-01-15', care: [] }), '1991-10-14', 0],
    ['ELIG-7', old, '2001-09-30', 1],
    ['ELIG-7', old, '2001-10-01', 0],
    ['ELIG-7', adult('1983-09-30'), '2003-01-01', 1],
    ['ELIG-7', adult('1983-10-01'), '2003-01-01', 1],
    ['ELIG-7', adult('1983-10-02'), '2003-01-01', 0],
    ['NEAR-DAYS-OF-CARE', late, '2024-06-09', 0],
    ['NEAR-DAYS-OF-CARE', late, '2024-06-10', 1],
    ['REL-4', home('2025-03-01', '2025-04-01'), '2025-03-31', 0],
    ['REL-4', home('2025-03-01', '2025-04-01'), '2025-04-01', 1],
    ['REL-4', home('2025-06-01', '2025-07-01'), '2025-04-01', 0],
  ] as const)('%s is said, or not (%#)', (rule, facts, on, times) => {
    expect(found(facts, on, rule)).toHaveLength(times);
  });

  it('ELIG-7 says no', () => {
    expect(found(old, '2001-09-30', 'ELIG-7').map(({ answer }) => answer)).toEqual(['no']);
  });

  it('REL-3: time with family runs from its first day', () => {
    const since = (on: string) =>
      found(home('2025-06-01', null), on, 'REL-3').flatMap(({ facts: told }) =>
        told.map(({ path }) => path).filter((path) => path !== 'months'),
      );
    expect(since('2025-05-31')).toEqual([]);
    expect(since('2025-06-01')).toEqual(['since', 'complete']);
  });

  it.each([
    ['before 16', [stay('2022-01-01', '2022-01-05'), stay('2024-07-01', '2024-07-08', 'V3')], ['AMB-6']],
    ['the 16th birthday', [stay('2024-06-01', '2024-06-10'), stay('2024-07-01', '2024-07-08', 'V3')], []],
    ['past 16', [stay('2024-06-01', '2024-06-20'), stay('2024-07-01', '2024-07-08', 'V3')], []],
  ] as const)('AMB-6: only short breaks past 16, or not: other care ended %s', (_what, care, expected) => {
    const steps = found(whole({ dateOfBirth: born, care }), '2024-07-08', 'QUAL-2');
    expect(steps.flatMap(({ interpretations }) => interpretations)).toEqual(expected);
  });

  it('AMB-6 is said of care alone', () => {
    const otherAccommodation = [
      { kind: 'voluntary-organisation', start: '2024-07-10', end: '2024-08-01' },
    ] as const;
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2024-07-01', '2024-07-08', 'V3')],
      otherAccommodation,
    });
    expect(found(facts, '2024-08-01', 'QUAL-3').map((each) => [each.answer, each.interpretations])).toEqual([
      ['yes', []],
    ]);
  });
});
