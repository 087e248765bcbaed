/** Other words: the table is whole, and no function says a sentence that is outside it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, Words } from '../../src/eligibility/index.js';
import {
  DUTIES,
  WORDS,
  careStatus,
  changeInWords,
  deadlines,
  dutiesOn,
  dutyWords,
  explain,
  explainStatus,
  labelAlarms,
  nextChanges,
  openQuestions,
  otherLaws,
  parentalResponsibility,
  personalAdviser,
  previouslyLookedAfter,
  reconcile,
  reconcileCouncil,
  recordCautions,
  responsibleAuthority,
  timetable,
} from '../../src/eligibility/index.js';
import { eligible } from '../../src/ask/eligible.js';
import { formerRelevant } from '../../src/ask/former-relevant.js';
import { lookedAfter } from '../../src/ask/looked-after.js';
import { principlesOwed } from '../../src/ask/principles-owed.js';
import { withAnswer } from '../../src/ask/with-answer.js';
import { LS_CODES } from '../../src/kernel/codes.js';
import { caseEvents } from '../properties/case-events.js';
import { asked, saidOfDuty, saidOfLine } from '../properties/everything-said.js';
import { peopleAndDays, settings } from '../properties/people.js';

/** Every sentence as its places between marks: what is left of a text, marks and facts taken out, is outside the table. */
const MARKED: Words = Object.fromEntries(
  Object.keys(WORDS).map((english) => [english, `§${(english.match(/\{[^}]+\}/g) ?? []).join('§')}§`]),
);

/** What a record, a label or an id holds is no sentence of the library. */
const NO_SENTENCE = /Northbank|Southmere|AMB-\d+|NEAR-[A-Z0-9-]+|ELIG-[A-Z0-9-]+|REL-[A-Z0-9-]+|\[[^\]]*\]/g;

function outside(text: string): readonly string[] {
  return text.replace(NO_SENTENCE, '').match(/[A-Za-z][a-z’]+/g) ?? [];
}

const LABELS = [
  'Eligible',
  'Relevant',
  'FR',
  'Qualifying until 25',
  'care leaver',
  'CLA',
  'none',
  '13 weeks under 25',
  'until 21',
  'until 24',
  'parental responsibility',
];

/** Everything that is told of a person on a day, in the words of a table. */
function told(record: Person, on: string, events: Parameters<typeof timetable>[1], words: Words): string[] {
  const status = careStatus(record, on);
  const findings = [
    status,
    personalAdviser(record, on),
    responsibleAuthority(record, on),
    previouslyLookedAfter(record, on),
    ...LABELS.map((label) => reconcile(label, record, on)),
    ...otherLaws(record, on),
  ];
  const one = { id: '1', person: record, events };
  const list = deadlines([one, { ...one, facts: { educationPlans: [] } }], on, { words });
  return [
    ...findings.flatMap((finding) =>
      (['sentence', 'short', 'whole'] as const).map((length) => explain(finding, { words, length })),
    ),
    ...(['caseworker', 'young-person'] as const).flatMap((who) => [
      explainStatus(status, { for: who, words }),
      explainStatus(status, { for: who, words, length: 'whole' }),
      ...nextChanges(record, on).map((change) => changeInWords(change, { for: who, words })),
    ]),
    ...dutiesOn(record, on, {}, undefined, undefined, words).flatMap(saidOfDuty),
    ...timetable(record, events, on, undefined, undefined, words).flatMap(saidOfLine),
    ...list.flatMap(saidOfLine),
    ...asked(openQuestions([one], on, list, undefined, words)),
    ...recordCautions(record, undefined, words).flatMap((each) => [each.says, each.couldChange, each.heldBy]),
    ...LABELS.flatMap((label) => asked(labelAlarms(record, on, label, undefined, words))),
    ...otherLaws(record, on, {}, { words }).flatMap(({ title, difference }) => [title, difference ?? '']),
    ...reconcileCouncil([{ ...one, recordedLabels: LABELS }], on, undefined, { words }).map(
      ({ says }) => says,
    ),
  ];
}

/** What a check says and asks, the question of a yes among it. */
function askedOf(record: Person, on: string, words: Words): string[] {
  return [lookedAfter, eligible, formerRelevant, principlesOwed].flatMap((check) => {
    const { reason, ask } = check(record, on, words);
    if (ask === null || ask.accepts !== 'yes-no') return [reason.text, ask?.text ?? ''];
    const then = check(withAnswer(record, ask, 'yes'), on, words);
    return [reason.text, ask.text, then.reason.text, then.ask?.text ?? ''];
  });
}

describe('the table of words', () => {
  it('holds every sentence of the checks', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const marked = askedOf(record, on, MARKED);
        expect(marked.flatMap(outside)).toEqual([]);
        expect(marked.join('')).not.toMatch(/[{}]/);
        expect(askedOf(record, on, WORDS)).toEqual(askedOf(record, on, {}));
      }),
      settings,
    );
  });

  it('holds every sentence that is told of anybody on any day', () => {
    fc.assert(
      fc.property(peopleAndDays, caseEvents, ({ born, record, on }, eventsOf) => {
        expect(told(record, on, eventsOf(born), MARKED).flatMap(outside)).toEqual([]);
      }),
      { ...settings, numRuns: Math.ceil(settings.numRuns * 0.6) },
    );
  });

  it('holds every duty of every day, and every legal status', () => {
    for (const duty of DUTIES)
      for (const on of ['2011-06-01', '2020-06-01', '2026-06-01'])
        expect(Object.values(dutyWords(duty, on, undefined, undefined, MARKED)).flatMap(outside)).toEqual([]);
    for (const code of LS_CODES)
      expect(outside(explain(parentalResponsibility(code), { words: MARKED }))).toEqual([]);
  });

  it('says the same as no table where it says the same', () => {
    fc.assert(
      fc.property(peopleAndDays, caseEvents, ({ born, record, on }, eventsOf) => {
        const events = eventsOf(born);
        expect(told(record, on, events, WORDS)).toEqual(told(record, on, events, {}));
      }),
      { ...settings, numRuns: Math.ceil(settings.numRuns * 0.2) },
    );
  });

  it('says other words where it holds them, with counts and dates in them', () => {
    const kim = {
      dateOfBirth: '2009-09-09',
      care: [{ start: '2024-01-15', end: null, legalStatus: 'C2' }],
    } as const;
    const status = careStatus(kim, '2026-03-01');
    const words = {
      [status.says]: 'Plentyn cymwys ar {on}: {ages}, {weeks} ers {from}',
      '{day} {month} {year}': '{day} {month} {year}',
      March: 'Mawrth',
      '{one} or {other}': '{one} neu {other}',
      '{count} weeks': '{count} wythnos',
      '13 weeks': 'tair wythnos ar ddeg',
    };
    expect(explain(status, { words, length: 'sentence' })).toBe(
      'Plentyn cymwys ar 1 Mawrth 2026: 16 neu 17, tair wythnos ar ddeg ers 14',
    );
    const [first] = timetable(kim, { reviews: [] }, '2026-03-01', undefined, undefined, {
      'Independent reviewing officer named': 'Swyddog adolygu annibynnol',
      'the case record': 'y cofnod',
    });
    expect(first?.what).toBe('Swyddog adolygu annibynnol');
    expect(first?.needs[0]?.heldBy).toBe('y cofnod');
  });

  it('knows one from many', () => {
    const table = {
      '{count} day': '{count} diwrnod',
      '{count} days': '{count} o ddyddiau',
      '2 days': 'deuddydd',
    };
    const plan = (needsAssessment: string, words: Words) =>
      timetable(
        { dateOfBirth: '2009-09-09', care: [{ start: '2024-01-15', end: null, legalStatus: 'C2' }] },
        { needsAssessment, pathwayPlanMade: '2026-01-10' },
        '2026-03-01',
        undefined,
        undefined,
        words,
      ).find(({ step }) => step === 'pathway-plan')?.reason;
    expect(plan('2026-01-09', {})).toContain('Made 1 day after');
    expect(plan('2026-01-09', table)).toContain('Made 1 diwrnod after');
    expect(plan('2026-01-08', table)).toContain('Made deuddydd after');
    expect(plan('2026-01-07', table)).toContain('Made 3 o ddyddiau after');
  });
});
