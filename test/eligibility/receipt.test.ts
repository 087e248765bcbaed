/** Receipts: what they hold, what they never hold, and what a replay tells apart. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LAW_AS_AT,
  LAW_OF_ENGLAND,
  PACKAGE_VERSION,
  REPLAY_OUTCOMES,
  careStatus,
  person,
  receiptFor,
  replay,
  withNothingElse,
  withReadings,
  type PersonInput,
} from '../../src/eligibility/index.js';
import { canonicalText } from '../../src/eligibility/receipt/canonical.js';
import { sha256 } from '../../src/eligibility/receipt/sha256.js';

const facts: PersonInput = {
  dateOfBirth: '2009-05-03',
  care: [{ start: '2024-01-08', end: '2025-05-03', legalStatus: 'V2', council: 'Northshire' }],
  familyPlacements: [],
  detentions: [],
  hospitalStays: [],
};
const kim = person(facts);
const on = '2025-09-01';

describe('SHA-256', () => {
  const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000])(
    'is that of the platform for %i letters',
    (length) => {
      expect(sha256('a'.repeat(length))).toBe(node('a'.repeat(length)));
    },
  );

  it('is that of the platform for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(node(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the last of one byte', '\u007f'],
    ['the first of two', '\u0080'],
    ['the last of two', '\u07ff'],
    ['the first of three', '\u0800'],
    ['the last before half characters', '\ud7ff'],
    ['the first half', '\ud800'],
    ['the last half', '\udfff'],
    ['the first after half characters', '\ue000'],
    ['the last of three', '\uffff'],
    ['the first of four', '\u{10000}'],
    ['the last of four', '\u{10ffff}'],
  ])('is that of the platform for a character that is %s', (_name, text) => {
    expect(sha256(text)).toBe(node(text));
  });
});

describe('canonical text', () => {
  it('does not turn on the order of keys, nor on keys that hold nothing', () => {
    expect(canonicalText({ b: [{ d: 1, c: null }], a: 'x' })).toBe(
      canonicalText({ a: 'x', b: [{ c: null, d: 1 }], e: undefined }),
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
      [2, 1],
    ].map(canonicalText);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is the value again when read as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a receipt', () => {
  const receipt = receiptFor(kim, on);

  it('names the version of the package, the law and the day', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(PACKAGE_VERSION).toBe(version);
    expect(receipt).toMatchObject({ version, lawAsAt: LAW_AS_AT, on });
    expect(LAW_AS_AT).toBe('2026-11-21');
  });

  it('holds the answer, the rules, the readings and those that matter', () => {
    expect(receipt.answer).toEqual({
      status: 'relevant',
      possible: ['relevant'],
      lookedAfter: 'no',
      principlesApply: 'yes',
      personalAdviser: 'required',
    });
    expect(receipt.rules).toEqual(expect.arrayContaining(['STATUS', 'REL', 'ELIG-2', 'CPP-1']));
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
    const hidden = receiptFor(kim, on, LAW_OF_ENGLAND, 'only the council knows');
    expect(hidden.inputHash).not.toBe(receipt.inputHash);
    expect(replay(hidden, kim, LAW_OF_ENGLAND, 'only the council knows').outcome).toBe('same');
    expect(replay(hidden, kim).outcome).toBe('different-input');
  });
});

describe('replay', () => {
  const receipt = receiptFor(kim, on);

  it('finds the same', () => {
    expect(replay(receipt, kim)).toMatchObject({ outcome: 'same', differs: [] });
    expect(replay(JSON.parse(JSON.stringify(receipt)) as typeof receipt, kim).outcome).toBe('same');
  });

  it('finds another input, even where the answer is the same', () => {
    const found = replay(receipt, person({ ...facts, disabled: false }));
    expect(found.outcome).toBe('different-input');
    expect(found.differs.map((each) => each.field)).toEqual(['inputHash']);
  });

  it('finds another answer under another reading', () => {
    const found = replay(receipt, kim, withReadings({ endsOnSixteenthBirthday: 'does-not-count' }));
    expect(found.outcome).toBe('different-answer');
    expect(found.differs).toContainEqual({ field: 'answer.status', was: '"relevant"', now: '"unknown"' });
    expect(found.differs.map((each) => each.field)).toContain('readings');
  });

  it('finds another version with the same answer', () => {
    const older = { ...receipt, version: '0.0.1' };
    expect(replay(older, kim)).toMatchObject({
      outcome: 'different-version',
      differs: [{ field: 'version', was: '"0.0.1"', now: `"${PACKAGE_VERSION}"` }],
    });
    const otherLaw = replay(receipt, kim, withReadings({ oneNight: 'looked-after' }));
    expect(otherLaw.outcome).toBe('different-version');
  });

  it('says of a part that an older receipt did not have that it was nothing', () => {
    const { readingsThatMatter: _not, ...older } = receipt;
    expect(replay(older as typeof receipt, kim)).toMatchObject({
      outcome: 'different-version',
      differs: [{ field: 'readingsThatMatter', was: 'null', now: '["AMB-3"]' }],
    });
  });

  it('reaches every outcome that it names', () => {
    expect([...REPLAY_OUTCOMES]).toEqual([
      'different-input',
      'different-answer',
      'different-version',
      'same',
    ]);
  });
});
