/** STAB-3PLUS and STAB-3PLUS-24M: children with three or more placements. */
import { indicator } from '../definition/indicator.js';
import { countPlacements } from '../child-year/count-placements.js';
import { placementStory } from '../child-year/placement-story.js';
import {
  ASSESSMENT_FRAMEWORK,
  LAIT,
  NATIONAL_INDICATORS,
  STABILITY_INDEX,
  STABILITY_STATISTICS,
} from '../definition/sources.js';

const FIELDS = ['DECOM', 'DEC', 'RNE', 'REC', 'LS', 'PLACE', 'PL_POST', 'URN'] as const;
const READINGS = ['tempNotReturned', 'sameCarer', 'revisit', 'endOnFirstDay'] as const;

/** Three or more placements in the year. */
export const THREE_OR_MORE_PLACEMENTS = indicator({
  id: 'STAB-3PLUS',
  title: 'Three or more placements in the year',
  denominator: 'Children looked after on the last day.',
  numerator: 'Those with three or more placements open at any point in the year.',
  polarity: 'low',
  confidence: 'A',
  citations: [
    LAIT('indicator 372'),
    NATIONAL_INDICATORS('NI 62'),
    ASSESSMENT_FRAMEWORK('A1, BV49'),
    STABILITY_STATISTICS('placements in one year'),
  ],
  years: { first: null, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  fields: FIELDS,
  reaches: { episodes: 'window' },
  readings: [...READINGS, 'quarter'],
  versions: 'PAF A1 and BV49 to 2007, NI 62 from 2008 to 2011, LAIT 372 since. The label has not changed.',
  reasons: {
    'three-or-more': { membership: 'numerator', text: 'Three or more placements in the year.' },
    'fewer-than-three': { membership: 'denominator', text: 'Fewer than three placements in the year.' },
  },
  within: (child) => (countPlacements(child, child.window.from) >= 3 ? 'three-or-more' : 'fewer-than-three'),
  numbers: (child) => placementStory(child, child.window.from),
});

/** Three or more placements in two years. */
export const THREE_OR_MORE_PLACEMENTS_24_MONTHS = indicator({
  id: 'STAB-3PLUS-24M',
  title: 'Three or more placements in two years',
  denominator:
    'Children looked after on the last day and on at least one day of the earlier of the two years.',
  numerator: 'Those with three or more placements open at any point in the 24 months.',
  polarity: 'low',
  confidence: 'A',
  citations: [
    STABILITY_STATISTICS('placements in two years'),
    STABILITY_INDEX('children looked after two years'),
  ],
  years: { first: 2020, last: null },
  cohort: 'looked-after',
  tables: ['header', 'episodes'],
  fields: FIELDS,
  reaches: { episodes: 'two-years' },
  readings: READINGS,
  versions:
    'Published from 2024, with figures back to 2020. A child who entered care on the first day of the later year is in the 12-month group and not in this one.',
  reasons: {
    'three-or-more': { membership: 'numerator', text: 'Three or more placements in the two years.' },
    'fewer-than-three': { membership: 'denominator', text: 'Fewer than three placements in the two years.' },
    'not-in-both-years': {
      membership: 'outside',
      text: 'Looked after on the last day, but on no day of the earlier year.',
    },
  },
  within: (child) => {
    if (!child.lookedAfterYearBefore) return 'not-in-both-years';
    return countPlacements(child, child.window.twoYearsFrom) >= 3 ? 'three-or-more' : 'fewer-than-three';
  },
  numbers: (child) => placementStory(child, child.window.twoYearsFrom),
});
