/**
 * corporate-parenting: looked-after and care-leaver status, the seven principles, indicators and pledges, as pure
 * typed functions with cited, explained answers. Schemas (`/schema`) and the return (`/ssda903`) have their own
 * entries, because they bring a dependency each.
 */
export * from './kernel/calendar.js';
export { explain, sentence } from './kernel/explain.js';
export * from './kernel/finding.js';
export * from './kernel/dated.js';
export * from './kernel/outcome.js';
export * from './kernel/spans.js';
export * from './eligibility/index.js';
export * from './principles/index.js';
export * from './indicators/index.js';
export * from './pledge/index.js';
