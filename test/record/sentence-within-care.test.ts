/** A sentence on days of care that it ends (LA-10): told of, a day to either side of each edge, and never beside a care order. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person, recordCautions, withNothingElse } from '../../src/eligibility/index.js';
import { careOf, day, detentionsOf, settings } from '../properties/people.js';

type Entry = NonNullable<PersonInput['care']>[number];
type Held = NonNullable<PersonInput['detentions']>[number];

const born = '2009-05-01';
const stay = (start: string, end: string | null, legalStatus: Entry['legalStatus'] = 'V2'): Entry => ({
  start,
  end,
  legalStatus,
});
const held = (start: string, end: string | null, kind: Held['kind'] = 'custodial-sentence'): Held => ({
  start,
  end,
  kind,
});
const told = (care: readonly Entry[], ...detentions: readonly Held[]): string[] =>
  recordCautions(person({ dateOfBirth: born, care, detentions }))
    .filter(({ code }) => code === 'sentence-within-care')
    .map(({ about }) => about.join(' '));

const FIRST = ['/care/0 /detentions/0'];

describe('a sentence within care', () => {
  it.each<[string, Entry, Held, string[]]>([
    ['in the midst of care that goes on', stay('2023-06-01', null), held('2025-06-01', '2025-09-01'), FIRST],
    ['begun the day before care ended', stay('2023-06-01', '2025-06-01'), held('2025-05-31', null), FIRST],
    ['on the day', stay('2023-06-01', '2025-06-01'), held('2025-06-01', null), []],
    ['the day after', stay('2023-06-01', '2025-06-01'), held('2025-06-02', null), []],
    ['ended the day before care began', stay('2025-06-01', null), held('2025-01-01', '2025-05-31'), []],
    ['on the day it began', stay('2025-06-01', null), held('2025-01-01', '2025-06-01'), []],
    ['the day after it began', stay('2025-06-01', null), held('2025-01-01', '2025-06-02'), FIRST],
    ['begun with care', stay('2025-06-01', null), held('2025-06-01', '2025-06-02'), FIRST],
    ['that ended as it began', stay('2023-06-01', null), held('2025-06-01', '2025-06-01'), []],
    ['care that ended as it began', stay('2025-06-01', '2025-06-01'), held('2025-05-01', null), []],
    ['on remand', stay('2023-06-01', null, 'J1'), held('2025-06-01', null), FIRST],
    ['under a care order', stay('2023-06-01', null, 'C2'), held('2025-06-01', null), []],
    ['beside an agreement to short breaks', stay('2023-06-01', null, 'V4'), held('2025-06-01', null), []],
    ['no sentence but remand', stay('2023-06-01', null), held('2025-06-01', null, 'remand'), []],
    ['the day before 18', stay('2023-06-01', null), held('2027-04-30', null), FIRST],
    ['the 18th birthday', stay('2023-06-01', null), held('2027-05-01', null), []],
  ])('%s', (_name, care, detention, expected) => {
    expect(told([care], detention)).toEqual(expected);
  });

  it('is said beside the answer that turns on it', () => {
    const answer = (end: string | null, released: string | null) => {
      const record = withNothingElse(
        person({
          dateOfBirth: born,
          care: [stay('2023-06-01', end)],
          detentions: [held('2025-06-01', released)],
        }),
      );
      const { lookedAfter, answer: status, cautions } = careStatus(record, '2026-03-01');
      return [lookedAfter, status, ...cautions.map(({ code }) => code)];
    };
    // Ended by the sentence, as is recorded; and recorded to go on through it.
    expect(answer('2025-06-01', null)).toEqual(['no', 'relevant']);
    expect(answer(null, null)).toEqual(['no', 'relevant', 'sentence-within-care']);
    expect(answer(null, '2025-12-01')).toEqual(['yes', 'eligible', 'sentence-within-care']);
  });

  it('is told of just the care on whose days some sentence is, in whatever order', () => {
    const birth = day(born);
    const isWithin = (entry: Entry, sentence: Held): boolean =>
      sentence.kind === 'custodial-sentence' &&
      !['C1', 'C2', 'D1', 'E1', 'V4'].includes(entry.legalStatus) &&
      sentence.start < '2027-05-01' &&
      [entry, sentence].every(({ start, end }) => end === null || start < end) &&
      (entry.end === null || sentence.start < entry.end) &&
      (sentence.end === null || entry.start < sentence.end);
    fc.assert(
      fc.property(careOf(birth), careOf(birth), detentionsOf(birth), detentionsOf(birth), (a, b, c, d) => {
        const [care, detentions] = [
          [...a, ...b],
          [...c, ...d],
        ];
        const pairs = told(care, ...detentions).map((pair) => pair.split(' /detentions/'));
        expect(pairs.map(([path]) => path).sort()).toEqual(
          care
            .flatMap((entry, at) => (detentions.some((each) => isWithin(entry, each)) ? [`/care/${at}`] : []))
            .sort(),
        );
        for (const [path = '', which] of pairs) {
          const [entry, sentence] = [care[Number(path.slice(6))], detentions[Number(which)]];
          expect(entry !== undefined && sentence !== undefined && isWithin(entry, sentence)).toBe(true);
        }
      }),
      settings,
    );
  });
});
