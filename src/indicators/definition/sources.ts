/** Where the definitions come from. */
import type { Citation } from '../../kernel/dated.js';

function source(instrument: string, href: string): (provision: string) => Citation {
  return (provision) => ({ instrument, provision, href });
}

/** Data dictionary of the department's Local Authority Interactive Tool, April 2026. */
export const LAIT = source(
  'DfE, Local Authority Interactive Tool data dictionary',
  'https://github.com/dfe-analytical-services/local-authority-interactive-tool',
);

/** Yearly statistics of children looked after and care leavers. */
export const LOOKED_AFTER_STATISTICS = source(
  'DfE, Children looked after in England including adoptions',
  'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
);

/** Yearly statistics of the stability of children looked after, from 2024. */
export const STABILITY_STATISTICS = source(
  'DfE, Stability measures for children looked after in England',
  '',
);

/** Yearly statistics of outcomes of children in need and children looked after. */
export const OUTCOME_STATISTICS = source(
  'DfE, Outcomes for children in need, including children looked after',
  'https://explore-education-statistics.service.gov.uk/find-statistics/outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england',
);

/** The return itself. */
export const RETURN_GUIDE = source('DfE, Children looked-after return (SSDA903) guide', '');

/** Technical report of the Stability Index 2019. */
export const STABILITY_INDEX = source(
  "Children's Commissioner for England, Stability Index 2019 technical report",
  'https://github.com/childrenscommissioner/stabilityindex2019',
);

/** The national indicator set of 2008, withdrawn after 2010-11. */
export const NATIONAL_INDICATORS = source('National Indicator set 2008', '');

/** The performance assessment framework of social services, to 2007. */
export const ASSESSMENT_FRAMEWORK = source('Performance Assessment Framework', '');

/** Adoption scorecards. */
export const ADOPTION_SCORECARD = source('DfE, Adoption scorecards', '');

/** A measure that councils count for themselves. */
export const LOCAL_MEASURE = source('Local measure', '');
