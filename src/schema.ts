/** Schemas (zod) and JSON Schema for what callers send. The only entry that brings zod. */
export * from './schema/evidence-schema.js';
export * from './schema/person-schema.js';
export * from './schema/pledge-schema.js';
