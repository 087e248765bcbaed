// A web service in Fastify: what it is sent is checked by the library's JSON Schemas as they are, what it answers is
// written by them, and the types of both come from the schemas. No cast stands between the request and the answer.
//
//   npm install && npx tsc && node out/fastify-service.js
import assert from 'node:assert/strict';
import { log } from 'node:console';
import fastify from 'fastify';
import type { FastifyTypeProvider } from 'fastify';
import { careStatus, dutiesOn, nextChanges, receiptFor, timetable } from 'corporate-parenting';
import {
  careStatusFindingJsonSchema,
  dutiesQuestionJsonSchema,
  dutyOnDayJsonSchema,
  listJsonSchema,
  nextChangeJsonSchema,
  openApiDocument,
  parseTimetableQuestion,
  receiptJsonSchema,
  refusalJsonSchema,
  statusQuestionJsonSchema,
  timetableLineJsonSchema,
  timetableQuestionJsonSchema,
} from 'corporate-parenting/schema';
import type { JsonSchema } from 'corporate-parenting/schema';

/** The schemas say what they describe, and so Fastify knows the type of every body. */
interface Described extends FastifyTypeProvider {
  readonly validator: this['schema'] extends JsonSchema<infer Of> ? Of : unknown;
  readonly serializer: this['schema'] extends JsonSchema<infer Of> ? Of : unknown;
}

const answers = <Of>(answer: JsonSchema<Of>) => ({ 200: answer, 400: refusalJsonSchema() });

// Fastify would drop a field that it does not know and turn text into numbers. A field that nobody reads is a fact that
// somebody believes to be counted: it is refused.
const strictly = {
  removeAdditional: false,
  coerceTypes: false,
  useDefaults: false,
  allErrors: true,
} as const;
export const service = fastify({ ajv: { customOptions: strictly } }).withTypeProvider<Described>();

// Every question is of the same form or narrower: the library says what is wrong, in words, and repeats no value.
service.setErrorHandler((_error, request, reply) => {
  const read = parseTimetableQuestion(request.body);
  return reply.code(400).send({
    problems: read.ok ? [{ code: 'unreadable', path: '', message: 'expected another form' }] : read.problems,
  });
});

service.get('/openapi.json', () => openApiDocument({ title: 'Example status service', version: '1.0.0' }));

service.post(
  '/care-status',
  { schema: { body: statusQuestionJsonSchema(), response: answers(careStatusFindingJsonSchema()) } },
  ({ body }) => careStatus(body.person, body.on),
);
service.post(
  '/coming-changes',
  { schema: { body: statusQuestionJsonSchema(), response: answers(listJsonSchema(nextChangeJsonSchema())) } },
  ({ body }) => nextChanges(body.person, body.on),
);
service.post(
  '/duties',
  { schema: { body: dutiesQuestionJsonSchema(), response: answers(listJsonSchema(dutyOnDayJsonSchema())) } },
  ({ body }) => dutiesOn(body.person, body.on, body.facts),
);
service.post(
  '/timetable',
  {
    schema: {
      body: timetableQuestionJsonSchema(),
      response: answers(listJsonSchema(timetableLineJsonSchema())),
    },
  },
  ({ body }) => timetable(body.person, body.events ?? {}, body.on),
);
service.post(
  '/receipts',
  { schema: { body: statusQuestionJsonSchema(), response: answers(receiptJsonSchema()) } },
  ({ body }) => receiptFor(body.person, body.on),
);

// ------------------------------------------------------------------------------------------- tried out

const kim = {
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2' }],
  familyPlacements: [],
} as const;
const on = '2026-03-31';
const ask = async (url: string, payload: object) => {
  const { statusCode, body } = await service.inject({ method: 'POST', url, payload });
  const answer: unknown = JSON.parse(body);
  return { statusCode, answer };
};

// Nothing is lost on the way: what comes over the wire is what the library says.
const asked = { person: kim, on };
const same = async (url: string, payload: object, said: unknown) =>
  assert.deepEqual(await ask(url, payload), { statusCode: 200, answer: JSON.parse(JSON.stringify(said)) });
await same('/care-status', asked, careStatus(kim, on));
await same('/coming-changes', asked, nextChanges(kim, on));
await same(
  '/duties',
  { ...asked, facts: { movingToOwnHome: true } },
  dutiesOn(kim, on, { movingToOwnHome: true }),
);
await same(
  '/timetable',
  { ...asked, events: { needsAssessment: null } },
  timetable(kim, { needsAssessment: null }, on),
);
await same('/receipts', asked, receiptFor(kim, on));
log(`Fastify: ${careStatus(kim, on).answer} on ${on}`);

// A field that is not known, a date in another form, a number as text: refused, with the field and the form.
const misspelt = await ask('/care-status', { person: { ...kim, isCareLeaver: true }, on });
assert.equal(misspelt.statusCode, 400);
assert.match(JSON.stringify(misspelt.answer), /"unknown-field","path":"\/person\/isCareLeaver"/);
const otherForm = await ask('/timetable', { ...asked, events: { reviews: ['20/06/2026'] } });
assert.equal(otherForm.statusCode, 400);
assert.match(JSON.stringify(otherForm.answer), /\/events\/reviews\/0/);
assert.doesNotMatch(JSON.stringify(otherForm.answer), /20\/06\/2026/, 'no value is repeated');
log('Fastify: a field that is not known is refused');

const { paths } = JSON.parse((await service.inject('/openapi.json')).body);
assert.ok(Object.keys(paths).every((path) => service.hasRoute({ method: 'POST', url: path })));
