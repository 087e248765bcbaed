import { describe, expect, it } from 'vitest';
import {
  PRINCIPLE_IDS,
  principlesNotConsidered,
  unmitigatedHarms,
  type DecisionRecord,
} from '../../src/principles/index.js';

const record: DecisionRecord = {
  id: 'D1',
  title: 'Closing a youth centre',
  decidedOn: '2026-05-01',
  body: 'Cabinet',
  functionArea: 'leisure-and-culture',
  affects: ['looked-after'],
  considered: [
    { principle: 'safety-stability', effect: 'mixed', note: 'Some lose a place they know' },
    { principle: 'access-services', effect: 'harms', note: 'Longer journeys' },
    { principle: 'best-interests', effect: 'neutral', note: 'Health offer unchanged' },
    { principle: 'adulthood', effect: 'helps', note: 'Money goes to training flats' },
  ],
  viewsSought: 'yes',
};

describe('the have-regard log', () => {
  it('S17 a record listing fewer than seven principles names the rest', () => {
    expect(principlesNotConsidered(record)).toEqual(['express-views', 'consider-views', 'high-aspirations']);
    expect(principlesNotConsidered({ ...record, considered: [] })).toEqual([...PRINCIPLE_IDS]);
    const all = PRINCIPLE_IDS.map((principle) => ({ principle, effect: 'neutral' as const, note: '' }));
    expect(principlesNotConsidered({ ...record, considered: all })).toEqual([]);
  });

  it('S17 harm, alone or mixed, with nothing to be done about it is named in statutory order', () => {
    expect(unmitigatedHarms(record)).toEqual(['access-services', 'safety-stability']);
    const answered = (mitigation: string) =>
      record.considered.map((each) =>
        each.principle === 'access-services' ? { ...each, mitigation } : each,
      );
    expect(unmitigatedHarms({ ...record, considered: answered('  ') })).toEqual([
      'access-services',
      'safety-stability',
    ]);
    // One text answers for one harm.
    expect(unmitigatedHarms({ ...record, considered: answered('Free bus passes') })).toEqual([
      'safety-stability',
    ]);
    expect(unmitigatedHarms({ ...record, considered: record.considered.slice(2) })).toEqual([]);
  });
});
