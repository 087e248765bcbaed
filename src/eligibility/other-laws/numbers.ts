/** The numbers of other laws that speak of care leavers, each from its first day and with its provision. */
import { plainDate } from '../../kernel/calendar.js';
import type { Citation, Dated } from '../../kernel/dated.js';

const at = (instrument: string, provision: string, path: string): Citation => ({
  instrument,
  provision,
  href: `https://www.legislation.gov.uk/${path}`,
});
const PRIORITY_NEED = 'Homelessness (Priority Need for Accommodation) (England) Order 2002';

/** Where each stands. The guidance that is not law has no provision that could be linked to. */
export const OTHER_PROVISIONS = /* @__PURE__ */ (() => ({
  priorityNeed16: at(PRIORITY_NEED, 'art 3', 'uksi/2002/2051/article/3'),
  priorityNeed18: at(PRIORITY_NEED, 'art 4', 'uksi/2002/2051/article/4'),
  priorityNeed21: at(PRIORITY_NEED, 'art 5(1)', 'uksi/2002/2051/article/5'),
  localConnection: at('Housing Act 1996', 's.199(8)-(11)', 'ukpga/1996/52/section/199'),
  studentFinance: at(
    'Education (Student Support) Regulations 2011',
    'Sch 4 para 2(1)(f)',
    'uksi/2011/1986/schedule/4/paragraph/2',
  ),
  studentFinanceAge: at(
    'Education (Student Support) Regulations 2011',
    'Sch 4 para 2(1)(a)',
    'uksi/2011/1986/schedule/4/paragraph/2',
  ),
  bursary16To19: {
    instrument: '16 to 19 Bursary Fund guide',
    provision: 'defined vulnerable groups',
    href: '',
  },
  universalCredit: at('Universal Credit Regulations 2013', 'reg 8', 'uksi/2013/376/regulation/8'),
  sharedRate: at('Universal Credit Regulations 2013', 'Sch 4 para 29(2)', 'uksi/2013/376/schedule/4'),
  olderBenefits: at('Children (Leaving Care) Act 2000', 's.6', 'ukpga/2000/35/section/6'),
  nhsBursary: { instrument: 'NHS Bursary Scheme guidance', provision: 'independent students', href: '' },
  apprenticeship: {
    instrument: 'Apprenticeship funding rules',
    provision: 'care leavers’ bursary',
    href: '',
  },
  councilTax: at('Local Government Finance Act 1992', 's.13A(1)(c)', 'ukpga/1992/14/section/13A'),
}))();

/** What these laws turn on, as dated values: ages in years, stretches in months, days or years. */
export interface OtherLawNumbers {
  /** Months of care for student finance. */
  readonly studentMonthsInCare: Dated<number>;
  /** The age from which they count. */
  readonly studentCareFromAge: Dated<number>;
  /** The age at which students are independent anyway. */
  readonly studentIndependentFromAge: Dated<number>;
  /** Days of care for the bursary. */
  readonly bursaryDaysInCare: Dated<number>;
  /** The age from which homelessness law asks. */
  readonly homelessFromAge: Dated<number>;
  /** The age at which it stops asking. */
  readonly homelessUntilAge: Dated<number>;
  /** The age until which a care leaver has a local connection. */
  readonly localConnectionUntilAge: Dated<number>;
  /** Years of living there that give one. */
  readonly localConnectionYears: Dated<number>;
  /** The age until which the shared rate is lifted. */
  readonly sharedRateUntilAge: Dated<number>;
}

const since = (from: string, value: number, citation: Citation): Dated<number> => [
  { from: plainDate(from), value, citation },
];

/** As found on 27 November 2026. */
export const OTHER_LAW_NUMBERS: OtherLawNumbers = /* @__PURE__ */ (() => ({
  studentMonthsInCare: since('2011-09-01', 3, OTHER_PROVISIONS.studentFinance),
  studentCareFromAge: since('2011-09-01', 16, OTHER_PROVISIONS.studentFinance),
  studentIndependentFromAge: since('2011-09-01', 25, OTHER_PROVISIONS.studentFinanceAge),
  // A guide for academic years, from the first for which the fund was there.
  bursaryDaysInCare: since('2011-09-01', 91, OTHER_PROVISIONS.bursary16To19),
  homelessFromAge: since('2002-07-31', 16, OTHER_PROVISIONS.priorityNeed16),
  homelessUntilAge: since('2002-07-31', 21, OTHER_PROVISIONS.priorityNeed18),
  localConnectionUntilAge: since('2018-04-03', 21, OTHER_PROVISIONS.localConnection),
  localConnectionYears: since('2018-04-03', 2, OTHER_PROVISIONS.localConnection),
  sharedRateUntilAge: since('2013-04-29', 25, OTHER_PROVISIONS.sharedRate),
}))();
