/** Where the duties, and the numbers in them, are written. */
import type { Citation } from '../kernel/dated.js';
import { provisionsOf } from './legislation.js';

const ca89 = /* @__PURE__ */ provisionsOf('Children Act 1989', 'ukpga/1989/41');
const planning = /* @__PURE__ */ provisionsOf(
  'Care Planning, Placement and Case Review (England) Regulations 2010',
  'uksi/2010/959',
);
const leavers = /* @__PURE__ */ provisionsOf('Care Leavers (England) Regulations 2010', 'uksi/2010/2571');
const leavers2001 = /* @__PURE__ */ provisionsOf(
  'Children (Leaving Care) (England) Regulations 2001',
  'uksi/2001/2874',
);
const adoption = /* @__PURE__ */ provisionsOf('Adoption Agencies Regulations 2005', 'uksi/2005/389');
const custody = /* @__PURE__ */ provisionsOf(
  'Visits to Former Looked After Children in Detention (England) Regulations 2010',
  'uksi/2010/2797',
);
const bursary = /* @__PURE__ */ provisionsOf(
  'Children Act 1989 (Higher Education Bursary) (England) Regulations 2009',
  'uksi/2009/2274',
);
const coronavirus = /* @__PURE__ */ provisionsOf(
  'Adoption and Children (Coronavirus) (Amendment) Regulations 2020',
  'uksi/2020/445',
);
const coronavirusAgain = /* @__PURE__ */ provisionsOf(
  'Adoption and Children (Coronavirus) (Amendment) (No.2) Regulations 2020',
  'uksi/2020/909',
);
const homesAndPlanning = /* @__PURE__ */ provisionsOf(
  'Children’s Homes and Looked after Children (Miscellaneous Amendments) (England) Regulations 2013',
  'uksi/2013/3239',
);
const supported = /* @__PURE__ */ provisionsOf(
  'Supported Accommodation (England) Regulations 2023',
  'uksi/2023/416',
);
const school = /* @__PURE__ */ provisionsOf('Education Act 1996', 'ukpga/1996/56');
const cswa = /* @__PURE__ */ provisionsOf('Children and Social Work Act 2017', 'ukpga/2017/16');

/** The provisions that duties cite. */
export const DUTY_PROVISIONS = /* @__PURE__ */ (() =>
  ({
    carePlan: planning('reg 4(2)', 'regulation/4'),
    carePlanContents: planning('reg 5', 'regulation/5'),
    carePlanKeptUnderReview: planning('reg 6', 'regulation/6'),
    courtCarePlan: ca89('s.31A', 'section/31A'),
    placementPlan: planning('reg 9', 'regulation/9'),
    outOfArea: planning('reg 11', 'regulation/11'),
    outOfAreaNotice: planning('reg 13', 'regulation/13'),
    atADistance: homesAndPlanning('regs 18, 19', 'regulation/18'),
    listedPlacements: planning('regs 27A to 27C', 'regulation/27A'),
    listedPlacementsUnder16: provisionsOf(
      'Care Planning, Placement and Case Review (England) (Amendment) Regulations 2021',
      'uksi/2021/161',
    )('reg 4', 'regulation/4'),
    listedPlacementsAt16: supported('reg 36', 'regulation/36'),
    supportedAccommodation: supported('reg 37', 'regulation/37'),
    remandPlans: planning('regs 47A to 47F', 'regulation/47A'),
    remandCarePlan: planning('reg 47B(2)', 'regulation/47B'),
    remandPlacementPlan: planning('reg 47C(3)', 'regulation/47C'),
    detentionPlacementPlan: planning('reg 47C(2)', 'regulation/47C'),
    reviewingOfficer: ca89('s.25A', 'section/25A'),
    reviewingOfficerNamed: planning('reg 5(d)', 'regulation/5'),
    reviews: planning('reg 33', 'regulation/33'),
    earlyReview: planning('reg 33(3)', 'regulation/33'),
    earlyReviewsWidened: homesAndPlanning('reg 20', 'regulation/20'),
    visits: planning('reg 28(2)', 'regulation/28'),
    visitsBeforeAssessment: planning('reg 28(3)', 'regulation/28'),
    visitsLongTermFoster: planning('reg 28(3A)', 'regulation/28'),
    visitsInterimOrder: planning('reg 28(4)', 'regulation/28'),
    visitsWithParent: planning('reg 28(5)', 'regulation/28'),
    visitsAnotherPerson: planning('reg 28(6)', 'regulation/28'),
    visitsFurther: planning('reg 28(7)', 'regulation/28'),
    health: planning('reg 7', 'regulation/7'),
    educationPlan: planning('reg 5(b)(ii)', 'regulation/5'),
    promoteEducation: ca89('s.22(3A)-(3C)', 'section/22'),
    independentVisitor: ca89('s.23ZB', 'section/23ZB'),
    advocacy: ca89('s.26A', 'section/26A'),
    ceasing: planning('reg 39', 'regulation/39'),
    ceasingAt16: planning('reg 39ZA', 'regulation/39ZA'),
    shortBreakRegime: planning('reg 48(3)', 'regulation/48'),
    custodyVisits: ca89('s.23ZA', 'section/23ZA'),
    custodyVisitsWhen: custody('reg 4', 'regulation/4'),
    adoptionReviews: adoption('reg 36', 'regulation/36'),
    adviseAndBefriend: ca89('Sch 2 para 19A', 'schedule/2/paragraph/19A'),
    coronavirusCarePlanning: coronavirus('reg 8', 'regulation/8'),
    coronavirusAdoption: coronavirus('reg 4(16)', 'regulation/4'),
    coronavirusEnds: coronavirus('reg 14', 'regulation/14'),
    coronavirusVisits: coronavirusAgain('reg 4', 'regulation/4'),
    coronavirusVisitsEnd: coronavirusAgain('reg 8(2)', 'regulation/8'),
    assessmentEligible: planning('reg 42(1)', 'regulation/42'),
    assessmentEligibleAct: ca89('Sch 2 para 19B(4)', 'schedule/2/paragraph/19B'),
    assessmentRelevant: ca89('s.23B(3)', 'section/23B'),
    assessmentRelevantWhen: leavers('reg 5(2)(a)', 'regulation/5'),
    assessmentReturning: leavers('reg 5(2)(b)', 'regulation/5'),
    assessment2001: leavers2001('reg 7', 'regulation/7'),
    stayingPutBefore18: ca89('Sch 2 para 19BA', 'schedule/2/paragraph/19BA'),
    planReview: leavers('reg 7', 'regulation/7'),
    planReview2001: leavers2001('reg 9', 'regulation/9'),
    planReviewEligible: ca89('Sch 2 para 19B(5)-(6)', 'schedule/2/paragraph/19B'),
    planReviewAfter28Days: leavers('reg 7(3)', 'regulation/7'),
    planReviewAct: ca89('s.23C(3)(b)', 'section/23C'),
    adviser: ca89('Sch 2 para 19C; ss.23B(2), 23C(3), 23CZB', 'section/23C'),
    adviserVisits: leavers('reg 8(2)', 'regulation/8'),
    accommodation: ca89('s.23B(8), (10)', 'section/23B'),
    accommodationSuitable: leavers('reg 9', 'regulation/9'),
    relevantKeepInTouch: ca89('s.23B(1), (11)', 'section/23B'),
    formerRelevant: ca89('s.23C(2)-(7)', 'section/23C'),
    bursaryAct: ca89('s.23C(5A)', 'section/23C'),
    bursaryBegins: bursary('reg 1', 'regulation/1'),
    bursaryAmount: bursary('reg 2', 'regulation/2'),
    bursaryCourse: bursary('reg 3', 'regulation/3'),
    bursaryPaid: bursary('reg 4', 'regulation/4'),
    vacation: ca89('ss.23C(9), 24B(5)', 'section/24B'),
    educationHelpUntil: ca89('s.24B(3)', 'section/24B'),
    educationHelpUntil25: provisionsOf('Children and Young Persons Act 2008', 'ukpga/2008/23')(
      's.23(2)',
      'section/23',
    ),
    stayingPut: ca89('s.23CZA', 'section/23CZA'),
    support: ca89('s.23CZB(2)-(6)', 'section/23CZB'),
    supportOffer: ca89('s.23CZB(7)', 'section/23CZB'),
    returnToEducation: ca89('s.23CA', 'section/23CA'),
    adviceAndAssistance: ca89('ss.24A, 24B', 'section/24A'),
    contact: ca89('s.24(4)', 'section/24'),
    tellOtherCouncil: ca89('s.24C', 'section/24C'),
    complaints: ca89('ss.24D(1), 26(3)', 'section/24D'),
    longStays: ca89('ss.85, 86, 86A', 'section/85'),
    localOffer: cswa('s.2', 'section/2'),
    schoolAdvice: ca89('s.23ZZA', 'section/23ZZA'),
    schoolAge: school('s.8', 'section/8'),
    records: planning('regs 49, 50', 'regulation/50'),
    sixteenToNineteen: {
      instrument: '16 to 19 Bursary Fund guide (Department for Education)',
      provision: 'vulnerable groups',
      href: 'https://www.gov.uk/guidance/16-to-19-bursary-fund-guide',
    },
    settingUpHome: {
      instrument: 'Children Act 1989 guidance and regulations volume 3: transition to adulthood',
      provision: 'setting up home allowance',
      href: 'https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers',
    },
    kinshipOffer: ca89('ss.22H, 22I', 'section/22H'),
  }) as const satisfies Record<string, Citation>)();
