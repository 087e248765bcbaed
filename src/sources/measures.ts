/** The measures that the five documents ask for, each with what answers it and what no return holds. */
import type { NamedMeasure } from '../indicators/publishing/named-measures.js';
import { sourceRow } from './rows.js';

/** A measure of a source document; its id is the row. */
export type SourceMeasure = NamedMeasure;

function stated(row: string, answer: Omit<NamedMeasure, 'id' | 'name'>): SourceMeasure {
  return { id: row, name: sourceRow(row).says, ...answer };
}

/** Who provides the homes: own and agency carers, and every other provider. */
const PROVIDERS = [
  'FOSTER-IN-HOUSE',
  'CLA-FOSTER-OWN',
  'CLA-FOSTER-AGENCY',
  'CLA-BY-OWN',
  'CLA-BY-PRIVATE',
  'CLA-BY-VOLUNTARY',
] as const;
const PLACES_AT_WORK = {
  indicators: [],
  answeredBy: ['summariseWorkPlaces', 'localCount'],
  notCollected: 'No return holds apprenticeships with the council: it records them itself.',
} as const;

/**
 * Every row of the sources that is a measure or asks for a report of figures, in the order of the register. Where it
 * says nothing of indicators, the words of the row lead to them.
 *
 * @example
 * answerMeasures(SOURCE_MEASURES, card).filter(({ status }) => status === 'not-collected').length;
 */
export const SOURCE_MEASURES: readonly SourceMeasure[] = /* @__PURE__ */ (() => [
  stated('DER-36', PLACES_AT_WORK),
  stated('RUT-06', { indicators: [], notCollected: 'An inspection judges it; no return holds it.' }),
  stated('RUT-13', { indicators: [], answeredBy: ['scorecardGaps'] }),
  stated('RUT-17', { indicators: ['CLA', 'CL-ALL'], answeredBy: ['populationProfile'] }),
  stated('RUT-19', { indicators: [], answeredBy: ['scorecardGaps', 'compareFigures'] }),
  stated('RUT-21', {
    indicators: ['MISSING', 'AWAY'],
    notCollected: 'Child protection is reported in another return, the children in need census.',
  }),
  stated('RUT-39', { indicators: [], answeredBy: ['crosswalk', 'scorecard'] }),
  stated('RUT-40', {
    indicators: [
      'STAB-3PLUS',
      'STAB-2Y',
      'STAB-2Y-CARER',
      'ADOPT-12M',
      'ADOPT-A1',
      'PERM-ADOPTED',
      ...PROVIDERS,
    ],
    notCollected: 'Recruitment and retention of carers are in the fostering return, not in this one.',
  }),
  stated('RUT-44', { indicators: [], answeredBy: ['scorecard', 'answerMeasures'] }),
  stated('RUT-45', {
    indicators: [],
    notCollected: 'What the report itself says of its risks; no return holds it.',
  }),
  stated('STK-05', { indicators: ['SW-3PLUS', 'CCO-SW'] }),
  stated('STK-06', { indicators: ['STAB-3PLUS', 'STAB-2Y'] }),
  stated('STK-46', { indicators: ['CLA', 'LOC-OUT'], answeredBy: ['populationProfile'] }),
  stated('STK-59', { indicators: [], answeredBy: ['scorecard'] }),
  stated('STK-60', {
    indicators: ['CLA-RESIDENTIAL', 'ADOPT-12M', 'ADOPT-A1', 'PERM-ADOPTED', ...PROVIDERS],
    notCollected:
      'Which homes are small group homes, and how many carers there are: the return holds the kind of placement and its provider only.',
  }),
  stated('STK-68', {
    indicators: ['DIST-20M', 'LOC-OUT', ...PROVIDERS],
    notCollected: 'Places that stand empty: the return holds the placements that children are in.',
  }),
  stated('STK-69', { indicators: [], answeredBy: ['questionsFor'] }),
  stated('STK-70', {
    indicators: PROVIDERS,
    notCollected: 'What agency placements cost: the return holds who provides them, and no money.',
  }),
  stated('STK-72', { indicators: ['CLA', 'NET', 'CEASED-HOME'], answeredBy: ['populationTrend'] }),
  stated('STK-73', { indicators: ['CL-EET-17-18', 'CL-EET-19-21'] }),
  stated('STK-75', {
    indicators: ['CL-ACC-17-18', 'CL-ACC-19-21'],
    notCollected: 'How much choice there was: the return holds where they live and whether it is suitable.',
  }),
  stated('STK-76', { indicators: ['PERM-ADOPTED', 'PERM-SGO', 'ADOPT-12M', 'ADOPT-A1', 'ADOPT-A2'] }),
  stated('YRK-51', { indicators: [], answeredBy: ['scorecard'] }),
  stated('DUD-07', { indicators: [], answeredBy: ['scorecardGaps'] }),
  stated('DUD-12', { indicators: ['CLA', 'STARTED', 'NET'], answeredBy: ['populationTrend'] }),
  stated('DUD-13', PLACES_AT_WORK),
  stated('DUD-23', { indicators: ['SW-3PLUS', 'CCO-SW'] }),
  ...['DUD-26', 'DUD-27', 'DUD-32', 'DUD-33', 'DUD-34'].map((row) => stated(row, {})),
  stated('DUD-37', {
    indicators: ['STAB-3PLUS', 'STAB-2Y'],
    notCollected: 'Quality, and how a home meets needs of diversity: the return holds neither.',
  }),
  ...['DUD-39', 'DUD-40', 'DUD-41', 'DUD-42', 'DUD-43', 'DUD-44', 'DUD-45', 'DUD-47'].map((row) =>
    stated(row, {}),
  ),
  stated('DUD-49', { indicators: ['OFFENDING'] }),
  stated('DUD-54', { indicators: ['CL-EET-19-21', 'CL-ACC-19-21', 'CL-INTOUCH-19-21'] }),
  stated('DUD-59', PLACES_AT_WORK),
])();
