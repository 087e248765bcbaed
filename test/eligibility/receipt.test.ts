/** Receipts: what they hold, what they never hold, and what a replay tells apart. */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LAW_AS_AT,
  LAW_OF_ENGLAND,
  PACKAGE_VERSION,
  careStatus,
  person,
  receiptFor,
  replay,
  withNothingElse,
  withReadings,
  type Law,
  type PersonInput,
} from '../../src/eligibility/index.js';
import { canonicalRecord, canonicalText } from '../../src/eligibility/receipt/canonical.js';
import { hashOf } from '../../src/eligibility/receipt/hash.js';
import { anyCharacter } from '../properties/any-character.js';
import { people } from '../properties/people.js';
import { plainDate } from '../../src/kernel/calendar.js';

const facts: PersonInput = {
  dateOfBirth: '2009-05-03',
  care: [{ start: '2024-01-08', end: '2025-05-03', legalStatus: 'V2', council: 'Northshire' }],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
};
const kim = person(facts);
const on = '2025-09-01';

describe('the hash', () => {
  it('is that of the platform for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        expect(hashOf(text)).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is keyed as the platform keys it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100 }), fc.string({ maxLength: 100 }), (key, text) => {
        const keyed = createHmac('sha256', key).update(text, 'utf8').digest('hex');
        expect(hashOf(text, key)).toBe(`hmac-sha256:${keyed}`);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a secret that is no text: a setting that was forgotten', () => {
    expect(() => hashOf('text', '')).toThrow(/options.secret/);
    expect(() => hashOf('text', null as unknown as string)).toThrow(/options.secret/);
  });
});

describe('canonical text', () => {
  it('does not turn on the order of keys or rows, nor on keys that hold nothing', () => {
    expect(canonicalText({ b: [{ d: 1, c: null }, 'x'], a: 'x' })).toBe(
      canonicalText({ a: 'x', b: ['x', { c: null, d: 1 }], e: undefined }),
    );
  });

  it('turns on everything else', () => {
    const texts = [
      { a: 1 },
      { a: '1' },
      { a: [1] },
      { a: null },
      {},
      { a: true },
      { b: 1 },
      [1, 2],
      [1],
      [1, 1],
    ];
    expect(new Set(texts.map(canonicalText)).size).toBe(texts.length);
  });

  it('reads what a class offers through accessors', () => {
    class Row {
      readonly #born: string;
      constructor(born: string) {
        this.#born = born;
      }
      get dateOfBirth(): string {
        return this.#born;
      }
    }
    class LaterRow extends Row {}
    expect(canonicalRecord(new Row('2009-05-03'))).toBe(canonicalRecord({ dateOfBirth: '2009-05-03' }));
    expect(canonicalRecord(new LaterRow('2009-05-03'))).toBe(canonicalRecord({ dateOfBirth: '2009-05-03' }));
    expect(canonicalRecord(new Row('2009-05-03'))).not.toBe(canonicalRecord(new Row('2009-05-04')));
  });

  it('takes null in a row as absent, and null for a fact as none', () => {
    const [row] = facts.care ?? [];
    const open = { ...facts, care: [{ ...row, end: null, reasonEnded: null, placement: null }] };
    const { end: _end, ...absent } = row as NonNullable<typeof row>;
    expect(canonicalRecord(open)).toBe(canonicalRecord({ ...facts, care: [absent] }));
    expect(canonicalRecord({ ...facts, supportRequested: null })).not.toBe(canonicalRecord(facts));
  });
});

describe('a receipt', () => {
  const receipt = receiptFor(kim, on);

  it('names the version of the package, the law and the day', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(PACKAGE_VERSION).toBe(version);
    expect(receipt).toMatchObject({ version, lawAsAt: LAW_AS_AT, on });
  });

  it('holds the answer, the rules, the readings and those that matter', () => {
    expect(receipt.answer).toEqual({
      status: 'relevant',
      possible: ['relevant'],
      lookedAfter: 'no',
      principlesApply: 'yes',
      personalAdviser: 'required',
    });
    expect(Object.keys(receipt.rules)).toEqual(expect.arrayContaining(['STATUS', 'REL', 'ELIG-2', 'CPP-1']));
    expect(receipt.law.careDaysNeeded).toMatchObject({ value: 91 });
    expect(receipt.readings).toEqual(LAW_OF_ENGLAND.readings);
    expect(receipt.readingsThatMatter).toEqual(['AMB-3']);
  });

  it('names a reading once, however many other ways there are to read it', () => {
    const night = withNothingElse(
      person({
        dateOfBirth: '2009-05-03',
        care: [{ start: '2026-01-05', end: '2026-01-06', legalStatus: 'L1' }],
      }),
    );
    expect(careStatus(night, '2026-01-05')).toMatchObject({ interpretations: ['AMB-7'] });
    expect(careStatus(night, '2026-01-05').otherReadings).toHaveLength(2);
    expect(receiptFor(night, '2026-01-05').readingsThatMatter).toEqual(['AMB-7']);
  });

  it('holds no fact of the person', () => {
    const text = JSON.stringify(receipt);
    for (const fact of ['2009', '2024-01-08', '2025-05-03', 'Northshire', 'V2'])
      expect(text).not.toContain(fact);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
    expect(structuredClone(receipt)).toEqual(receipt);
  });

  it('is the same for the same facts in another order', () => {
    const { care = [], dateOfBirth, ...rest } = facts;
    const turned = person({
      ...rest,
      care: care.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as (typeof care)[number]),
      dateOfBirth,
    });
    expect(receiptFor(turned, on)).toEqual(receipt);
  });

  it('hides the input behind a secret', () => {
    const hidden = receiptFor(kim, on, LAW_OF_ENGLAND, { secret: 'only the council knows' });
    expect(hidden.inputHash).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    expect(receipt.inputHash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(replay(hidden, kim, LAW_OF_ENGLAND, { secret: 'only the council knows' }).outcome).toBe('same');
    expect(replay(hidden, kim)).toMatchObject({
      outcome: 'different-input',
      differs: [{ kind: 'input', id: 'secret' }],
    });
  });
});

/** Ten thousand where that is asked for. */
const RECEIPTS = Number(process.env.RECEIPTS ?? 300);

/** The same record with rows and keys in another order, and without what is null in a row. */
function shuffled(value: unknown, seed: number, inRow = false): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((each: unknown) => shuffled(each, seed, true));
    return rows.map((_, at) => rows[(at + Math.abs(seed)) % rows.length]).reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => !inRow || each !== null);
  return Object.fromEntries(fields.reverse().map(([key, each]) => [key, shuffled(each, seed, inRow)]));
}

describe('replay', () => {
  const receipt = receiptFor(kim, on);

  it('finds the same', () => {
    expect(replay(receipt, kim)).toMatchObject({ outcome: 'same', differs: [] });
    expect(replay(JSON.parse(JSON.stringify(receipt)) as typeof receipt, kim).outcome).toBe('same');
  });

  it('finds another input, even where the answer is the same', () => {
    const found = replay(receipt, person({ ...facts, disabled: false }));
    expect(found.outcome).toBe('different-input');
    expect(found.differs.map(({ kind, id }) => [kind, id])).toEqual([['input', 'record']]);
  });

  it('finds another answer under another reading, by its id', () => {
    const found = replay(receipt, kim, withReadings({ endsOnSixteenthBirthday: 'does-not-count' }));
    expect(found.outcome).toBe('different-answer');
    expect(found.differs).toContainEqual({
      kind: 'answer',
      id: 'status',
      was: '"relevant"',
      now: '"unknown"',
    });
    expect(found.differs).toContainEqual({
      kind: 'reading',
      id: 'AMB-3',
      was: '"counts"',
      now: '"does-not-count"',
    });
  });

  it('finds another number of the law by its name, in force that day or not', () => {
    const [first] = LAW_OF_ENGLAND.careDaysNeeded;
    const changed = (from: string): Law => ({
      ...LAW_OF_ENGLAND,
      careDaysNeeded: [
        ...LAW_OF_ENGLAND.careDaysNeeded,
        { ...first, from: plainDate(from), value: 500 },
      ] as never,
    });
    const now = replay(receipt, kim, changed('2020-01-01'));
    expect(now.outcome).toBe('different-answer');
    expect(now.differs.filter(({ kind }) => kind === 'number')).toMatchObject([{ id: 'careDaysNeeded' }]);
    const later = replay(receipt, kim, changed('2030-01-01'));
    expect(later.outcome).toBe('different-version');
    expect(later.differs).toMatchObject([{ kind: 'number', id: 'careDaysNeeded' }]);
  });

  it('finds what else of the law changed, and no number', () => {
    const repealed: Law = { ...LAW_OF_ENGLAND, specialGuardianship: [] };
    expect(replay(receipt, kim, repealed).differs).toMatchObject([
      { kind: 'law', id: 'specialGuardianship' },
    ]);
  });

  it('finds a rule that took no part, and other words of one that did', () => {
    const rules = Object.fromEntries(Object.entries(receipt.rules).filter(([rule]) => rule !== 'CPP-1'));
    expect(replay({ ...receipt, rules: { ...rules, STATUS: '00000000' } }, kim)).toMatchObject({
      outcome: 'different-version',
      differs: [
        { kind: 'wording', id: 'STATUS' },
        { kind: 'rule', id: 'CPP-1', was: 'null' },
      ],
    });
  });

  it('finds another version with the same answer', () => {
    const older = { ...receipt, version: '0.0.1' };
    expect(replay(older, kim)).toMatchObject({
      outcome: 'different-version',
      differs: [{ kind: 'version', id: 'version', was: '"0.0.1"', now: `"${PACKAGE_VERSION}"` }],
    });
  });

  it('says of a part that an older receipt did not have that it was nothing', () => {
    const { readingsThatMatter: _not, ...older } = receipt;
    expect(replay(older as typeof receipt, kim)).toMatchObject({
      outcome: 'different-version',
      differs: [{ kind: 'reading', id: 'readingsThatMatter', was: 'null', now: '["AMB-3"]' }],
    });
  });

  it.each([
    [null],
    [undefined],
    ['text'],
    [{ on }],
    [{ ...receipt, on: '01/09/2025' }],
    [{ ...receipt, answer: 1 }],
  ])('says what it expects where it is given no receipt', (given) => {
    expect(() => replay(given as unknown as typeof receipt, kim)).toThrow(/^receipt: expected/);
  });

  it('is the same after the rows are shuffled, and null is left out', () => {
    fc.assert(
      fc.property(people, fc.nat(20), ({ record }, seed) => {
        const before = receiptFor(record, on, LAW_OF_ENGLAND, { secret: 'council' });
        const turned = shuffled(record, seed) as typeof record;
        expect(replay(before, turned, LAW_OF_ENGLAND, { secret: 'council' })).toMatchObject({
          outcome: 'same',
          differs: [],
        });
      }),
      { numRuns: RECEIPTS },
    );
  });
});

describe('what a receipt keeps of the law', () => {
  const valuesOn = (day: string) => {
    const { law } = receiptFor(kim, day);
    return [law['adultFromAge'], law['shortBreakRule'], law['daysOfOneBreak'], law['principlesUntilAge']].map(
      (used) => used?.value,
    );
  };

  it('is each value as of the day: a number, a word, or nothing where none was', () => {
    expect(valuesOn('2020-04-23')).toEqual([18, 'leaves-out-child', 17, 25]);
    // SI 2020/445 took the number out.
    expect(valuesOn('2020-04-24')).toEqual([18, 'leaves-out-child', null, 25]);
    expect(valuesOn('2011-03-31')).toEqual([18, 'leaves-out-days', null, null]);
  });

  it('is every dated value, by its name, and no reading', () => {
    const { readings, ...dated } = LAW_OF_ENGLAND;
    expect(Object.keys(receiptFor(kim, on).law)).toEqual(Object.keys(dated));
    expect(receiptFor(kim, on).readings).toEqual(readings);
    const hashes = Object.values(receiptFor(kim, on).law).map(({ hash }) => hash);
    expect(Object.values(receiptFor(kim, '2012-01-01').law).map(({ hash }) => hash)).toEqual(hashes);
  });

  it('has its rules in the order of their ids, whatever the order of the steps', () => {
    const rules = Object.keys(receiptFor(kim, on).rules);
    expect(rules.length).toBeGreaterThan(5);
    expect(rules).toEqual([...rules].sort());
  });
});
