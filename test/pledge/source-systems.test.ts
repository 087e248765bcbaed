import { describe, expect, it } from 'vitest';
import {
  checkSource,
  confirmMapping,
  coverage,
  diffPledges,
  promiseStatus,
  suggestMapping,
  tracePrinciple,
  validatePledge,
  type Pledge,
  type PledgeAction,
} from '../../src/pledge/index.js';
import {
  DERBY_2016,
  DUDLEY_2011,
  DUDLEY_SAME_BODY,
  PLEDGE_DUTIES,
  RUTLAND_2014,
  SOURCE_PLEDGES,
  SOURCE_ROWS,
  STOKE_2011,
  sourceRow,
  voiceByPrinciple,
  VOICE_STATEMENTS,
  YORK_2020,
} from '../../src/sources/index.js';
import { mapped, pledgeVectors } from './vectors.js';

/** The "works when" conditions of the source register, one test for each system of this room. */
describe('systems of the source documents', () => {
  const vectors = pledgeVectors();

  it('S21 source pledges are valid; error examples give the stated codes', () => {
    expect(new Set(SOURCE_PLEDGES.map(({ pledge }) => pledge.council)).size).toBe(SOURCE_PLEDGES.length);
    for (const { pledge, mappings } of SOURCE_PLEDGES) {
      const read = validatePledge(pledge, mappings, { requireComplete: true });
      expect(read).toEqual({ ok: true, value: pledge, mappings, errors: [], warnings: [] });
    }
    expect(vectors.validationExamples).toHaveLength(5);
    for (const { id, pledge, mappings, expect: expected } of vectors.validationExamples) {
      const read = validatePledge(pledge, mappings);
      expect({ id, ok: read.ok }).toEqual({ id, ok: expected.ok });
      expect(read.errors.map(({ code, path }) => ({ code, path }))).toEqual(expected.errors);
      if (expected.warnings === undefined) continue;
      expect(read.warnings.map(({ code, path }) => ({ code, path }))).toEqual(expected.warnings);
    }
  });

  it('S22 ten points of Derby and four of Stoke-on-Trent, text and order as published here', () => {
    for (const { pledge } of SOURCE_PLEDGES) {
      expect(pledge.points).toEqual(mapped(vectors, pledge.id ?? '').pledge.points);
    }
    for (const { pledge, rows } of SOURCE_PLEDGES)
      expect(rows.filter((row) => sourceRow(row).kinds.includes('pledge-point'))).toHaveLength(
        pledge.points.length,
      );
  });

  it('S23 every point is mapped or explicitly unmapped, with its reason in one line', () => {
    for (const { pledge, mappings } of SOURCE_PLEDGES) {
      expect(mappings.map(({ point }) => point)).toEqual(pledge.points.map(({ number }) => number));
      const labelled = mapped(vectors, pledge.id ?? '').mappings;
      for (const [at, { confirmedBy: _, ...mapping }] of mappings.entries()) {
        const { confirmedBy: __, ...label } = labelled[at] ?? { confirmedBy: '' };
        expect(mapping).toEqual(label);
        expect(mapping.reason).toMatch(/^[^\n]{10,160}$/);
      }
    }
    const [first] = suggestMapping(DERBY_2016.pledge);
    const by = { role: 'Participation lead', on: '2026-11-21' };
    expect(first && confirmMapping(DERBY_2016.pledge, first, { kind: 'accept' }, by)).toMatchObject({
      primary: DERBY_2016.mappings[0]?.primary,
      secondary: DERBY_2016.mappings[0]?.secondary,
      status: 'confirmed',
    });
  });

  it('S24 suggestions are the same every time, explain each match, and meet the bar', () => {
    for (const { pledge, mappings } of [DERBY_2016, STOKE_2011]) {
      const suggestions = suggestMapping(pledge);
      expect(JSON.stringify(suggestMapping(pledge))).toBe(JSON.stringify(suggestions));
      for (const [at, { primary, matches, scores }] of suggestions.entries()) {
        expect(mappings[at]?.primary).toContain(primary[0]);
        const text = pledge.points[at]?.text ?? '';
        for (const { start, end, matched } of matches) expect(text.slice(start, end)).toBe(matched);
        for (const { score, from } of scores) {
          expect(from.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 6);
        }
      }
    }
  });

  it('S25 the expected matrices; Stoke-on-Trent shows no access to services; no points is not assessable', () => {
    for (const { pledge, ...expected } of vectors.coverage) {
      const { pledge: read, mappings } = mapped(vectors, pledge);
      expect(coverage(read, mappings)).toMatchObject(expected);
    }
    expect(coverage(STOKE_2011.pledge, STOKE_2011.mappings)).toMatchObject({
      noCoverage: ['access-services'],
    });
    for (const { pledge } of [RUTLAND_2014, DUDLEY_2011, YORK_2020]) {
      expect(coverage(pledge, []).notAssessable).toBe(true);
    }
  });

  it('S26 from Derby 2016 to the web version, only point 7 changed', () => {
    const web = mapped(vectors, 'derby-web');
    const diff = diffPledges(DERBY_2016.pledge, web.pledge, {
      mappings: { from: DERBY_2016.mappings, to: web.mappings },
    });
    expect(diff).toEqual({
      matchBy: 'number',
      added: [],
      removed: [],
      renumbered: [],
      textChanged: [7],
      unchanged: [1, 2, 3, 4, 5, 6, 8, 9, 10],
      mappingChanges: [
        {
          point: 7,
          primaryAdded: [],
          primaryRemoved: [],
          secondaryAdded: ['adulthood'],
          secondaryRemoved: [],
          indicatorsAdded: ['care-leaver-eet', 'council-apprenticeships'],
          indicatorsRemoved: [],
        },
      ],
    });
  });

  it('S27 the expected look-ups from a principle to filtered indicators', () => {
    expect(vectors.reverseLookups).toHaveLength(4);
    for (const { pledge, principle, ...expected } of vectors.reverseLookups) {
      const source = SOURCE_PLEDGES.find((entry) => entry.pledge.id === pledge);
      if (source === undefined) throw new Error(`no source pledge ${pledge}`);
      const trace = tracePrinciple(principle, source.pledge, source.mappings);
      expect({ ...trace, indicators: trace.indicators.map(({ indicator }) => indicator) }).toMatchObject(
        expected,
      );
    }
  });

  it('S28 an action overdue, an action done, no action, and who watches over the promise', () => {
    const action: PledgeAction = {
      id: 'A1',
      pledge: 'derby-2016',
      point: 2,
      text: 'Review every out-of-area home',
      ownerRole: 'Head of placements',
      dueOn: '2026-10-31',
      state: 'in-progress',
    };
    const point = { pledge: 'derby-2016', number: 2 };
    expect(promiseStatus(point, [action], [], '2026-11-01')).toBe('action-overdue');
    expect(promiseStatus(point, [{ ...action, state: 'done' }], [], '2026-11-01')).toBe('done-unverified');
    expect(promiseStatus(point, [], [], '2026-11-01')).toBe('no-action');
    const rows = PLEDGE_DUTIES.map(({ row }) => row);
    expect(rows).toEqual(expect.arrayContaining(['STK-13', 'STK-47', 'DUD-05', 'DUD-51']));
  });

  it('S29 endorsement, distribution, formats and binding scope round-trip without loss', () => {
    const full: Pledge = {
      id: 'example-2026',
      council: 'Example Council',
      madeBy: { partners: ['Health trust'], onBehalfOf: 'Example Children’s Trust' },
      title: 'Our promise',
      launchedOn: '2020',
      updatedOn: '2026-01',
      reviewEveryMonths: 36,
      audience: ['care-leavers', 'looked-after-children'],
      ageBand: { min: 11, max: 14 },
      authorBody: 'Children in Care Council',
      bindingOn: 'All adults who work for or with the council',
      distribution: ['Welcome pack'],
      formats: ['Large print', 'Braille'],
      endorsements: [{ body: 'Full council', on: '2012' }, { body: 'Leader of the council' }],
      pointsStatus: 'partial',
      statedPointCount: 8,
      points: [{ number: 1, heading: 'Home', text: 'Keep you safe', themes: ['home', 'safety'] }],
      source: { title: 'Council page', url: 'https://example.org/pledge' },
      lineage: 'example',
      supersedes: 'example-2020',
    };
    for (const copy of [full, structuredClone(full), JSON.parse(JSON.stringify(full)) as unknown]) {
      const read = validatePledge(copy);
      expect(read.ok && read.value).toEqual(full);
      expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(full));
    }
    expect(DERBY_2016.pledge.bindingOn).toContain('All adults');
    expect(RUTLAND_2014.pledge).toMatchObject({ formats: ['Large print', 'Braille'] });
    expect(RUTLAND_2014.pledge.distribution).toHaveLength(1);
    expect(STOKE_2011.pledge.endorsements?.map(({ on }) => on)).toEqual(
      sourceRow('STK-67').says.match(/\d{4}/g),
    );
    expect(DUDLEY_2011.pledge.endorsements).toHaveLength(3);
  });

  it('S30 asks of children are mapped to principles and never counted as pledge points', () => {
    const asked = SOURCE_ROWS.filter(({ kinds }) => kinds.includes('voice-ask')).map(({ row }) => row);
    expect(VOICE_STATEMENTS.map(({ id }) => id)).toEqual(asked);
    for (const { primary, reason } of VOICE_STATEMENTS) {
      expect(primary.length).toBeGreaterThan(0);
      expect(reason).toMatch(/^[^\n]{10,160}$/);
    }
    const spoken = voiceByPrinciple(VOICE_STATEMENTS);
    expect(spoken['access-services']).toEqual(['YRK-44']);
    // Young people asked for it; the pledge still has no promise of it, and no more than its four points.
    const stoke = coverage(STOKE_2011.pledge, STOKE_2011.mappings);
    expect(stoke).toMatchObject({ pointCount: 4, noCoverage: ['access-services'] });
    const read = validatePledge({ ...STOKE_2011.pledge, points: VOICE_STATEMENTS });
    const codes = read.errors.map(({ code }) => code);
    expect(codes.filter((code) => code !== 'FIELD_UNKNOWN')).toEqual(
      VOICE_STATEMENTS.map(() => 'POINT_NUMBER_INVALID'),
    );
  });

  it('S49 a partly repeated point is not imported twice, and body aliases are merged', () => {
    // As the Derby text was extracted: most numbers lost, and the opening of point 2 repeated.
    const survived = [4, 5, 6, 9];
    const fragments = DERBY_2016.pledge.points.flatMap(({ number, text }) => {
      const whole = survived.includes(number) ? { number, text } : { text };
      return number === 2 ? [{ text: text.slice(0, text.indexOf(' where')) }, whole] : [whole];
    });
    expect(fragments).toHaveLength(11);
    const read = checkSource({
      fragments,
      statedPointCount: 10,
      bodies: ['corporate parenting committee', 'Corporate Parenting Board'],
      sameBody: DUDLEY_SAME_BODY,
    });
    expect(read.points).toEqual(DERBY_2016.pledge.points);
    expect(read.findings.map(({ code }) => code)).toEqual([
      'FRAGMENT_REPEATED',
      ...Array.from({ length: 6 }, () => 'NUMBER_RESTORED'),
      'BODY_ALIAS_MERGED',
    ]);
    expect(read.bodies).toEqual([
      { name: 'Corporate Parenting Board', aliases: ['corporate parenting committee'] },
    ]);
  });
});
