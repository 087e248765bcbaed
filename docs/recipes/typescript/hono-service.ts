// The same service in Hono, for an edge or a function, with a client whose types come from the service. What is sent is
// read by the library: the question, or every problem in words.
//
//   npm install && npx tsc && node out/hono-service.js
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { Hono } from 'hono';
import { hc } from 'hono/client';
import { validator } from 'hono/validator';
import { careStatus, dutiesOn, explainStatus } from 'corporate-parenting';
import { openApiDocument, parseDutiesQuestion, parseStatusQuestion } from 'corporate-parenting/schema';

/** For a screen: the status, a few lines of why, and what to ask whom. */
const app = new Hono()
  .get('/openapi.json', (context) => context.json(openApiDocument()))
  .post(
    '/explanation',
    validator('json', (value, context) => {
      const read = parseStatusQuestion(value);
      return read.ok ? read.value : context.json({ problems: read.problems }, 400);
    }),
    (context) => {
      const { person, on } = context.req.valid('json');
      const status = careStatus(person, on);
      return context.json(
        {
          status: status.answer,
          lookedAfter: status.lookedAfter,
          why: explainStatus(status, { for: 'caseworker' }),
          missing: status.needs.map(({ question, heldBy }) => ({ question, heldBy })),
        },
        200,
      );
    },
  )
  .post(
    '/duties',
    validator('json', (value, context) => {
      const read = parseDutiesQuestion(value);
      return read.ok ? read.value : context.json({ problems: read.problems }, 400);
    }),
    (context) => {
      const { person, on, facts } = context.req.valid('json');
      const duties = dutiesOn(person, on, facts);
      return context.json(
        duties.map(({ id, what, owed, timescale }) => ({ id, what, owed, timescale })),
        200,
      );
    },
  );

// ------------------------------------------------------------------------------------------- tried out

const client = hc<typeof app>('http://service', { fetch: app.request });
const kim = {
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2' }],
} as const;
const on = '2026-03-31';

const told = await client.explanation.$post({ json: { person: kim, on } });
assert.ok(told.status === 200);
const { status, why, missing } = await told.json();
assert.equal(status, 'unknown');
assert.ok(missing.length > 0 && why.split('\n').length <= 6);
log(`Hono: ${why}`);

const owed = await client.duties.$post({ json: { person: { ...kim, familyPlacements: [] }, on } });
assert.ok(owed.status === 200);
assert.ok((await owed.json()).some(({ what, owed }) => what === 'A personal adviser' && owed === 'yes'));

// The client's types refuse what the service would, and the service refuses it whoever sends it.
const misspelt = { ...kim, isCareLeaver: true };
const refused = await client.explanation.$post({ json: { person: misspelt, on } });
assert.ok(refused.status === 400);
const { problems } = await refused.json();
assert.deepEqual(
  problems.map(({ code, path }) => [code, path]),
  [['unknown-field', '/person/isCareLeaver']],
);
log('Hono: a field that is not known is refused');
