/** Every provision that status rules cite: the instrument, the place in it, and the address of the text. */
import { expect, it } from 'vitest';
import { LAW_OF_ENGLAND, PROVISIONS } from '../../src/eligibility/index.js';

const CHILDREN_ACT = 'Children Act 1989';
const PLANNING = 'Care Planning, Placement and Case Review (England) Regulations 2010';
const LEAVERS = 'Care Leavers (England) Regulations 2010';

const CITED: readonly (readonly [keyof typeof PROVISIONS, string, string, string])[] = [
  ['lookedAfter', CHILDREN_ACT, 's.22(1)', 'ukpga/1989/41/section/22'],
  ['more24Hours', CHILDREN_ACT, 's.22(2)', 'ukpga/1989/41/section/22'],
  ['child', CHILDREN_ACT, 's.105(1)', 'ukpga/1989/41/section/105'],
  ['careOrder', CHILDREN_ACT, 's.31(11)', 'ukpga/1989/41/section/31'],
  ['accommodated', CHILDREN_ACT, 's.20', 'ukpga/1989/41/section/20'],
  ['accommodationDuties', CHILDREN_ACT, 's.21', 'ukpga/1989/41/section/21'],
  [
    'remand',
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    's.104',
    'ukpga/2012/10/section/104',
  ],
  ['adoptionPlacement', 'Adoption and Children Act 2002', 's.18(3)', 'ukpga/2002/38/section/18'],
  ['shortBreak', PLANNING, 'reg 48', 'uksi/2010/959/regulation/48'],
  ['eligible', CHILDREN_ACT, 'Sch 2 para 19B(2)', 'ukpga/1989/41/schedule/2/paragraph/19B'],
  ['thirteenWeeks', PLANNING, 'reg 40(1)', 'uksi/2010/959/regulation/40'],
  ['eligibleExclusion', PLANNING, 'reg 40(2)', 'uksi/2010/959/regulation/40'],
  [
    'thirteenWeeks2001',
    'Children (Leaving Care) (England) Regulations 2001',
    'reg 3',
    'uksi/2001/2874/regulation/3',
  ],
  ['relevant', CHILDREN_ACT, 's.23A(2)', 'ukpga/1989/41/section/23A'],
  ['relevantPrescribed', CHILDREN_ACT, 's.23A(3)', 'ukpga/1989/41/section/23A'],
  ['regulation3', LEAVERS, 'reg 3(1)-(4)', 'uksi/2010/2571/regulation/3'],
  ['sixMonths', LEAVERS, 'reg 3(5)', 'uksi/2010/2571/regulation/3'],
  ['breakdown', LEAVERS, 'reg 3(6)', 'uksi/2010/2571/regulation/3'],
  ['formerRelevantA', CHILDREN_ACT, 's.23C(1)(a)', 'ukpga/1989/41/section/23C'],
  ['formerRelevantB', CHILDREN_ACT, 's.23C(1)(b)', 'ukpga/1989/41/section/23C'],
  ['programme', CHILDREN_ACT, 's.23C(7)', 'ukpga/1989/41/section/23C'],
  ['returnToEducation', CHILDREN_ACT, 's.23CA', 'ukpga/1989/41/section/23CA'],
  ['support21to24', CHILDREN_ACT, 's.23CZB', 'ukpga/1989/41/section/23CZB'],
  ['adviserEligible', CHILDREN_ACT, 'Sch 2 para 19C', 'ukpga/1989/41/schedule/2/paragraph/19C'],
  ['adviserRelevant', CHILDREN_ACT, 's.23B(2)', 'ukpga/1989/41/section/23B'],
  ['adviserFormer', CHILDREN_ACT, 's.23C(3)', 'ukpga/1989/41/section/23C'],
  ['guardianship', CHILDREN_ACT, 's.24(1A)', 'ukpga/1989/41/section/24'],
  ['qualifying', CHILDREN_ACT, 's.24(1B)', 'ukpga/1989/41/section/24'],
  ['qualifyingCare', CHILDREN_ACT, 's.24(2)(a)', 'ukpga/1989/41/section/24'],
  ['qualifyingVoluntary', CHILDREN_ACT, 's.24(2)(b)', 'ukpga/1989/41/section/24'],
  ['qualifyingHome', CHILDREN_ACT, 's.24(2)(c)', 'ukpga/1989/41/section/24'],
  ['qualifyingHealth', CHILDREN_ACT, 's.24(2)(d)', 'ukpga/1989/41/section/24'],
  ['qualifyingFostered', CHILDREN_ACT, 's.24(2)(e)', 'ukpga/1989/41/section/24'],
  ['studyHelp', CHILDREN_ACT, 's.24B(3)', 'ukpga/1989/41/section/24B'],
  ['previouslyLookedAfter', CHILDREN_ACT, 's.23ZZA', 'ukpga/1989/41/section/23ZZA'],
  ['responsible', CHILDREN_ACT, 's.23A(4)', 'ukpga/1989/41/section/23A'],
  ['responsibleQualifying', CHILDREN_ACT, 's.24(5)', 'ukpga/1989/41/section/24'],
  ['principles', 'Children and Social Work Act 2017', 's.1(2)', 'ukpga/2017/16/section/1'],
  ['age', 'Family Law Reform Act 1969', 's.9(1)', 'ukpga/1969/46/section/9'],
];

it.each(CITED)('%s: %s %s', (name, instrument, provision, path) => {
  expect(PROVISIONS[name]).toEqual({
    instrument,
    provision,
    href: `https://www.legislation.gov.uk/${path}`,
  });
});

it('states each dated value under one of them', () => {
  const { readings: _readings, ...dated } = LAW_OF_ENGLAND;
  for (const entries of Object.values(dated))
    for (const { citation } of entries) expect(Object.values(PROVISIONS)).toContain(citation);
});

it('cites regulation 3 of 2010 by the paragraphs that it has: there is no paragraph (7)', () => {
  const cited = Object.values(PROVISIONS).filter(({ href }) => href.endsWith('uksi/2010/2571/regulation/3'));
  expect(cited.map(({ provision }) => provision)).toEqual(['reg 3(1)-(4)', 'reg 3(5)', 'reg 3(6)']);
});
