import { describe, expect, it } from 'vitest';
import {
  CATALOGUE_FIGURES,
  figuresForTrace,
  INDICATOR_REFERENCE_IDS,
  INDICATOR_REFERENCES,
  traceIndicator,
  tracePrinciple,
  traceToValues,
  type CountedMeasure,
  type FigureForTrace,
} from '../../src/pledge/index.js';
import { DERBY_2016, RUTLAND_2014, STOKE_2011 } from '../../src/sources/index.js';
import { mapped, pledgeVectors } from './vectors.js';

const vectors = pledgeVectors();
const STABILITY: FigureForTrace = {
  id: 'STAB-3PLUS',
  value: 9.5,
  numerator: 57,
  denominator: 600,
  period: '2025-26',
  direction: 'low',
};
const DENTAL: FigureForTrace = { ...STABILITY, id: 'HEALTH-DENTAL', value: 80, numerator: 480 };

describe('ideas of measurement', () => {
  it('are those of the published list, each with what it speaks to and its figures first', () => {
    expect(INDICATOR_REFERENCE_IDS).toEqual(vectors.meta.indicatorIds);
    for (const id of INDICATOR_REFERENCE_IDS) {
      expect([id, INDICATOR_REFERENCES[id].speaksTo]).toEqual([id, vectors.meta.indicatorPrinciples[id]]);
      const joined = vectors.meta.indicatorCatalogueIds[id] ?? [];
      expect([id, CATALOGUE_FIGURES[id].slice(0, joined.length)]).toEqual([id, joined]);
    }
  });
});

describe('a figure', () => {
  it('that is misspelt does not compile', () => {
    const figure: FigureForTrace = {
      ...STABILITY,
      // @ts-expect-error the catalogue has STAB-3PLUS
      id: 'STAB-3PLSU',
    };
    expect(traceToValues(DERBY_2016.pledge, DERBY_2016.mappings, [figure]).withoutFigures).toContainEqual({
      point: 2,
      principle: 'safety-stability',
    });
  });
});

describe('tracePrinciple', () => {
  it('never offers a dental check as evidence of stability', () => {
    const { indicators } = tracePrinciple('safety-stability', DERBY_2016.pledge, DERBY_2016.mappings, [
      DENTAL,
    ]);
    expect(indicators.map(({ indicator }) => indicator)).not.toContain('dental-check');
    expect(indicators.flatMap(({ figures }) => figures)).toEqual([]);
  });

  it('shows the value, period, direction and children of a figure', () => {
    const trace = tracePrinciple('safety-stability', DERBY_2016.pledge, DERBY_2016.mappings, [STABILITY]);
    expect(trace.state).toBe('figures');
    expect(trace.indicators[0]).toEqual({
      indicator: 'placement-moves-3plus',
      meaning: 'three or more placements in the year',
      figures: [STABILITY],
    });
  });

  it('says how far a principle can be followed', () => {
    const newcastle = mapped(vectors, 'newcastle');
    const celebrating = newcastle.mappings.filter(({ point }) => point === 6);
    const { pledge, mappings } = DERBY_2016;
    expect(tracePrinciple('adulthood', RUTLAND_2014.pledge, []).state).toBe('not-assessable');
    expect(tracePrinciple('access-services', STOKE_2011.pledge, STOKE_2011.mappings).state).toBe(
      'no-promise',
    );
    expect(tracePrinciple('high-aspirations', newcastle.pledge, celebrating).state).toBe('unmeasured');
    expect(tracePrinciple('adulthood', pledge, mappings).state).toBe('no-figures');
    expect(tracePrinciple('adulthood', pledge, mappings, [STABILITY]).state).toBe('no-figures');
  });

  it('counts drafts only when asked', () => {
    const drafts = DERBY_2016.mappings.map((mapping) => ({ ...mapping, status: 'suggested' as const }));
    expect(tracePrinciple('adulthood', DERBY_2016.pledge, drafts).primaryPoints).toEqual([]);
    const options = { includeSuggested: true };
    expect(tracePrinciple('adulthood', DERBY_2016.pledge, drafts, [], options).primaryPoints).toEqual([10]);
  });
});

describe('traceIndicator', () => {
  it.each(['placement-moves-3plus', 'STAB-3PLUS', 'NI 62'])('finds the promises that %s touches', (id) => {
    const { references, promises } = traceIndicator(id, [DERBY_2016, STOKE_2011, RUTLAND_2014]);
    expect(references).toEqual(['placement-moves-3plus']);
    expect(promises).toMatchObject([
      { pledge: 'derby-2016', point: 2, principles: [{ principle: 'safety-stability', place: 'primary' }] },
      { pledge: 'stoke-2011', point: 1, principles: [{ principle: 'safety-stability', place: 'primary' }] },
    ]);
  });

  it('lists a promise only under principles that the indicator can be evidence for', () => {
    expect(traceIndicator('dental-check', [DERBY_2016]).promises).toMatchObject([
      { point: 6, principles: [{ principle: 'best-interests', place: 'primary' }] },
    ]);
    // Derby 1 names it, and speaks to access first and to safety second.
    expect(traceIndicator('statutory-visits-on-time', [DERBY_2016]).promises[0]?.principles).toEqual([
      { principle: 'access-services', place: 'primary' },
      { principle: 'safety-stability', place: 'secondary' },
    ]);
  });

  it('finds nothing for an id in no catalogue', () => {
    expect(traceIndicator('stab-3plus', [DERBY_2016])).toEqual({
      indicator: 'stab-3plus',
      references: [],
      promises: [],
    });
  });
});

describe('figuresForTrace', () => {
  it('takes what was counted as it is, and leaves out what could not be', () => {
    const window = {
      kind: 'year',
      from: '2025-04-01',
      until: '2026-04-01',
      lastDay: '2026-03-31',
      text: '1 April 2025 to 31 March 2026',
    } as unknown as CountedMeasure['window'];
    const counted: CountedMeasure = {
      status: 'computed',
      indicator: 'STAB-3PLUS',
      value: 9.5,
      numerator: 57,
      denominator: 600,
      polarity: 'low',
      window,
    };
    expect(figuresForTrace([counted, { status: 'not-computable' }])).toEqual([
      { ...STABILITY, period: '1 April 2025 to 31 March 2026' },
    ]);
  });
});

describe('traceToValues', () => {
  it('follows each promise to the children behind a figure', () => {
    const trace = traceToValues(DERBY_2016.pledge, DERBY_2016.mappings, [STABILITY, DENTAL]);
    expect(trace.promises).toHaveLength(10);
    expect(trace.promises[1]).toMatchObject({
      point: 2,
      principles: [
        {
          principle: 'safety-stability',
          place: 'primary',
          indicators: [
            { indicator: 'placement-moves-3plus', figures: [STABILITY] },
            { indicator: 'placement-duration-2y', figures: [] },
            { indicator: 'survey-feels-safe-and-settled', figures: [] },
          ],
        },
        { principle: 'best-interests', place: 'secondary', indicators: [] },
      ],
    });
    expect(trace.withoutFigures).toContainEqual({ point: 10, principle: 'adulthood' });
    expect(trace.withoutFigures).not.toContainEqual({ point: 2, principle: 'safety-stability' });
    expect(trace.unmeasured).toEqual([]);
    expect(trace.note).toContain('does not show by itself that a promise is kept');
  });

  it('lists unmeasured promises as such, and points that speak to no principle', () => {
    const { pledge, mappings } = mapped(vectors, 'islington');
    const trace = traceToValues(pledge, mappings, []);
    expect(trace.unmeasured).toEqual([{ point: 4, principle: 'best-interests' }]);
    expect(trace.unmapped).toEqual([1]);
    expect(trace.withoutFigures).not.toContainEqual({ point: 4, principle: 'best-interests' });
  });

  it('takes a council’s own figure by the idea of measurement itself', () => {
    const own: FigureForTrace = { ...STABILITY, id: 'advocacy-take-up', value: 41 };
    const { promises } = traceToValues(DERBY_2016.pledge, DERBY_2016.mappings, [own]);
    expect(promises[7]?.principles[0]?.indicators.flatMap(({ figures }) => figures)).toEqual([own]);
  });

  it('says of a pledge without points that it is not assessable', () => {
    expect(traceToValues(RUTLAND_2014.pledge, [], [STABILITY])).toMatchObject({
      notAssessable: true,
      promises: [],
    });
  });
});
