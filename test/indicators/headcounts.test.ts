/** Every headcount over generated returns against a second count, by code of this test's own on the text of the tables. */
import { describe, expect, it } from 'vitest';
import { livesOf, returnOfYear, sourcesOf } from '../../tools/make-council-returns.mjs';
import type { IndicatorId } from '../../src/indicators/index.js';
import { countIndicators, resultOf } from '../../src/indicators/index.js';
import { readReturn } from '../../src/ssda903/index.js';

type Line = Readonly<Record<string, string>>;

function linesOf(text = ''): Line[] {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at] ?? '', cell])));
}

/** 31/03/2025 as 2025-03-31; a blank is later than any day. */
const iso = (text = ''): string => (text === '' ? '9999' : text.split('/').reverse().join('-'));

function naively(tables: Readonly<Record<string, string>>, year: number): Record<string, number> {
  const [first, last] = [`${year - 1}-04-01`, `${year}-03-31`];
  const care = linesOf(tables['episodes']).filter(({ LS }) => LS !== 'V3' && LS !== 'V4');
  const open = care.filter(({ DECOM, DEC }) => iso(DECOM) <= last && iso(DEC) > last);
  const inYear = new Set(
    care.filter(({ DECOM, DEC }) => iso(DECOM) <= last && iso(DEC) > first).map((row) => row['CHILD']),
  );
  const born = new Map(linesOf(tables['header']).map((row) => [row['CHILD'], iso(row['DOB'])]));
  const uasc = new Set(
    linesOf(tables['uasc'])
      .filter(({ DUC }) => iso(DUC) > last)
      .map((row) => row['CHILD']),
  );
  const started = new Set(
    care
      .filter(({ RNE, DECOM }) => RNE === 'S' && iso(DECOM) >= first && iso(DECOM) <= last)
      .map((row) => row['CHILD']),
  );
  const ceasing = new Map<string | undefined, Line>();
  for (const row of care)
    if (row['REC']?.startsWith('E') === true && iso(row['DEC']) >= first && iso(row['DEC']) <= last)
      if (iso(row['DEC']) >= iso(ceasing.get(row['CHILD'])?.['DEC'] ?? '01/01/1900'))
        ceasing.set(row['CHILD'], row);
  const placed = (place: RegExp, provider = /^/): number =>
    open.filter((row) => place.test(row['PLACE'] ?? '') && provider.test(row['PLACE_PROVIDER'] ?? '')).length;
  const by = (provider: string): number => open.filter((row) => row['PLACE_PROVIDER'] === provider).length;
  const left = (codes: RegExp): number =>
    [...ceasing.values()].filter((row) => codes.test(row['REC'] ?? '')).length;
  const incidents = (kind: string): number =>
    linesOf(tables['missing']).filter(
      (row) =>
        row['MISSING'] === kind &&
        inYear.has(row['CHILD']) &&
        iso(row['MIS_START']) <= last &&
        iso(row['MIS_END']) >= first,
    ).length;
  const leavers = linesOf(tables['oc3']).map((row) => {
    const birth = born.get(row['CHILD']) ?? '';
    const age = year - Number(birth.slice(0, 4)) - (birth.slice(5) > '03-31' ? 1 : 0);
    return { age, contact: row['IN_TOUCH'] };
  });
  const aged = (age: number): number => leavers.filter((each) => each.age === age).length;
  const contact = (code: string): number => leavers.filter((each) => each.contact === code).length;
  const own = placed(/^U[456]$/, /^PR1$/);
  const agency = placed(/^U[456]$/, /^PR[45]$/);
  return {
    CLA: open.length,
    'CLA-UASC': open.filter((row) => uasc.has(row['CHILD'])).length,
    'CLA-FOSTER-OWN': own,
    'CLA-FOSTER-AGENCY': agency,
    'CLA-FOSTER-OTHER': placed(/^U[456]$/) - own - agency,
    'CLA-KINSHIP': placed(/^U[123]$/),
    'CLA-RESIDENTIAL': placed(/^(K1|K2|R1|R2|R3|S1)$/),
    'CLA-SEMI-INDEPENDENT': placed(/^(K3|H5|P2)$/),
    'CLA-WITH-PARENTS': placed(/^P1$/),
    'CLA-ADOPTIVE': placed(/^A/),
    'CLA-OTHER-PLACEMENT': placed(/^(R5|P3|Z|T|M|$)/),
    'CLA-BY-OWN': by('PR1'),
    'CLA-BY-OTHER-COUNCIL': by('PR2'),
    'CLA-BY-OTHER-PUBLIC': by('PR3'),
    'CLA-BY-PRIVATE': by('PR4'),
    'CLA-BY-VOLUNTARY': by('PR5'),
    'CLA-BY-PARENT': by('PR0'),
    'CLA-BY-NOT-RECORDED': by(''),
    'FOSTER-IN-HOUSE': own,
    STARTED: started.size,
    CEASED: ceasing.size,
    NET: started.size - ceasing.size,
    'CEASED-HOME': left(/^E4[AB]?$/),
    'CEASED-RELATIVES': left(/^E13$/),
    'CEASED-ADOPTED': left(/^E1[12]$/),
    'CEASED-GUARDIANSHIP': left(/^E4[3-8]$/),
    'CEASED-CHILD-ARRANGEMENTS': left(/^E41$/),
    'CEASED-INDEPENDENT': left(/^E[56]$/),
    'CEASED-STAYED-ON': left(/^E17$/),
    'CEASED-CUSTODY': left(/^E9$/),
    'CEASED-OTHER-COUNCIL': left(/^E3$/),
    'CEASED-OTHER': left(/^E(2|7|8|14|15|16)$/),
    'MISSING-INCIDENTS': incidents('M'),
    'AWAY-INCIDENTS': incidents('A'),
    'CL-ALL': leavers.length,
    ...Object.fromEntries(
      [17, 18, 19, 20, 21, 22, 23, 24, 25].map((age) => [`CL-AGED-${age}`, aged(age)] as const),
    ),
    'CL-IN-TOUCH': contact('YES'),
    'CL-NOT-IN-TOUCH': contact('NO'),
    'CL-REFUSES': contact('REFU'),
    'CL-NO-LONGER-NEEDS': contact('NREQ'),
  };
}

describe.each([
  [1, 'strict'],
  [2, 'episodes'],
  [3, 'whole'],
] as const)('a council of seed %i, with %s history', (seed, history) => {
  const lives = livesOf({ children: 250, until: '2025-03-31', seed });
  it.each([2023, 2024, 2025])('the headcounts of the return of %i are those of a second count', (year) => {
    const tables = returnOfYear(lives, year, { history });
    const { records } = readReturn(sourcesOf(tables));
    const expected = naively(tables, year);
    const ids = Object.keys(expected) as IndicatorId[];
    const counted = countIndicators(records, { yearEnd: `${year}-03-31`, ids });
    const found = ids.map((id) => {
      const result = resultOf(counted, id);
      return [id, id === 'FOSTER-IN-HOUSE' ? result.numerator : result.value];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(expected['CLA']).toBeGreaterThan(100);
    expect(Object.values(expected).filter((count) => count === 0).length).toBeLessThan(6);
  });

  it('the kinds of home, the providers and the ways of leaving each add up', () => {
    const { records } = readReturn(sourcesOf(returnOfYear(lives, 2025, { history })));
    const counted = countIndicators(records, { yearEnd: '2025-03-31' });
    const sum = (pattern: RegExp): number =>
      Object.keys(counted.groups['all']?.counts ?? {})
        .filter((id) => pattern.test(id))
        .reduce((total, id) => total + resultOf(counted, id as IndicatorId).numerator, 0);
    const all = resultOf(counted, 'CLA').numerator;
    expect(sum(/^CLA-(FOSTER|KINSHIP|RESID|SEMI|WITH|ADOPT|OTHER-P)/)).toBe(all);
    expect(sum(/^CLA-BY-/)).toBe(all);
    expect(sum(/^CEASED-/)).toBe(resultOf(counted, 'CEASED').numerator);
    expect(sum(/^CL-AGED-/)).toBe(resultOf(counted, 'CL-ALL').numerator);
  });
});
