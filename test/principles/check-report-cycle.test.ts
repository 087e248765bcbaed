import { describe, expect, it } from 'vitest';
import { REPORT_REQUIREMENTS, SOURCE_ROWS, sourceRow } from '../../src/sources/index.js';
import { checkReportCycle } from '../../src/principles/governance/index.js';
import { systemsOf } from '../sources/systems-of-rows.js';

const yearly = { everyMonths: 12, recipients: ['cabinet', 'scrutiny'] };
const both = ['scrutiny', 'cabinet'];

describe('report cycles', () => {
  it.each([
    ['2026-09-30', 'up-to-date', []],
    ['2026-10-01', 'up-to-date', []],
    ['2026-10-02', 'overdue', [{ finding: 'missing-report', dueBy: '2026-10-01' }]],
  ] as const)('S12 a yearly report of 1 October 2025, on %s: %s', (asOf, status, findings) => {
    const found = checkReportCycle(yearly, [{ on: '2025-10-01', recipients: both }], asOf);
    expect([found.status, found.findings, found.dueBy]).toEqual([status, findings, '2026-10-01']);
  });

  it('S12 a late report and a missing recipient are found, in order of date', () => {
    const reports = [
      { on: '2025-10-02', recipients: ['cabinet'] },
      { on: '2024-10-01', recipients: both },
    ];
    expect(checkReportCycle(yearly, reports, '2026-11-21').findings).toEqual([
      { finding: 'late-report', dueBy: '2025-10-01', on: '2025-10-02' },
      { finding: 'missing-recipient', on: '2025-10-02', recipient: 'scrutiny' },
      { finding: 'missing-report', dueBy: '2026-10-02' },
    ]);
  });

  it('S12 a report on the day it is due is not late', () => {
    const reports = ['2024-02-29', '2025-02-28', '2026-02-28'].map((on) => ({ on, recipients: both }));
    expect(checkReportCycle(yearly, reports, '2026-03-01').findings).toEqual([]);
  });

  it('S12 with no report, only a starting day can make one missing', () => {
    expect(checkReportCycle(yearly, [], '2026-11-21')).toEqual({
      asOf: '2026-11-21',
      status: 'cannot-tell',
      lastReport: null,
      dueBy: null,
      findings: [],
    });
    const since = { ...yearly, since: '2025-11-20' };
    expect(checkReportCycle(since, [], '2026-11-20').status).toBe('up-to-date');
    expect(checkReportCycle(since, [], '2026-11-21').findings).toEqual([
      { finding: 'missing-report', dueBy: '2026-11-20' },
    ]);
  });

  it('S12 a "regular" report is never late, and its recipients are still checked', () => {
    const regular = { everyMonths: null, recipients: ['board'] };
    const found = checkReportCycle(regular, [{ on: '2010-01-01', recipients: [] }], '2026-11-21');
    expect(found.status).toBe('cannot-tell');
    expect(found.findings).toEqual([{ finding: 'missing-recipient', on: '2010-01-01', recipient: 'board' }]);
  });

  it('S12 reports after the day asked about are left out', () => {
    const found = checkReportCycle(yearly, [{ on: '2027-01-01', recipients: [] }], '2026-11-21');
    expect([found.lastReport, found.findings]).toEqual([null, []]);
    expect(() => checkReportCycle(yearly, [{ on: 'soon', recipients: [] }], '2026-11-21')).toThrow(
      /reports\/0\/on/,
    );
  });

  it('S12 every report that the documents require is held with its recipients', () => {
    const held = REPORT_REQUIREMENTS.flatMap(({ row, alsoRows = [] }) => [row, ...alsoRows]);
    const wanted = SOURCE_ROWS.filter(({ row }) => systemsOf(row).includes('S12')).map(({ row }) => row);
    expect(held).toEqual(expect.arrayContaining(wanted));
    for (const { recipients } of REPORT_REQUIREMENTS) expect(recipients.length).toBeGreaterThan(0);
    // One report, whichever of three rows speaks of it.
    const iro = REPORT_REQUIREMENTS.filter(
      ({ report }) => report === 'Independent Reviewing Officer annual report',
    );
    expect(new Set(iro.map(({ row }) => row.slice(0, 3))).size).toBe(iro.length);
    const [rutland] = iro;
    for (const row of [rutland?.row ?? '', ...(rutland?.alsoRows ?? [])])
      expect(sourceRow(row).says).toMatch(/Independent Reviewing Officer|IRO/);
    for (const named of /reporting yearly to (.*)$/.exec(sourceRow('RUT-26').says)?.[1]?.split(/, | and /) ??
      []) {
      const id = named
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .replaceAll(' ', '-');
      expect(rutland?.recipients).toContain(id);
    }
    const made = { on: '2025-10-01', recipients: (rutland?.recipients ?? []).slice(1) };
    const { findings } = checkReportCycle(
      { everyMonths: rutland?.everyMonths ?? null, recipients: rutland?.recipients ?? [] },
      [made],
      '2026-10-02',
    );
    expect(findings.map(({ finding }) => finding)).toEqual(['missing-recipient', 'missing-report']);
    expect(REPORT_REQUIREMENTS.find(({ row }) => row === 'RUT-42')?.recipients).toHaveLength(4);
    expect(REPORT_REQUIREMENTS.find(({ row }) => row === 'YRK-49')?.everyMonths).toBe(3);
  });
});
