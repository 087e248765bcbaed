/** The provisions that status rules cite. */
import type { Citation } from '../kernel/dated.js';
import { provisionsOf } from './legislation.js';

const ca89 = provisionsOf('Children Act 1989', 'ukpga/1989/41');
const planning = provisionsOf(
  'Care Planning, Placement and Case Review (England) Regulations 2010',
  'uksi/2010/959',
);
const leavers = provisionsOf('Care Leavers (England) Regulations 2010', 'uksi/2010/2571');
const leaving2001 = provisionsOf('Children (Leaving Care) (England) Regulations 2001', 'uksi/2001/2874');
const cswa = provisionsOf('Children and Social Work Act 2017', 'ukpga/2017/16');
const laspo = provisionsOf('Legal Aid, Sentencing and Punishment of Offenders Act 2012', 'ukpga/2012/10');
const adoption = provisionsOf('Adoption and Children Act 2002', 'ukpga/2002/38');

/** The provisions by a short name each. */
export const PROVISIONS = {
  lookedAfter: ca89('s.22(1)', 'section/22'),
  more24Hours: ca89('s.22(2)', 'section/22'),
  child: ca89('s.105(1)', 'section/105'),
  careOrder: ca89('s.31(11)', 'section/31'),
  accommodated: ca89('s.20', 'section/20'),
  accommodationDuties: ca89('s.21', 'section/21'),
  remand: laspo('s.104', 'section/104'),
  remandAccommodation: laspo('s.92(4)', 'section/92'),
  remandBegins: provisionsOf(
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012 (Commencement No. 4 and Saving Provisions) Order 2012',
    'uksi/2012/2906',
  )('art 7', 'article/7'),
  remandOutsideRegulation3: provisionsOf(
    'Care Planning, Placement and Case Review (England) (Miscellaneous Amendments) Regulations 2013',
    'uksi/2013/706',
  )('reg 12(2)', 'regulation/12'),
  adoptionPlacement: adoption('s.18(3)', 'section/18'),
  placementOrder: adoption('s.29(1)', 'section/29'),
  englandOnly: ca89('s.16B', 'section/16B'),
  shortBreak: planning('reg 48', 'regulation/48'),
  shortBreak2020: provisionsOf(
    'Adoption and Children (Coronavirus) (Amendment) Regulations 2020',
    'uksi/2020/445',
  )('reg 8', 'regulation/8'),
  eligible: ca89('Sch 2 para 19B(2)', 'schedule/2/paragraph/19B'),
  thirteenWeeks: planning('reg 40(1)', 'regulation/40'),
  eligibleExclusion: planning('reg 40(2)', 'regulation/40'),
  thirteenWeeks2001: leaving2001('reg 3', 'regulation/3'),
  relevant: ca89('s.23A(2)', 'section/23A'),
  relevantPrescribed: ca89('s.23A(3)', 'section/23A'),
  regulation3: leavers('reg 3(1)-(4)', 'regulation/3'),
  sixMonths: leavers('reg 3(5)', 'regulation/3'),
  breakdown: leavers('reg 3(6)', 'regulation/3'),
  sixMonths2001: leaving2001('reg 4(5)', 'regulation/4'),
  formerRelevantA: ca89('s.23C(1)(a)', 'section/23C'),
  formerRelevantB: ca89('s.23C(1)(b)', 'section/23C'),
  untilTwentyOne: ca89('s.23C(6)', 'section/23C'),
  programme: ca89('s.23C(7)', 'section/23C'),
  returnToEducation: ca89('s.23CA', 'section/23CA'),
  support21to24: ca89('s.23CZB', 'section/23CZB'),
  adviserEligible: ca89('Sch 2 para 19C', 'schedule/2/paragraph/19C'),
  adviserRelevant: ca89('s.23B(2)', 'section/23B'),
  adviserFormer: ca89('s.23C(3)', 'section/23C'),
  guardianship: ca89('s.24(1A)', 'section/24'),
  qualifying: ca89('s.24(1B)', 'section/24'),
  qualifyingCare: ca89('s.24(2)(a)', 'section/24'),
  qualifyingVoluntary: ca89('s.24(2)(b)', 'section/24'),
  qualifyingHome: ca89('s.24(2)(c)', 'section/24'),
  qualifyingHealth: ca89('s.24(2)(d)', 'section/24'),
  qualifyingFostered: ca89('s.24(2)(e)', 'section/24'),
  privateFostering: ca89('s.66', 'section/66'),
  studyHelp: ca89('s.24B(3)', 'section/24B'),
  studyHelpTo25: provisionsOf('Children and Young Persons Act 2008', 'ukpga/2008/23')(
    's.23(2)',
    'section/23',
  ),
  previouslyLookedAfter: ca89('s.23ZZA', 'section/23ZZA'),
  guardianshipRouteEnds: provisionsOf("Children's Wellbeing and Schools Act 2026", 'ukpga/2026/21')(
    's.6',
    'section/6',
  ),
  responsible: ca89('s.23A(4)', 'section/23A'),
  responsibleFormer: ca89('s.23C(1)', 'section/23C'),
  responsibleQualifying: ca89('s.24(5)', 'section/24'),
  responsibleGuardianship: provisionsOf('Special Guardianship Regulations 2005', 'uksi/2005/1109')(
    'reg 22',
    'regulation/22',
  ),
  liveWithOrder: provisionsOf(
    'Child Arrangements Order (Consequential Amendments to Subordinate Legislation) Order 2014',
    'uksi/2014/852',
  )('art 19', 'article/19'),
  principles: cswa('s.1(2)', 'section/1'),
  age: provisionsOf('Family Law Reform Act 1969', 'ukpga/1969/46')('s.9(1)', 'section/9'),
} as const satisfies Record<string, Citation>;

/** The short name of a provision. */
export type ProvisionName = keyof typeof PROVISIONS;
