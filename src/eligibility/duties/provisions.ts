/** Where the duties are written. */
import type { Citation } from '../../kernel/dated.js';

const LEGISLATION = 'https://www.legislation.gov.uk/';
const at = (instrument: string, path: string) => (provision: string, section: string) => ({
  instrument,
  provision,
  href: `${LEGISLATION}${path}/${section}`,
});
const ca89 = /* @__PURE__ */ at('Children Act 1989', 'ukpga/1989/41');
const planning = /* @__PURE__ */ at(
  'Care Planning, Placement and Case Review (England) Regulations 2010',
  'uksi/2010/959',
);
const leavers = /* @__PURE__ */ at('Care Leavers (England) Regulations 2010', 'uksi/2010/2571');
const cswa = /* @__PURE__ */ at('Children and Social Work Act 2017', 'ukpga/2017/16');
const wellbeing = /* @__PURE__ */ at('Children’s Wellbeing and Schools Act 2026', 'ukpga/2026/21');

/** The provisions that duties cite. */
export const DUTY_PROVISIONS = /* @__PURE__ */ (() =>
  ({
    carePlan: planning('reg 4(2)', 'regulation/4'),
    carePlanContents: planning('reg 5', 'regulation/5'),
    carePlanKeptUnderReview: planning('reg 6', 'regulation/6'),
    courtCarePlan: ca89('s.31A', 'section/31A'),
    placementPlan: planning('reg 9', 'regulation/9'),
    reviewingOfficer: ca89('s.25A', 'section/25A'),
    reviewingOfficerNamed: planning('reg 5(d)', 'regulation/5'),
    reviews: planning('reg 33', 'regulation/33'),
    visits: planning('reg 28(2)', 'regulation/28'),
    visitsBeforeAssessment: planning('reg 28(3)', 'regulation/28'),
    visitsInterimOrder: planning('reg 28(4)', 'regulation/28'),
    visitsWithParent: planning('reg 28(5)', 'regulation/28'),
    health: planning('reg 7', 'regulation/7'),
    educationPlan: planning('reg 5(b)(ii)', 'regulation/5'),
    promoteEducation: ca89('s.22(3A)-(3C)', 'section/22'),
    independentVisitor: ca89('s.23ZB', 'section/23ZB'),
    advocacy: ca89('s.26A', 'section/26A'),
    ceasing: planning('reg 39', 'regulation/39'),
    shortBreakRegime: planning('reg 48(3)', 'regulation/48'),
    custodyVisits: ca89('s.23ZA', 'section/23ZA'),
    assessmentEligible: planning('reg 42(1)', 'regulation/42'),
    assessmentEligibleAct: ca89('Sch 2 para 19B(4)', 'schedule/2/paragraph/19B'),
    assessmentRelevant: ca89('s.23B(3)', 'section/23B'),
    planReview: leavers('reg 7', 'regulation/7'),
    planReviewAfter28Days: leavers('reg 7(3)', 'regulation/7'),
    planReviewAct: ca89('s.23C(3)(b)', 'section/23C'),
    adviser: ca89('Sch 2 para 19C; ss.23B(2), 23C(3), 23CZB', 'section/23C'),
    adviserVisits: leavers('reg 8(2)', 'regulation/8'),
    accommodation: ca89('s.23B(8), (10)', 'section/23B'),
    formerRelevant: ca89('s.23C(2)-(7)', 'section/23C'),
    bursaryAct: ca89('s.23C(5A)', 'section/23C'),
    bursary: at('Children Act 1989 (Higher Education Bursary) (England) Regulations 2009', 'uksi/2009/2274')(
      'reg 3',
      'regulation/3',
    ),
    vacation: ca89('s.24B(5)', 'section/24B'),
    stayingPut: ca89('s.23CZA', 'section/23CZA'),
    support: ca89('s.23CZB(2)-(6)', 'section/23CZB'),
    supportOffer: ca89('s.23CZB(7)', 'section/23CZB'),
    adviceAndAssistance: ca89('ss.24A, 24B', 'section/24A'),
    localOffer: cswa('s.2', 'section/2'),
    schoolAdvice: ca89('s.23ZZA', 'section/23ZZA'),
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
    stayingClose: wellbeing('s.7', 'section/7'),
    widerLocalOffer: wellbeing('s.8', 'section/8'),
    relevantAuthorities: wellbeing('ss.23-27', 'section/23'),
    kinship: wellbeing('ss.5-6', 'section/5'),
    commencement2026: wellbeing('s.78', 'section/78'),
  }) as const satisfies Record<string, Citation>)();
