/** The OpenAPI document: whole, made of the schemas themselves, and readable. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { careStatus, dutiesOn, nextChanges, receiptFor, timetable } from '../../src/eligibility/index.js';
import { openApiDocument, serviceOperations } from '../../src/schema.js';
import * as schemas from '../../src/schema.js';

type Json = { readonly [name: string]: unknown };
const document = openApiDocument();
const components = (document.components as { readonly schemas: Record<string, Json> }).schemas;

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (name === '$ref' ? [String(each)] : refsIn(each)));
}

describe('the OpenAPI document', () => {
  it('is of version 3.1 and says what the service is', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(openApiDocument({ title: 'A service', version: '2.0.0', servers: [{ url: '/' }] })).toMatchObject({
      info: { title: 'A service', version: '2.0.0' },
      servers: [{ url: '/' }],
    });
  });

  it('refers to nothing that it does not hold, and holds nothing twice under one name', () => {
    for (const ref of refsIn(document)) {
      expect(ref).toMatch(/^#\/components\/schemas\/\w+$/);
      expect(components).toHaveProperty(ref.split('/').at(-1)!);
    }
    // Two schemas that share the name of a part must mean the same part.
    const named = new Map<string, string>();
    const used = new Set(serviceOperations().flatMap(({ asks, answers }) => [asks, answers]));
    for (const schema of [...used, schemas.scorecardJsonSchema(), schemas.refusalJsonSchema()])
      for (const [name, part] of Object.entries(schema.$defs as Json)) {
        const text = JSON.stringify(part);
        expect(`${name} ${named.get(name) ?? text}`).toBe(`${name} ${text}`);
        named.set(name, text);
      }
  });

  it('has words for every operation and every field', () => {
    for (const [path, { post }] of Object.entries(document.paths as Record<string, { post: Json }>)) {
      expect(path).toMatch(/^\/[a-z-]+$/);
      expect(post.operationId).toMatch(/^[a-z]\w+$/);
      expect(String(post.summary).length).toBeGreaterThan(10);
      expect(post.description).toMatch(/\.$/);
    }
    for (const [name, part] of Object.entries(components)) {
      expect(`${name}: ${String(part.description)}`).toMatch(/\.$/);
      for (const [field, of] of Object.entries((part.properties ?? {}) as Record<string, Json>))
        expect(`${name}.${field}: ${String(of.description)}`).toMatch(/\.$/);
    }
  });

  it('compiles in ajv and takes what the library answers', () => {
    const ajv = new Ajv2020({ strict: true });
    const ofPath = (path: string): Json => {
      const { post } = (document.paths as Record<string, { post: { responses: Record<string, Json> } }>)[
        path
      ]!;
      const content = post.responses['200']!.content as Record<string, { schema: Json }>;
      return content['application/json']!.schema;
    };
    const rebased = (value: unknown): Json =>
      JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', 'urn:test:parts#/$defs/')) as Json;
    ajv.addSchema({ $id: 'urn:test:parts', $defs: rebased(components) });
    const kim = {
      dateOfBirth: '2009-09-09',
      care: [{ start: '2024-01-15', end: null, legalStatus: 'C2' }],
    } as const;
    const answers: Record<string, unknown> = {
      '/care-status': careStatus(kim, '2026-03-01'),
      '/coming-changes': nextChanges(kim, '2026-03-01'),
      '/duties': dutiesOn(kim, '2026-03-01'),
      '/timetable': timetable(kim, {}, '2026-03-01'),
      '/receipts': receiptFor(kim, '2026-03-01'),
    };
    expect(Object.keys(answers)).toEqual(Object.keys(document.paths as Json));
    for (const [path, answer] of Object.entries(answers)) {
      const validate = ajv.compile(rebased(ofPath(path)));
      expect(validate(JSON.parse(JSON.stringify(answer))) || path).toBe(true);
    }
  });
});
