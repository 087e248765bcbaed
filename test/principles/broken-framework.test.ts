/** A council unlike the others, and every way to write it wrongly: each is said with its code and field, and none throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annualReport,
  bodyNamed,
  checkGovernance,
  frameworkProblems,
  governanceRecordsProblems,
  summariseDecisions,
  type GovernanceFramework,
  type GovernanceRecords,
} from '../../src/principles/governance/index.js';
import { annualReportHtml, annualReportMarkdown } from '../../src/display/index.js';

const WOLD: GovernanceFramework = {
  council: "Saint-Étienne-le-Bœuf & King's Wold",
  title: 'Growing up in the Wold',
  bodies: [
    {
      id: 'assembly',
      name: 'The Family Firm Assembly',
      aliases: ['Corporate Parenting Forum'],
      kind: 'corporate-parenting',
      chair: 'Deputy Leader',
      seats: [{ role: 'Member', count: 2 }],
      cadence: { timesAYear: 5, since: '2025-04-01' },
      reportsTo: ['Full Council'],
    },
    {
      id: 'voice',
      name: "L'Écoute",
      aliases: ['Listening Group'],
      kind: 'voice',
      cadence: { everyMonths: 2, since: '2025-05-01' },
      reportsTo: ['The Family Firm Assembly'],
    },
    { id: 'cell', name: 'Delivery Cell', kind: 'officer', reportsTo: ["L'Écoute"] },
    { id: 'scrutiny', name: 'People & Places Scrutiny Sub-Committee', kind: 'scrutiny' },
  ],
  levels: [
    { id: 'all', title: 'Everyone', order: 1 },
    { id: 'named', title: 'Named', order: 2 },
  ],
  roles: [
    { id: 'member', title: 'Ward member', level: 'all', duties: [{ id: 'd1', text: 'Read the notes' }] },
  ],
  reports: [{ id: 'letter', title: 'Annual letter', recipients: ['Full Council', "L'Écoute"] }],
  actions: [
    { id: 'a1', text: 'Buy bicycles', state: 'planned' },
    { id: 'a2', text: 'Open the hub', state: 'done' },
  ],
  memberChecks: [{ id: 'c1', text: 'Meet a care leaver' }],
  voice: [{ id: 'v1', text: 'Seat at scrutiny', inPlace: 'no' }],
  training: [{ id: 't1', title: 'Trauma', roles: ['Member'] }],
};
const RECORDS: GovernanceRecords = {
  meetings: [
    { body: 'Corporate Parenting Forum', on: '2025-07-02' },
    { body: 'the family firm assembly', on: '2025-07-02' },
    { body: 'L’Ecoute', on: '2025-06-30' },
    { body: 'Tea Club', on: '2025-08-01' },
    { body: 'People and Places Scrutiny Panel', on: '2025-09-09' },
    { body: 'Listening group', on: '2031-01-01' },
  ],
  reports: [{ report: 'letter', on: '2025-10-10', recipients: ['LISTENING GROUP', 'full council'] }],
  visits: [{ check: 'tea', on: '2025-09-01', by: 'Member' }],
  training: [{ training: 'Juggling', post: 'ward 3', role: 'Member', on: [] }],
  decisions: [
    {
      id: 'd1',
      title: 'Close the pool',
      functionArea: 'leisure-and-culture',
      decidedOn: '2025-11-20',
      body: 'cabinet',
      affects: ['looked-after'],
      considered: [
        { principle: 'high-aspirations', effect: 'harms', note: 'No squad', mitigation: 'Coaches' },
        { principle: 'high-aspirations', effect: 'harms', note: 'No lessons' },
      ],
      viewsSought: 'yes',
    },
  ],
};
const ON = '2026-03-31';
const codes = (framework: GovernanceFramework, records: GovernanceRecords, on = ON) =>
  checkGovernance(framework, records, on).findings.map(({ code, id }) => `${code} ${id}`);
const changed = <T>(value: T, path: readonly (string | number)[], to: unknown): T => {
  const copy = structuredClone(value);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1)!] = to;
  return copy;
};

describe('a council unlike the others', () => {
  it('is well formed, and its names are known with other accents, apostrophes and words for their sort', () => {
    expect([frameworkProblems(WOLD), governanceRecordsProblems(RECORDS)]).toEqual([[], []]);
    const named = (name: string) => bodyNamed(WOLD.bodies, name)?.id;
    expect(
      ['L’ecoute', 'L’Écoute Group', 'PEOPLE AND PLACES SCRUTINY PANEL', 'family firm assembly'].map(named),
    ).toEqual(['voice', 'voice', 'scrutiny', 'assembly']);
    expect(['constructor', '__proto__', 'toString', ' ', 'The Board'].map(named)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('is told of every record that the framework does not know, and of those of later days', () => {
    expect(codes(WOLD, RECORDS)).toEqual(
      expect.arrayContaining([
        'body-not-known Tea Club',
        'training-not-known Juggling',
        'visit-not-known tea',
      ]),
    );
    expect(checkGovernance(WOLD, RECORDS, ON).laterRecords).toBe(1);
    expect(checkGovernance(WOLD, RECORDS, '2031-01-01').laterRecords).toBe(0);
    expect(codes(WOLD, RECORDS)).not.toContain('recipient-missed letter');
  });

  it('meets once on a day, by whichever of its names', () => {
    const { sections } = annualReport(WOLD, RECORDS, { from: '2025-04-01', until: ON });
    expect(sections[0]?.lines[0]).toBe('The Family Firm Assembly: 1 (2 July 2025).');
  });

  it('has each harm with its own mitigation, and one decision is one decision', () => {
    expect(codes(WOLD, RECORDS)).toContain('harm-without-mitigation d1');
    expect(summariseDecisions(RECORDS.decisions ?? []).byPrinciple['high-aspirations'].harms).toBe(1);
  });

  it('reads as sentences, with the council in the heading of the page', () => {
    const report = annualReport(WOLD, RECORDS, { from: '2025-04-01', until: ON });
    expect(annualReportMarkdown(report)).toMatch(/Seat at scrutiny\. Recorded as not in place\. Missing: /);
    expect(annualReportHtml(report)).toMatch(/<title>[^<]*King&#39;s Wold<\/title>/);
  });
});

describe('what is wrong with a framework', () => {
  it.each<[readonly (string | number)[], unknown, string, string]>([
    [['bodies', 0, 'cadence', 'timesAYear'], 0, 'out-of-bounds', '/bodies/0/cadence/timesAYear'],
    [['bodies', 0, 'cadence', 'everyMonths'], 3, 'contradiction', '/bodies/0/cadence'],
    [['bodies', 0, 'cadence'], {}, 'contradiction', '/bodies/0/cadence'],
    [['bodies', 0, 'cadence', 'since'], '01/04/2025', 'not-a-date', '/bodies/0/cadence/since'],
    [['bodies', 1, 'cadence', 'everyMonths'], Number.NaN, 'not-a-number', '/bodies/1/cadence/everyMonths'],
    [['bodies', 1, 'id'], 'assembly', 'duplicate', '/bodies/1/id'],
    [['bodies', 1, 'aliases'], ['corporate parenting forum'], 'duplicate', '/bodies/1/name'],
    [['bodies', 0], null, 'not-an-object', '/bodies/0'],
    [['bodies', 0, 'kind'], 'constructor', 'not-a-known-code', '/bodies/0/kind'],
    [['bodies', 1, 'reportsTo'], ['listening group'], 'contradiction', '/bodies/1/reportsTo'],
    [['roles', 0, 'level'], 'toString', 'contradiction', '/roles/0/level'],
    [['roles', 0, 'duties', 1], { id: 'd1', text: 'Again' }, 'duplicate', '/roles/0/duties/1/id'],
    [['levels', 1, 'order'], 1, 'duplicate', '/levels/1/order'],
    [['reports', 0, 'recipients', 2], 'Listening Group', 'duplicate', '/reports/0/recipients/2'],
    [['reports'], null, 'not-a-list', '/reports'],
    [['actions', 0, 'doneOn'], '2025-05-01', 'contradiction', '/actions/0/doneOn'],
    [['constructor'], 'x', 'unknown-field', '/constructor'],
  ])('%j as %j is %s at %s', (path, to, code, at) => {
    const problems = frameworkProblems(changed(WOLD, path, to));
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, at]);
  });

  it('a circle is told of those that stand in it, and of nobody below or above', () => {
    const circle = changed(WOLD, ['bodies', 0, 'reportsTo'], ['Listening Group', 'scrutiny sub-committee']);
    expect(frameworkProblems(circle).map(({ path }) => path)).toEqual([
      '/bodies/0/reportsTo',
      '/bodies/1/reportsTo',
    ]);
  });

  it.each<[readonly (string | number)[], unknown, string, string]>([
    [['meetings', 0, 'on'], '02/07/2025', 'not-a-date', '/meetings/0/on'],
    [['meetings', 0, 'on'], '2025-02-29', 'not-a-date', '/meetings/0/on'],
    [['meetings', 0, 'attended'], null, 'not-a-list', '/meetings/0/attended'],
    [['decisions', 0, 'decidedOn'], '20/11/2025', 'not-a-date', '/decisions/0/decidedOn'],
    [
      ['decisions', 0, 'considered', 0, 'principle'],
      'constructor',
      'not-a-known-code',
      '/decisions/0/considered/0/principle',
    ],
    [['decisions', 1], RECORDS.decisions?.[0], 'duplicate', '/decisions/1/id'],
  ])('of records: %j as %j is %s at %s', (path, to, code, at) => {
    const problems = governanceRecordsProblems(changed(RECORDS, path, to));
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, at]);
  });

  it('never throws, whatever is put wherever; and what passes can be checked', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        ' ',
        'constructor',
        '__proto__',
        0,
        -1,
        Number.NaN,
        [],
        {},
        [null],
        true,
      ),
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    );
    const paths = (value: object): (string | number)[][] =>
      Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...(typeof inner === 'object' && inner !== null
          ? paths(inner as object).map((path) => [key, ...path])
          : []),
      ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths(WOLD)),
        fc.constantFrom(...paths(RECORDS)),
        odd,
        odd,
        (a, b, x, y) => {
          const [framework, records] = [changed(WOLD, a, x), changed(RECORDS, b, y)];
          if (frameworkProblems(framework).length + governanceRecordsProblems(records).length > 0) return;
          expect(Array.isArray(checkGovernance(framework, records, ON).findings)).toBe(true);
          annualReportHtml(annualReport(framework, records, { from: '2025-04-01', until: ON }));
        },
      ),
    );
  });
});
