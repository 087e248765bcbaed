/** What was held travels with the counts: of two bodies of records together, and of a part against all. */
import { describe, expect, it } from 'vitest';
import type { CareRecords, Cover, RecordsHeld, Shown, YearShown } from '../../src/indicators/index.js';
import { toDay } from '../../src/kernel/calendar.js';
import { goesAgainst } from '../../src/indicators/counting/goes-against.js';
import { heldTogether, holdingIn } from '../../src/indicators/counting/held.js';
import { showWindow, windowOf } from '../../src/indicators/child-year/window.js';
import { livesOf, returnOfYear, sourcesOf } from '../../tools/make-council-returns.mjs';
import { readReturn, readReturnXml } from '../../src/ssda903/index.js';
import { countIndicators, heldResult, mergeCounted } from '../../src/indicators/index.js';

const ON = '2025-03-31';
const WINDOW = showWindow(windowOf({ yearEnd: ON }, 'rolling'));
const NOTHING: RecordsHeld = { supplied: [], derived: [], facts: [] };

const cover = (from: string, until: string, more: Partial<Cover> = {}): Cover => ({
  from: toDay(from),
  until: toDay(until),
  since: {},
  asAt: [],
  ...more,
});

/** A year with so many rows, evenly spread to its end, and what else is said of it. */
const year = (of: number, rows: number, more: Partial<YearShown> = {}): YearShown => ({
  year: of,
  stretches: Array.from({ length: 12 }, () => rows / 12),
  begun: rows / 4,
  last: toDay(`${of}-03-31`),
  lastBegun: toDay(`${of - 1}-06-30`),
  begins: rows / 2,
  ends: rows / 2,
  episodesBegun: 0,
  episodes: 0,
  reviews: rows / 2,
  missing: 0,
  sw_episodes: 0,
  left: 1,
  leftYoung: 0,
  firstRows: 0,
  goesOn: 0,
  ...more,
});
const table = (read: number, lost = 0) => ({ read, lost, dayFirst: true });
const showing = (shown: Partial<Shown>, more: Partial<RecordsHeld> = {}): RecordsHeld => ({
  ...NOTHING,
  ...more,
  shown: { tables: {}, mostRefused: 0.5, ...shown },
});

describe('what two bodies of records hold together', () => {
  it('is of the days that both tell of', () => {
    const [north, south] = [
      cover('2022-04-01', '2025-04-01', {
        since: { reviews: toDay('2024-04-01') },
        asAt: [{ from: toDay('2025-03-20'), until: toDay('2025-04-01') }],
      }),
      cover('2023-04-01', '2024-12-01', {
        asAt: [
          { from: toDay('2024-11-20'), until: toDay('2024-12-01') },
          { from: toDay('2025-03-31'), until: toDay('2025-05-01') },
        ],
      }),
    ];
    const both = heldTogether({ ...NOTHING, cover: north }, { ...NOTHING, cover: south });
    expect(both.cover).toEqual(
      cover('2023-04-01', '2024-12-01', {
        since: { reviews: toDay('2024-04-01') },
        asAt: [{ from: toDay('2025-03-31'), until: toDay('2025-04-01') }],
      }),
    );
    // Who says nothing of days takes none away.
    expect(heldTogether({ ...NOTHING, cover: north }, NOTHING).cover).toEqual(north);
  });

  it('is a fact of which both have something, and a column of which either has', () => {
    const [north, south]: RecordsHeld[] = [
      { ...NOTHING, facts: ['local', 'onRoll'], derived: ['PL_DISTANCE'] },
      { ...NOTHING, facts: ['onRoll'] },
    ];
    expect(heldTogether(north ?? NOTHING, south ?? NOTHING)).toMatchObject({
      facts: ['onRoll'],
      derived: ['PL_DISTANCE'],
    });
  });

  it('withholds a table by the rows of both', () => {
    const because = (...parts: readonly RecordsHeld[]) =>
      holdingIn(parts.reduce(heldTogether)).withheld.map((each) => `${each.table} ${each.because}`);
    const [good, bad, none] = [
      showing({ tables: { missing: table(3) } }),
      showing({ tables: { missing: table(1, 4) } }),
      showing({ tables: { missing: table(0) } }),
    ];
    expect(because(good)).toEqual([]);
    expect(because(bad)).toEqual(['missing mostly-refused']);
    expect(because(good, bad)).toEqual([]);
    expect(because(good, bad, showing({ tables: { missing: table(0, 1) } }))).toEqual([
      'missing mostly-refused',
    ]);
    expect(because(none, none)).toEqual(['missing no-usable-row']);
    expect(because(none, good)).toEqual([]);
    const us = (cells: number, monthFirst: number, dayFirst = false) =>
      showing({
        tables: { missing: { read: 5, lost: 0, dayFirst, undated: { MIS_START: [cells, monthFirst] } } },
      });
    expect(because(us(1, 1))).toEqual([]);
    expect(because(us(1, 1), us(1, 1))).toEqual(['missing month-first']);
    expect(because(us(1, 1), us(4, 1))).toEqual([]);
    expect(because(us(1, 1), us(1, 1, true))).toEqual([]);
  });

  it('is what the records say of their days, where that is not what their rows show', () => {
    const { records } = readReturn(sourcesOf(returnOfYear(livesOf({ children: 60, until: ON }), 2025)));
    const held = (of: CareRecords) => holdingIn(countIndicators(of, { yearEnd: ON }).held).cover;
    expect(records.cover).toBeDefined();
    expect(held(records)).toEqual(records.cover);
    const { cover: _, ...ofAnyDay } = records;
    expect(held(ofAnyDay)).toBeUndefined();
    const said = cover('2020-04-01', '2025-04-01');
    expect(held({ ...records, cover: said })).toEqual(said);
  });

  it('has every table that has a place in XML', () => {
    const child = (id: number, more = ''): string =>
      `<CHILD><HEADER><CHILDID>${id}</CHILDID><SEX>1</SEX><DOB>01/02/2012</DOB>${more}</HEADER><EPISODE><DECOM>01/05/2023</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL></EPISODE></CHILD>`;
    const gone =
      '<AMISSING><MISSING>M</MISSING><MIS_START>01/06/2024</MIS_START><MIS_END>03/06/2024</MIS_END></AMISSING>';
    const counted = (...children: readonly string[]) => {
      const { records } = readReturnXml(`<EXPSSDA903>${children.join('')}</EXPSSDA903>`);
      return countIndicators(records, { yearEnd: ON });
    };
    const parts = mergeCounted(counted(child(1)), counted(child(2, gone)));
    const whole = counted(child(1), child(2, gone));
    for (const id of ['MISSING', 'CLA', 'REV-TIMELY', 'SW-3PLUS'] as const)
      expect(heldResult(parts, id)).toEqual(heldResult(whole, id));
    expect(heldResult(parts, 'MISSING')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(heldResult(counted(child(1)), 'MISSING').status).toBe('not-computable');
  });
});

describe('a part against all', () => {
  const against = (part: RecordsHeld, id: Parameters<typeof goesAgainst>[2], all: RecordsHeld = part) =>
    goesAgainst(part, all, id, WINDOW);

  it('by its days: with forty rows of another year, and with fewer not', () => {
    expect(against(showing({ years: [year(2024, 48)] }), 'CLA')).toBe(true);
    expect(against(showing({ years: [year(2024, 36)] }), 'CLA')).toBe(false);
    expect(against(showing({ years: [year(2025, 48)] }), 'CLA')).toBe(false);
    expect(against(NOTHING, 'CLA')).toBe(false);
  });

  it('by earlier rows that twenty of its children lack', () => {
    const begun = (firstRows: number, goesOn: number) =>
      showing({ years: [year(2020, 0, { firstRows, goesOn }), year(2025, 96, { episodes: 40 })] });
    expect(against(begun(20, 6), 'STAB-2Y')).toBe(true);
    expect(against(begun(20, 5), 'STAB-2Y')).toBe(false);
    expect(against(begun(19, 19), 'STAB-2Y')).toBe(false);
    expect(against(begun(20, 20), 'CLA')).toBe(false);
  });

  it('by a table of which most rows were refused', () => {
    const of = (read: number, lost: number) => showing({ tables: { missing: table(read, lost) } });
    expect(against(of(15, 25), 'MISSING')).toBe(true);
    expect(against(of(15, 24), 'MISSING')).toBe(false);
    expect(against(of(20, 20), 'MISSING')).toBe(false);
    expect(against(of(15, 25), 'CLA')).toBe(false);
  });

  it('by a table without a row, where by its children twenty were to be expected', () => {
    const part = (children: number) => showing({ tables: { header: table(children), missing: table(0) } });
    const all = showing({ tables: { header: table(1000), missing: table(100) } });
    expect(against(part(200), 'MISSING', all)).toBe(true);
    expect(against(part(199), 'MISSING', all)).toBe(false);
  });

  it('by a column that none of forty episodes has', () => {
    const part = (episodes: number) => showing({ tables: { episodes: table(episodes) } });
    expect(against(part(40), 'DIST-20M')).toBe(true);
    expect(against(part(39), 'DIST-20M')).toBe(false);
    expect(against({ ...part(40), derived: ['PL_DISTANCE'] }, 'DIST-20M')).toBe(false);
  });
});
