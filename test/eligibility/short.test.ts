/** The short explanation, the order of what is asked, and the eight lines for the young person. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LAW_AS_AT,
  careStatus,
  dutiesOn,
  explain,
  explainStatus,
  nextChanges,
  person,
  personalAdviser,
  reconcile,
  redact,
  responsibleAuthority,
  statusTimeline,
  timetable,
  labelAlarms,
  otherLaws,
  receiptFor,
} from '../../src/eligibility/index.js';
import { people } from '../properties/people.js';
import { toldOfMany } from '../properties/told.js';

const sample = toldOfMany(1000);

describe('the short explanation', () => {
  it('is at most six lines, and asks nothing twice', () => {
    for (const { status } of sample) {
      for (const text of [explain(status), explainStatus(status, { for: 'caseworker' })]) {
        const lines = text.split('\n');
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(new Set(lines).size).toBe(lines.length);
        const questions = lines.filter((line) => line.startsWith('?')).map((line) => line.split('?')[1]);
        expect(new Set(questions).size).toBe(questions.length);
      }
    }
  });

  it('says what was decided first, and that alone at the length of a sentence', () => {
    const kim = person({
      dateOfBirth: '2009-09-09',
      care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2' }],
      familyPlacements: [],
    });
    const status = careStatus(kim, '2026-03-01');
    expect(explain(status, { length: 'sentence' })).toContain('Relevant child on 1 March 2026');
    const lines = explain(status).split('\n');
    expect(lines[0]).toContain(explain(status, { length: 'sentence' }));
    expect(lines.length).toBeGreaterThan(1);
    expect(explain(status, { length: 'whole' }).split('\n').length).toBeGreaterThan(lines.length);
  });
});

describe('for the young person', () => {
  it('is at most eight lines, with something to ask', () => {
    for (const { status } of sample) {
      const text = explainStatus(status, { for: 'young-person' });
      expect(text.split('\n').length).toBeLessThanOrEqual(8);
      if (!text.includes('died')) expect(text).toContain('You can ask: ');
    }
  });
});

/** Every text and date of a record, as it stands there. */
function markersIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) markersIn(each, found);
  return found;
}

describe('redact', () => {
  it('lets no date of their life and no text of the record out of any output', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 30 }), ({ record }, age) => {
        const marked = {
          ...record,
          id: 'MARKER-ID',
          name: 'MARKER-NAME',
          care: record.care?.map((entry) => ({ ...entry, council: 'MARKER-COUNCIL', note: 'MARKER-NOTE' })),
        } as typeof record;
        const year = Number(record.dateOfBirth.slice(0, 4)) + age;
        const on = `${year}-07-17`;
        const outputs = [
          careStatus(marked, on),
          personalAdviser(marked, on),
          responsibleAuthority(marked, on),
          nextChanges(marked, on),
          statusTimeline(marked, { from: on, until: '2090-01-01' }),
          dutiesOn(marked, on),
          timetable(marked, {}, on),
          reconcile('MARKER-LABEL', marked, on),
          labelAlarms(marked, on, 'MARKER-LABEL'),
          otherLaws(marked, on),
          receiptFor(marked, on),
        ];
        const dates = [...markersIn(record)].filter(
          (text) => /^\d{4}-\d{2}/.test(text) && !on.startsWith(text),
        );
        const monthDay = record.dateOfBirth.slice(4);
        for (const output of outputs) {
          const text = JSON.stringify(redact(output)).replaceAll(LAW_AS_AT, '');
          expect(text).not.toContain('MARKER');
          expect(dates.filter((date) => text.includes(date))).toEqual([]);
          if (monthDay.length === 6) expect(text).not.toMatch(new RegExp(`\\d{4}${monthDay}`));
        }
        const told = explain(redact(careStatus(marked, on)), { length: 'whole' });
        expect(told).not.toContain('MARKER');
      }),
      { numRuns: 150, seed: 1989 },
    );
  });

  it('keeps the day asked about, unless it is a birthday', () => {
    const kim = person({
      dateOfBirth: '2009-09-09',
      care: [{ start: '2024-01-15', end: null, legalStatus: 'C2' }],
    });
    expect(explain(redact(careStatus(kim, '2026-03-01')))).toContain('Eligible child on 1 March 2026');
    expect(explain(redact(careStatus(kim, '2026-03-01')))).toContain('since [date]');
    expect(explain(redact(careStatus(kim, '2027-09-09')))).not.toContain('9 September');
  });
});
