/** People of a CSV file of the caller's own columns. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { file } from './folders.js';
import { ran, rows } from './run.js';

const OWN = [
  'Client ID,DoB,Care start,Care end,Legal status,Placement type',
  'a,10/06/2008,10/01/2020,,Full care order,U4',
  'b,01/09/2007,01/02/2022,01/03/2024,C2,U4',
  'b,01/09/2007,01/03/2024,,C2,K2',
  'c,15/04/2009,,,,',
].join('\n');
const people = file('own.csv', `${OWN}\n`);
const mapping = file(
  'own.json',
  JSON.stringify({
    columns: {
      id: 'Client ID',
      dateOfBirth: 'DoB',
      start: 'Care start',
      end: 'Care end',
      legalStatus: 'Legal status',
      placement: 'Placement type',
    },
    codes: { legalStatus: { 'Full care order': 'C2' } },
  }),
);
const ON = ['--on', '2025-01-01', '--nothing-else'];

describe('own columns', () => {
  it('answer as the same people in JSON lines', async () => {
    const json = [
      {
        id: 'a',
        dateOfBirth: '2008-06-10',
        care: [{ start: '2020-01-10', end: null, legalStatus: 'C2', placement: 'U4' }],
      },
      {
        id: 'b',
        dateOfBirth: '2007-09-01',
        care: [
          { start: '2022-02-01', end: '2024-03-01', legalStatus: 'C2', placement: 'U4' },
          { start: '2024-03-01', end: null, legalStatus: 'C2', placement: 'K2' },
        ],
      },
      { id: 'c', dateOfBirth: '2009-04-15' },
    ];
    const lines = file('own.jsonl', json.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const own = await ran(['status', people, '--columns', mapping, ...ON]);
    expect(own).toEqual({ ...(await ran(['status', lines, ...ON])), code: 0, err: '' });
    expect(rows(own.out).map(({ id, status }) => [id, status])).toEqual([
      ['a', 'eligible'],
      ['b', 'eligible'],
      ['c', 'none'],
    ]);
    const window = ['--from', '2024-01-01', '--until', '2025-12-31', '--nothing-else'];
    expect((await ran(['timeline', people, '--columns', mapping, ...window])).out).toBe(
      (await ran(['timeline', lines, ...window])).out,
    );
  });

  it('that cannot be used are told by line and column, without what stands there', async () => {
    const bad = file(
      'bad.csv',
      [
        OWN,
        'd,secret-date,10/01/2020,,C2,U4',
        'e,10/06/2008,10/01/2020,09/01/2020,C2,U4',
        'f,10/06/2008,10/01/2020,,secret-status,U4',
        'g,10/06/2008,10/01/2020,,C2,U4',
        'g,11/06/2008,10/02/2021,,C2,U4',
        '',
      ].join('\n'),
    );
    const { code, out, err } = await ran(['status', bad, '--columns', mapping, ...ON]);
    expect(code).toBe(2);
    expect(rows(out).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(err).toContain(`${bad} line 6, column DoB: expected a date`);
    expect(err).toMatch(/line 7, column Care end: /);
    expect(err).toContain('line 8, column Legal status: expected a code of the return');
    expect(err).toContain('line 10, column DoB: expected that of line 9');
    expect(err).not.toContain('secret');
  });

  it('--guess proposes a mapping and answers nobody', async () => {
    const { code, out, err } = await ran(['status', people, '--guess', ...ON]);
    expect(code).toBe(0);
    expect(err).toContain('nobody is answered');
    const guessed = JSON.parse(out) as { columns: object; codes: Record<string, object> };
    expect(guessed.columns).toEqual({
      id: 'Client ID',
      dateOfBirth: 'DoB',
      start: 'Care start',
      end: 'Care end',
      legalStatus: 'Legal status',
      placement: 'Placement type',
    });
    expect(Object.keys(guessed.codes['legalStatus'] ?? {})).toEqual(['Full care order']);
    const approved = file('approved.json', out);
    expect((await ran(['status', people, '--columns', approved, ...ON])).code).toBe(0);
  });

  it('without a mapping are refused, and a mapping that does not fit is', async () => {
    expect((await ran(['status', people, ...ON])).err).toContain('expected --columns');
    const wrong = file('wrong.json', '{"columns":{"id":"Client ID","dateOfBirth":"Birthday"}}');
    expect((await ran(['status', people, '--columns', wrong, ...ON])).err).toContain(
      'has no column of that name',
    );
    expect((await ran(['status', people, '--columns', file('no.json', '[1'), ...ON])).err).toContain(
      'in JSON',
    );
    for (const codes of [null, 1, ['C2'], { legalStatus: 'C2' }, { team: {} }]) {
      const { columns } = JSON.parse(readFileSync(mapping, 'utf8')) as { columns: object };
      const strange = file('codes.json', JSON.stringify({ columns, codes }));
      expect((await ran(['status', people, '--columns', strange, ...ON])).err).toContain('codes: expected');
    }
  });

  it('serve every command about people as the same people in JSON lines do', async () => {
    const own = file(
      'with-team.csv',
      [
        'Client ID,DoB,Care start,Care end,Legal status,Team,Worker,Leaving care status',
        'a,10/06/2008,10/01/2020,,C2,North,w1,',
        'b,01/09/2006,01/02/2022,01/03/2024,C2,South,w2,Qualifying',
        'b,01/09/2006,01/03/2024,,C2,South,w2,Former relevant',
        '',
      ].join('\n'),
    );
    const lines = file(
      'with-team.jsonl',
      [
        {
          id: 'a',
          team: 'North',
          worker: 'w1',
          dateOfBirth: '2008-06-10',
          care: [{ start: '2020-01-10', end: null, legalStatus: 'C2' }],
        },
        {
          id: 'b',
          team: 'South',
          worker: 'w2',
          recordedLabels: ['Qualifying', 'Former relevant'],
          dateOfBirth: '2006-09-01',
          care: [
            { start: '2022-02-01', end: '2024-03-01', legalStatus: 'C2' },
            { start: '2024-03-01', end: null, legalStatus: 'C2' },
          ],
        },
      ]
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    );
    const guessed = file('with-team.json', (await ran(['reconcile', own, '--guess', ...ON])).out);
    const asked = [
      ['status', ...ON],
      ['timeline', ...ON],
      ['deadlines', ...ON],
      ['coming', '--from', '2025-01-01', '--to', '2027-12-31'],
      ['reconcile', ...ON],
      ['picture', 'timeline', '--id', 'b', '--from', '2024-01-01', '--until', '2025-12-31'],
    ];
    for (const [command = '', ...options] of asked) {
      const kind = command === 'picture' ? options.splice(0, 1) : [];
      const mine = await ran([command, ...kind, own, '--columns', guessed, ...options]);
      const theirs = await ran([command, ...kind, lines, ...options]);
      expect({ command, out: mine.out }).toEqual({ command, out: theirs.out });
      expect({ command, out: mine.out }).not.toEqual({ command, out: '' });
    }
  });

  it('give a person one team: a row of another is told by its line', async () => {
    const two = file(
      'two-teams.csv',
      'Client ID,DoB,Team\na,10/06/2008,North\na,10/06/2008,\na,10/06/2008,secret\nb,10/06/2008,South\n',
    );
    const columns = { id: 'Client ID', dateOfBirth: 'DoB', team: 'Team' };
    const named = file('two-teams.json', JSON.stringify({ columns }));
    const { code, out, err } = await ran(['deadlines', two, '--columns', named, ...ON]);
    expect(code).toBe(2);
    expect(err).toContain('line 4, column Team: expected one for a person');
    expect(err + out).not.toContain('secret');
  });
});
