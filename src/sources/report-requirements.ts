/** The reports that councils' documents ask for. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { ReportEntry } from './document.js';
import { localPolicies } from './rows.js';

/** The reports that the five documents require, with how often and to whom. */
export const REPORT_REQUIREMENTS: readonly (ReportEntry & LocalPolicy)[] = /* @__PURE__ */ localPolicies(
  (document) => document.reports,
);
