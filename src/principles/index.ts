/** The seven corporate parenting principles: the law, the evidence, and the governance around them. */
export * from './legal-kind.js';
export * from './outcome-frames.js';
export * from './principles.js';
