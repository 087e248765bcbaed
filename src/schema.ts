/** Schemas (zod) and JSON Schema for what callers send. The only entry that brings zod. */
import './schema/configure.js';

export * from './schema/evidence-schema.js';
export * from './schema/person-schema.js';
export * from './schema/pledge-schema.js';
