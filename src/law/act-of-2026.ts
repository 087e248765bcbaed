/** Where the Children’s Wellbeing and Schools Act 2026 says what it enacts for children in care and care leavers. */
import type { Citation } from '../kernel/dated.js';
import { provisionsOf } from './legislation.js';

const act = /* @__PURE__ */ provisionsOf('Children’s Wellbeing and Schools Act 2026', 'ukpga/2026/21');
const begun = /* @__PURE__ */ provisionsOf(
  'Children’s Wellbeing and Schools Act 2026 (Commencement No. 2) (England) Regulations 2026',
  'uksi/2026/803',
);

/** The sections of the Act by a short name each. */
export const ACT_OF_2026_PROVISIONS = /* @__PURE__ */ (() =>
  ({
    kinshipOffer: act('s.5', 'section/5'),
    schoolHead: act('s.6', 'section/6'),
    stayingClose: act('s.7', 'section/7'),
    localOffer: act('s.8', 'section/8'),
    homelessness: act('s.9', 'section/9'),
    relevantAuthorities: act('ss.23-27', 'section/23'),
    commencement: act('s.78', 'section/78'),
    homelessnessBegan: begun('reg 6(c)', 'regulation/6'),
  }) as const satisfies Record<string, Citation>)();
