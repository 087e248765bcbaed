import { describe, expect, it } from 'vitest';
import { deadlineCalendar } from '../../src/display/index.js';
import { deadlines, person } from '../../src/eligibility/index.js';

const ON = '2026-10-31';
const kim = {
  id: 'X 1,7;é',
  team: 'T1',
  worker: 'W1',
  person: person({
    dateOfBirth: '2014-05-02',
    care: [{ start: '2026-06-01', end: null, legalStatus: 'V2', placement: 'U6' }],
  }),
  events: { reviews: ['2026-06-25', '2026-09-20'], visits: ['2026-10-20'], healthAssessments: [] },
};

/** The content lines of a calendar, folded ones joined again. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

describe('a calendar of deadlines', () => {
  it('has an entry for each that has a day, on that day', async () => {
    const list = deadlines([kim], ON);
    const dated = list.filter(({ due }) => due !== null);
    const lines = linesOf(await deadlineCalendar(list));
    expect(dated.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(dated.length);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(
      dated.map(({ due }) => `DTSTART;VALUE=DATE:${due?.replaceAll('-', '')}`),
    );
    // The end of a whole day is the first day not in it.
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual(
      dated.map(({ due }) => `DTEND;VALUE=DATE:${dayAfter(due ?? '')}`),
    );
    expect(lines.filter((line) => line.startsWith('DURATION'))).toEqual([]);
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(dated.length);
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual(
      dated.map(() => 'DTSTAMP:20261031T000000Z'),
    );
  });

  it('is the same text each time, and no line is longer than 75 bytes', async () => {
    const text = await deadlineCalendar(deadlines([kim], ON));
    expect(await deadlineCalendar(deadlines([kim], ON))).toBe(text);
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('is a calendar without entries where nothing has a day', async () => {
    expect(linesOf(await deadlineCalendar([]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:corporate-parenting',
      'END:VCALENDAR',
      '',
    ]);
  });
});
