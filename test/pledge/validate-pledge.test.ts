import { describe, expect, it } from 'vitest';
import { validatePledge, type PledgeFinding } from '../../src/pledge/index.js';

const ONE = { number: 1, text: 'Keep you safe' };
const TWO = { number: 2, text: 'Listen to you' };
const GOOD = {
  council: 'Example Council',
  title: 'Our promise',
  audience: ['looked-after-children'],
  pointsStatus: 'published',
  points: [ONE, TWO],
};
const MAPPED = { point: 1, primary: ['safety-stability'] };

function at(findings: readonly PledgeFinding[]): string[] {
  return findings.map(({ code, path }) => `${code} ${path}`);
}

function errors(pledge: unknown, mappings?: unknown, options?: { requireComplete?: boolean }): string[] {
  return at(validatePledge(pledge, mappings, options).errors);
}

function warnings(pledge: unknown, mappings?: unknown): string[] {
  return at(validatePledge(pledge, mappings).warnings);
}

describe('a pledge that is well written down', () => {
  it('is ok, with nothing to say', () => {
    expect(validatePledge(GOOD, [MAPPED])).toEqual({
      ok: true,
      value: GOOD,
      mappings: [MAPPED],
      errors: [],
      warnings: [],
    });
  });

  it('comes back with its points and mappings in order of number', () => {
    const read = validatePledge({ ...GOOD, points: [TWO, ONE] }, [{ ...MAPPED, point: 2 }, MAPPED]);
    expect(read.warnings).toEqual([]);
    expect(read.ok && read.value.points).toEqual([ONE, TWO]);
    expect(read.ok && read.mappings.map(({ point }) => point)).toEqual([1, 2]);
  });

  it('has its council and title trimmed and nothing else changed', () => {
    const read = validatePledge({ ...GOOD, council: '  Example Council ', title: '\tOur promise\n' });
    expect(read.ok && read.value).toEqual(GOOD);
  });
});

describe('every error code, with its path', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['no council', { council: undefined }, ['PLEDGE_MISSING_COUNCIL pledge.council']],
    ['blank council', { council: '   ' }, ['PLEDGE_MISSING_COUNCIL pledge.council']],
    ['invisible council', { council: '\u200b\u00a0' }, ['PLEDGE_MISSING_COUNCIL pledge.council']],
    ['council is a number', { council: 7 }, ['PLEDGE_MISSING_COUNCIL pledge.council']],
    ['null title', { title: null }, ['PLEDGE_MISSING_TITLE pledge.title']],
    ['day that does not exist', { launchedOn: '2026-02-30' }, ['PLEDGE_DATE_INVALID pledge.launchedOn']],
    ['month 13', { updatedOn: '2016-13' }, ['PLEDGE_DATE_INVALID pledge.updatedOn']],
    ['month 00', { updatedOn: '2016-00' }, ['PLEDGE_DATE_INVALID pledge.updatedOn']],
    ['day/month/year', { launchedOn: '26/01/2016' }, ['PLEDGE_DATE_INVALID pledge.launchedOn']],
    ['a year as a number', { launchedOn: 2016 }, ['PLEDGE_DATE_INVALID pledge.launchedOn']],
    ['a time of day', { launchedOn: '2016-01-26T00:00' }, ['PLEDGE_DATE_INVALID pledge.launchedOn']],
    ['an empty date', { launchedOn: '' }, ['PLEDGE_DATE_INVALID pledge.launchedOn']],
    ['the year 0', { launchedOn: '0000' }, ['PLEDGE_DATE_INVALID pledge.launchedOn']],
    [
      'endorsed on no real day',
      {
        endorsements: [
          { body: 'Full council', on: '2012' },
          { body: 'Board', on: '2012-06-31' },
        ],
      },
      ['PLEDGE_DATE_INVALID pledge.endorsements[1].on'],
    ],
    [
      'updated the day before the launch',
      { launchedOn: '2016-01-26', updatedOn: '2016-01-25' },
      ['PLEDGE_DATE_ORDER pledge.updatedOn'],
    ],
    [
      'updated the month before',
      { launchedOn: '2016-01-26', updatedOn: '2015-12' },
      ['PLEDGE_DATE_ORDER pledge.updatedOn'],
    ],
    [
      'updated the year before',
      { launchedOn: '2016', updatedOn: '2015-12-31' },
      ['PLEDGE_DATE_ORDER pledge.updatedOn'],
    ],
    ['no audience', { audience: [] }, ['PLEDGE_NO_AUDIENCE pledge.audience']],
    ['audience left out', { audience: undefined }, ['PLEDGE_NO_AUDIENCE pledge.audience']],
    ['audience not a list', { audience: 'care-leavers' }, ['PLEDGE_NO_AUDIENCE pledge.audience']],
    [
      'audiences outside the list',
      { audience: ['foster-carers', 'care-leavers', 3] },
      ['PLEDGE_UNKNOWN_AUDIENCE pledge.audience[0]', 'PLEDGE_UNKNOWN_AUDIENCE pledge.audience[2]'],
    ],
    ['published without points', { points: [] }, ['PLEDGE_NO_POINTS pledge.points']],
    [
      'partial without points',
      { pointsStatus: 'partial', points: undefined },
      ['PLEDGE_NO_POINTS pledge.points'],
    ],
    [
      'points that should not be there',
      { pointsStatus: 'not-in-source' },
      ['PLEDGE_UNEXPECTED_POINTS pledge.points'],
    ],
    ['number 0', { points: [{ ...ONE, number: 0 }] }, ['POINT_NUMBER_INVALID pledge.points[0].number']],
    ['number -1', { points: [{ ...ONE, number: -1 }] }, ['POINT_NUMBER_INVALID pledge.points[0].number']],
    ['number 1.5', { points: [{ ...ONE, number: 1.5 }] }, ['POINT_NUMBER_INVALID pledge.points[0].number']],
    ['number NaN', { points: [{ ...ONE, number: NaN }] }, ['POINT_NUMBER_INVALID pledge.points[0].number']],
    [
      'number as text',
      { points: [{ ...ONE, number: '1' }] },
      ['POINT_NUMBER_INVALID pledge.points[0].number'],
    ],
    ['no number', { points: [{ text: 'Keep you safe' }] }, ['POINT_NUMBER_INVALID pledge.points[0].number']],
    [
      'a number used three times',
      { points: [ONE, { ...TWO, number: 1 }, { number: 1, text: 'Help you learn' }] },
      ['POINT_DUPLICATE_NUMBER pledge.points[1].number', 'POINT_DUPLICATE_NUMBER pledge.points[2].number'],
    ],
    ['blank text', { points: [{ number: 1, text: ' \n ' }] }, ['POINT_EMPTY_TEXT pledge.points[0].text']],
    ['text is a number', { points: [{ number: 1, text: 5 }] }, ['POINT_EMPTY_TEXT pledge.points[0].text']],
    [
      'a point that is null, number before text',
      { points: [null, TWO] },
      ['POINT_NUMBER_INVALID pledge.points[0].number', 'POINT_EMPTY_TEXT pledge.points[0].text'],
    ],
    ['a status outside the list', { pointsStatus: 'draft' }, ['FIELD_UNREADABLE pledge.pointsStatus']],
    [
      'a field in another form',
      { reviewEveryMonths: 'yearly' },
      ['FIELD_UNREADABLE pledge.reviewEveryMonths'],
    ],
    ['ages the wrong way round', { ageBand: { min: 18, max: 11 } }, ['FIELD_UNREADABLE pledge.ageBand.max']],
    [
      'an endorsement by nobody',
      { endorsements: [{ on: '2012' }] },
      ['FIELD_UNREADABLE pledge.endorsements[0].body'],
    ],
    ['formats not a list', { formats: 'Braille' }, ['FIELD_UNREADABLE pledge.formats']],
    ['one format not text', { formats: ['Braille', 3] }, ['FIELD_UNREADABLE pledge.formats[1]']],
    [
      'a theme outside the list',
      { points: [{ ...ONE, themes: ['home', 'weather'] }] },
      ['FIELD_UNREADABLE pledge.points[0].themes[1]'],
    ],
    [
      'no list of points',
      { pointsStatus: 'not-in-source', points: undefined },
      ['PLEDGE_NO_POINTS pledge.points'],
    ],
    [
      'a field of the caller’s own',
      { year: null, note: 'Anything' },
      ['FIELD_UNKNOWN pledge.year', 'FIELD_UNKNOWN pledge.note'],
    ],
    ['one in its source', { source: { kind: 'web' } }, ['FIELD_UNKNOWN pledge.source.kind']],
    [
      'months below nothing',
      { reviewEveryMonths: -1, statedPointCount: -1 },
      ['FIELD_UNREADABLE pledge.reviewEveryMonths', 'FIELD_UNREADABLE pledge.statedPointCount'],
    ],
  ])('%s', (_, change, expected) => {
    expect(errors({ ...GOOD, ...change })).toEqual(expected);
  });

  it.each<[string, unknown[], string[]]>([
    ['no such point', [{ ...MAPPED, point: 9 }], ['MAPPING_UNKNOWN_POINT mappings[0].point']],
    ['point as text', [{ ...MAPPED, point: '1' }], ['MAPPING_UNKNOWN_POINT mappings[0].point']],
    ['second mapping', [MAPPED, MAPPED], ['MAPPING_DUPLICATE_POINT mappings[1].point']],
    [
      'unknown principle',
      [{ point: 1, primary: ['stability'] }],
      ['MAPPING_UNKNOWN_PRINCIPLE mappings[0].primary[0]'],
    ],
    [
      'a letter is not an id here',
      [{ point: 1, primary: ['adulthood'], secondary: ['a'] }],
      ['MAPPING_UNKNOWN_PRINCIPLE mappings[0].secondary[0]'],
    ],
    [
      'unknown outcome',
      [{ ...MAPPED, outcomes: ['stay-safe', 'happy'] }],
      ['MAPPING_UNKNOWN_OUTCOME mappings[0].outcomes[1]'],
    ],
    [
      'a catalogue id is not an idea of measurement',
      [{ ...MAPPED, indicators: ['STAB-3PLUS'] }],
      ['MAPPING_UNKNOWN_INDICATOR mappings[0].indicators[0]'],
    ],
    [
      'a name every object has is no indicator',
      [{ ...MAPPED, indicators: ['toString', '__proto__'] }],
      [
        'MAPPING_UNKNOWN_INDICATOR mappings[0].indicators[0]',
        'MAPPING_UNKNOWN_INDICATOR mappings[0].indicators[1]',
      ],
    ],
    [
      'principle twice in one list',
      [{ point: 1, primary: ['adulthood', 'adulthood'] }],
      ['MAPPING_PRINCIPLE_REPEATED mappings[0].primary[1]'],
    ],
    [
      'principle in both lists',
      [{ point: 1, primary: ['adulthood'], secondary: ['express-views', 'adulthood'] }],
      ['MAPPING_PRINCIPLE_REPEATED mappings[0].secondary[1]'],
    ],
    ['no primary', [{ point: 1, primary: [] }], ['MAPPING_NO_PRIMARY mappings[0].primary']],
    [
      'secondary only',
      [{ point: 1, primary: [], secondary: ['adulthood'] }],
      ['MAPPING_NO_PRIMARY mappings[0].primary'],
    ],
    ['primary left out', [{ point: 1 }], ['MAPPING_NO_PRIMARY mappings[0].primary']],
    [
      'unmapped with a primary',
      [{ ...MAPPED, unmapped: { reason: 'About the pledge itself' } }],
      ['MAPPING_UNMAPPED_CONFLICT mappings[0].unmapped'],
    ],
    [
      'unmapped with a secondary',
      [{ point: 1, primary: [], secondary: ['adulthood'], unmapped: { reason: 'About the pledge itself' } }],
      ['MAPPING_UNMAPPED_CONFLICT mappings[0].unmapped'],
    ],
    [
      'unmapped, blank reason',
      [{ point: 1, primary: [], unmapped: { reason: ' ' } }],
      ['MAPPING_UNMAPPED_NO_REASON mappings[0].unmapped.reason'],
    ],
    [
      'unmapped as a mere true',
      [{ point: 1, primary: [], unmapped: true }],
      ['MAPPING_UNMAPPED_NO_REASON mappings[0].unmapped.reason'],
    ],
    [
      'confirmed by nobody',
      [{ ...MAPPED, status: 'confirmed', confirmedOn: '2026-11-21' }],
      ['MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedBy'],
    ],
    [
      'confirmed on no day',
      [{ ...MAPPED, status: 'confirmed', confirmedBy: 'Participation lead' }],
      ['MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedOn'],
    ],
    [
      'confirmed on a day that does not exist',
      [{ ...MAPPED, status: 'confirmed', confirmedBy: 'Participation lead', confirmedOn: '2026-11-31' }],
      ['MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedOn'],
    ],
    [
      'confirmed with neither',
      [{ ...MAPPED, status: 'confirmed' }],
      [
        'MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedBy',
        'MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedOn',
      ],
    ],
    [
      'a mapping that is null',
      [null],
      ['MAPPING_UNKNOWN_POINT mappings[0].point', 'MAPPING_NO_PRIMARY mappings[0].primary'],
    ],
  ])('%s', (_, mappings, expected) => {
    expect(errors(GOOD, mappings)).toEqual(expected);
  });

  it('asks for every mapping only when told to', () => {
    expect(errors(GOOD, [MAPPED])).toEqual([]);
    expect(errors(GOOD, [MAPPED], { requireComplete: false })).toEqual([]);
    expect(errors(GOOD, [MAPPED], { requireComplete: true })).toEqual([
      'MAPPING_MISSING_POINT pledge.points[1]',
    ]);
    expect(errors(GOOD, undefined, { requireComplete: true })).toHaveLength(2);
    const unmapped = { point: 2, primary: [], unmapped: { reason: 'About the pledge itself' } };
    expect(errors(GOOD, [MAPPED, unmapped], { requireComplete: true })).toEqual([]);
  });

  it('reports everything, in path order', () => {
    const pledge = {
      pointsStatus: 'published',
      statedPointCount: 3,
      launchedOn: 'soon',
      points: [{ number: 0, text: '' }, TWO],
      endorsements: [{ body: 'Board', on: 'later' }],
      audience: ['everyone'],
    };
    const mappings = [{ point: 7, primary: ['x'], outcomes: ['y'], indicators: ['z'], status: 'confirmed' }];
    expect(errors(pledge, mappings)).toEqual([
      'PLEDGE_MISSING_COUNCIL pledge.council',
      'PLEDGE_MISSING_TITLE pledge.title',
      'PLEDGE_DATE_INVALID pledge.launchedOn',
      'PLEDGE_UNKNOWN_AUDIENCE pledge.audience[0]',
      'PLEDGE_DATE_INVALID pledge.endorsements[0].on',
      'POINT_NUMBER_INVALID pledge.points[0].number',
      'POINT_EMPTY_TEXT pledge.points[0].text',
      'MAPPING_UNKNOWN_POINT mappings[0].point',
      'MAPPING_UNKNOWN_PRINCIPLE mappings[0].primary[0]',
      'MAPPING_UNKNOWN_OUTCOME mappings[0].outcomes[0]',
      'MAPPING_UNKNOWN_INDICATOR mappings[0].indicators[0]',
      'MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedBy',
      'MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedOn',
    ]);
    expect(warnings(pledge, mappings)).toEqual([
      'POINT_COUNT_MISMATCH pledge.statedPointCount',
      'POINT_NUMBER_GAP pledge.points',
    ]);
  });

  it('refuses a list far longer than any pledge', () => {
    expect(errors({ ...GOOD, points: Array.from({ length: 10_001 }) })).toEqual([
      'LIST_TOO_LONG pledge.points',
    ]);
    expect(errors(GOOD, Array.from({ length: 10_001 }))).toEqual(['LIST_TOO_LONG mappings']);
    const points = Array.from({ length: 10_000 }, (_, at) => ({
      number: at + 1,
      text: `Keep you safe ${at}`,
    }));
    expect(errors({ ...GOOD, points })).toEqual([]);
  });

  it('says a level and a message with every finding, and never repeats what it was given', () => {
    const secret = 'Secret 01234 567890';
    const read = validatePledge({ ...GOOD, audience: [secret], points: [{ number: 1, text: secret }] });
    expect(read.errors.map(({ level }) => level)).toEqual(['error']);
    expect(read.warnings.map(({ level }) => level)).toEqual(['warning']);
    expect(JSON.stringify(read)).not.toContain('Secret');
    expect(read.errors[0]?.message).toBe(
      'pledge.audience[0]: expected looked-after-children or care-leavers',
    );
  });
});

describe('what is tolerated', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'nulls for what is not stated',
      { launchedOn: null, endorsements: null, source: null, statedPointCount: null },
    ],
    ['updated on the day of the launch', { launchedOn: '2016-01-26', updatedOn: '2016-01-26' }],
    ['updated the day after', { launchedOn: '2016-01-26', updatedOn: '2016-01-27' }],
    ['an update known to the month of the launch', { launchedOn: '2016-01-26', updatedOn: '2016-01' }],
    ['an update known to the year of the launch', { launchedOn: '2016-01-26', updatedOn: '2016' }],
    ['a launch known to the year of the update', { launchedOn: '2016', updatedOn: '2016-01-01' }],
    ['a leap day', { launchedOn: '2016-02-29' }],
    ['a stated count of a partial pledge', { pointsStatus: 'partial', statedPointCount: 15 }],
    ['a named pledge with no points', { pointsStatus: 'not-in-source', points: [] }],
    [
      'several points under one heading',
      {
        points: [
          { ...ONE, heading: 'Home' },
          { ...TWO, heading: 'Home' },
        ],
      },
    ],
  ])('%s', (_, change) => {
    const read = validatePledge({ ...GOOD, ...change });
    expect(read).toMatchObject({ ok: true, errors: [], warnings: [] });
  });

  it.each<[string, unknown]>([
    [
      'explicitly unmapped with the reason',
      [{ point: 1, primary: [], unmapped: { reason: 'About the pledge' } }],
    ],
    ['unmapped left null', [{ ...MAPPED, unmapped: null }]],
    [
      'confirmed by a role on a day',
      [{ ...MAPPED, status: 'confirmed', confirmedBy: 'Lead', confirmedOn: '2026-11-21' }],
    ],
    ['no mappings', undefined],
    ['null mappings', null],
  ])('%s', (_, mappings) => {
    expect(validatePledge(GOOD, mappings)).toMatchObject({ ok: true, errors: [], warnings: [] });
  });
});

describe('every warning code, with its path; the pledge is used', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['one more stated', { statedPointCount: 3 }, ['POINT_COUNT_MISMATCH pledge.statedPointCount']],
    ['as many as stated', { statedPointCount: 2 }, []],
    ['one fewer stated', { statedPointCount: 1 }, ['POINT_COUNT_MISMATCH pledge.statedPointCount']],
    ['a gap', { points: [ONE, { ...TWO, number: 3 }] }, ['POINT_NUMBER_GAP pledge.points']],
    ['not from 1', { points: [TWO] }, ['POINT_NUMBER_GAP pledge.points']],
    [
      'the same words twice',
      { points: [ONE, TWO, { number: 3, text: ' keep YOU safe! ' }] },
      ['POINT_DUPLICATE_TEXT pledge.points[2].text'],
    ],
    [
      'the opening of the next point',
      {
        points: [
          { number: 1, text: 'Keep you' },
          { number: 2, text: 'Keep you safe' },
        ],
      },
      ['POINT_DUPLICATE_TEXT pledge.points[1].text'],
    ],
    [
      'the opening of the point before',
      { points: [ONE, { number: 2, text: 'Keep you' }] },
      ['POINT_DUPLICATE_TEXT pledge.points[1].text'],
    ],
    [
      'part of a word is no opening',
      {
        points: [
          { number: 1, text: 'Keep you safe' },
          { number: 2, text: 'Keep you safely housed' },
        ],
      },
      [],
    ],
    [
      'an opening further away',
      { points: [{ number: 1, text: 'Keep you' }, TWO, { number: 3, text: 'Keep you safe' }] },
      [],
    ],
    [
      'an e-mail address',
      { points: [{ number: 1, text: 'Write to care@example.gov.uk' }] },
      ['POINT_PERSONAL_DATA pledge.points[0].text'],
    ],
    [
      'a telephone number',
      { points: [{ number: 1, text: 'Ring 01234 567 890' }] },
      ['POINT_PERSONAL_DATA pledge.points[0].text'],
    ],
    [
      'a number in a heading',
      { points: [{ ...ONE, heading: 'Ring +44 (0)1234 567890' }] },
      ['POINT_PERSONAL_DATA pledge.points[0].heading'],
    ],
  ])('%s', (_, change, expected) => {
    const read = validatePledge({ ...GOOD, ...change });
    expect(read.errors).toEqual([]);
    expect(at(read.warnings)).toEqual(expected);
  });

  it('tells of mappings that name too many principles, or are no list', () => {
    const many = { point: 1, primary: ['best-interests', 'express-views', 'consider-views'] };
    expect(warnings(GOOD, [many])).toEqual(['MAPPING_TOO_MANY_PRINCIPLES mappings[0].primary[2]']);
    expect(errors(GOOD, 'none')).toEqual(['FIELD_UNREADABLE mappings']);
    expect(errors(GOOD, [{ ...MAPPED, status: 'approved' }])).toEqual([
      'FIELD_UNREADABLE mappings[0].status',
    ]);
    expect(errors(GOOD, [{ ...MAPPED, confirmedOn: '2024' }])).toEqual([
      'MAPPING_CONFIRMATION_INCOMPLETE mappings[0].confirmedOn',
    ]);
  });
});

describe('personal data', () => {
  it.each([
    ['Ring 01234 567890', true],
    ['Ring 0800 1111', true],
    ['Text 07700900123 any time', true],
    ['Ring +44 7700 900 123', true],
    ['Phone 567890', true],
    ['Text us on 84433', true],
    ['name.surname+care@example.co.uk', true],
    ['care＠example.org', true],
    ['At least 100 pounds a year until 18', false],
    ['From 2011-2013', false],
    ['On 26-01-2016 and 2026-11-21', false],
    ['Invite 11 to 16 year olds', false],
    ['Open 24/7, 365 days', false],
    ['Follow us @thecouncil', false],
    ['Meet @ the centre', false],
  ])('%s: %s', (text, found) => {
    const said = warnings({ ...GOOD, points: [{ number: 1, text }] });
    expect(said).toEqual(found ? ['POINT_PERSONAL_DATA pledge.points[0].text'] : []);
  });
});

describe('input of any kind', () => {
  it('never throws', () => {
    const cyclic: Record<string, unknown> = { ...GOOD };
    cyclic['points'] = [cyclic];
    cyclic['source'] = cyclic;
    const traps = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const getter = Object.defineProperty({}, 'council', {
      get: () => {
        throw new Error('trap');
      },
    });
    for (const value of [
      undefined,
      null,
      0,
      NaN,
      '',
      'text',
      true,
      [],
      [[]],
      {},
      cyclic,
      traps,
      proxy,
      getter,
    ]) {
      expect(validatePledge(value, value, value as never).ok).toBe(false);
      expect(() => validatePledge(GOOD, value, value as never)).not.toThrow();
      expect(() => validatePledge({ ...GOOD, points: value })).not.toThrow();
      expect(() => validatePledge({ ...GOOD, points: [value], audience: [value] }, [value])).not.toThrow();
    }
  });

  it('reads something that is no object as an empty pledge', () => {
    expect(errors(null)).toEqual([
      'PLEDGE_MISSING_COUNCIL pledge.council',
      'PLEDGE_MISSING_TITLE pledge.title',
      'PLEDGE_NO_AUDIENCE pledge.audience',
      'FIELD_UNREADABLE pledge.pointsStatus',
      'PLEDGE_NO_POINTS pledge.points',
    ]);
  });
});
