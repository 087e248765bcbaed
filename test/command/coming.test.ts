/** `coming`: a list for managers, and calendar entries. */
import { describe, expect, it } from 'vitest';
import { COUNCIL, file } from './folders.js';
import { ran, rows } from './run.js';

const asked = (...options: string[]) =>
  ran(['coming', COUNCIL, '--from', '2026-04-01', '--to', '2026-09-30', ...options]);

describe('coming', () => {
  it('lists by day, with the team of a file', async () => {
    const { code, out } = await asked();
    const found = rows(out);
    expect(code).toBe(0);
    expect(found.length).toBeGreaterThan(5);
    expect(found.map(({ on }) => on)).toEqual(found.map(({ on }) => String(on)).sort());
    const id = String(found[0]?.['id']);
    const teams = file('coming-teams.csv', `CHILD,TEAM\n${id},North\n`);
    const grouped = rows((await asked('--groups', teams)).out);
    expect(grouped.filter((row) => row['id'] === id).every(({ team }) => team === 'North')).toBe(true);
  });

  it('writes a calendar with an entry for each line of the list', async () => {
    const list = rows((await asked()).out);
    const { out } = await asked('--calendar');
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(list.length);
    const names = out.match(/^UID:.*$/gm) ?? [];
    expect(new Set(names).size).toBe(list.length);
  });

  it('needs both days, in order', async () => {
    expect((await ran(['coming', COUNCIL, '--from', '2026-04-01'])).code).toBe(2);
    expect(await ran(['coming', COUNCIL, '--from', '2026-04-02', '--to', '2026-04-01'])).toMatchObject({
      code: 2,
      err: '--to: expected a day on or after --from\n',
    });
  });
});
