/** Special guardianship by a code of another year: it can mean nothing else, is counted, and the measure says so. */
import { describe, expect, it } from 'vitest';
import { indicatorOf, recordsFromChildren } from '../../src/indicators/index.js';

const left = (id: string, end: string, reason: string) => ({
  id,
  dateOfBirth: '2012-05-04',
  episodes: [{ DECOM: '2016-06-01', RNE: 'S', LS: 'C2', PLACE: 'U6', DEC: end, REC: reason }],
});

describe('left care by special guardianship', () => {
  it.each([
    ['2018-03-31', 'E45', 1],
    ['2018-03-31', 'E43', 0],
    ['2018-04-01', 'E43', 1],
    ['2018-04-01', 'E48', 0],
  ])('on %s by %s', (end, reason, cautioned) => {
    const yearEnd = end < '2018-04-01' ? '2018-03-31' : '2019-03-31';
    const children = [left('a', end, reason), left('b', end, 'E41')];
    const result = indicatorOf(recordsFromChildren(children), 'PERM-SGO', { yearEnd });
    expect(result).toMatchObject({ status: 'computed', numerator: 1, denominator: 2 });
    const notes = result.status === 'computed' ? result.notes : [];
    expect(notes.filter((note) => note.startsWith('PERM-SGO: 1 left care'))).toHaveLength(cautioned);
  });
});
