/** Recorded statuses over a council: how grave each difference is, the order, and the counts. */
import { describe, expect, it } from 'vitest';
import type { CouncilReconciliation, LabelledPerson, PersonInput } from '../../src/eligibility/index.js';
import { countReconciliations, person, reconcileCouncil } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

const ON = '2026-06-10';
const labelled = (
  id: string,
  facts: PersonInput,
  recordedLabels: readonly string[],
  more: Partial<LabelledPerson> = {},
): LabelledPerson => ({ id, person: person(facts), recordedLabels, ...more });
const graded = (facts: PersonInput, label: string): string => {
  const [found] = reconcileCouncil([labelled('a', facts, [label])], ON);
  return `${found?.derived}: ${found?.kind}, ${found?.gravity}`;
};

// Seventeen, and looked after since fourteen.
const eligible = whole({ dateOfBirth: '2009-06-01', care: [stay('2023-07-01', null, 'C2')] });
// Seventeen, and out of care since sixteen.
const relevant = whole({ dateOfBirth: '2009-06-01', care: [stay('2023-07-01', '2026-02-01')] });
const formerRelevant = whole({ dateOfBirth: '2004-06-01', care: [stay('2018-07-01', '2022-06-01', 'C2')] });
// Thirty days of care at sixteen.
const qualifying = whole({ dateOfBirth: '2009-06-01', care: [stay('2025-07-01', '2025-07-31')] });
// The same, and 21: no former relevant child, whose status has no upper age, and too old for section 24.
const grown = whole({ dateOfBirth: '2005-06-01', care: [stay('2021-07-01', '2021-07-31')] });
const neverInCare = whole({ dateOfBirth: '2009-06-01', care: [] });
// What would give a status is not recorded: section 24 has limbs that rest on no care.
const notRecorded = { dateOfBirth: '2009-06-01' };

describe('how grave a difference is', () => {
  it.each<readonly [string, PersonInput, string]>([
    ['eligible: agrees, none', eligible, 'Eligible'],
    ['eligible: limb-missed, more-owed', eligible, 'Relevant'],
    ['eligible: limb-missed, more-owed', eligible, 'Qualifying'],
    ['eligible: stale-after-birthday, more-owed', eligible, 'None'],
    // Looked after is no status of leaving care; it agrees or not on its own.
    ['eligible: agrees, none', eligible, 'LAC'],
    ['eligible: label-needs-review, more-owed', eligible, 'Care leaver'],
    ['relevant: stale-after-change, more-owed', relevant, 'Eligible'],
    ['relevant: stale-after-change, more-owed', relevant, 'CLA'],
    ['former-relevant: stale-after-birthday, more-owed', formerRelevant, 'Eligible'],
    // The age of the label is past, and its status is not.
    ['former-relevant: stale-after-birthday, open', formerRelevant, 'LFC21'],
    ['qualifying: agrees, none', qualifying, 'Qualifying'],
    ['qualifying: too-little-care, less-owed', qualifying, 'Relevant'],
    ['qualifying: label-needs-review, more-owed', qualifying, 'Care leaver'],
    ['none: stale-after-birthday, less-owed', grown, 'Qualifying'],
    ['none: label-needs-review, open', grown, 'Care leaver'],
    ['none: stale-after-change, open', grown, 'CLA'],
    ['none: agrees, none', neverInCare, 'None'],
    ['unknown: short-of-history, open', notRecorded, 'Eligible'],
    ['unknown: label-needs-review, open', notRecorded, 'Care leaver'],
  ])('%s', (expected, facts, label) => {
    expect(graded(facts, label)).toBe(expected);
  });

  it('is open where the status is, unless every possible one is owed as much', () => {
    // Born in June 2008: eighteen on some day of the month, and which is not recorded.
    const atEighteen = whole({ dateOfBirth: '2008-06', care: [stay('2022-07-01', null, 'C2')] });
    const [found] = reconcileCouncil([labelled('a', atEighteen, ['Relevant'])], ON);
    expect(found).toMatchObject({ derived: 'unknown', possible: ['eligible', 'former-relevant'] });
    expect(found?.gravity).toBe('more-owed');
    expect(graded(atEighteen, 'Care leaver')).toBe('unknown: label-needs-review, more-owed');
    expect(graded(atEighteen, 'Former relevant')).toBe('unknown: short-of-history, open');
    // Sixteen on some day of the month: no relevant child on any, and perhaps owed nothing yet.
    const atSixteen = whole({ dateOfBirth: '2010-06', care: [stay('2024-07-01', null, 'C2')] });
    expect(graded(atSixteen, 'Relevant')).toMatch(/^unknown: .*, less-owed$/);
  });
});

describe('recorded statuses over a council', () => {
  const people = [
    labelled('d', grown, ['Qualifying'], { team: 'North', worker: 'W1' }),
    labelled('c', neverInCare, ['None'], { team: 'North' }),
    labelled('b', eligible, ['Relevant', 'Qualifying'], { team: 'South' }),
    labelled('a', eligible, ['Relevant', 'None']),
    labelled('e', notRecorded, ['Eligible'], { team: '' }),
    labelled('f', relevant, ['', '  ']),
  ];

  it('go gravest first, then by kind, person and label, whatever the order of the people', () => {
    const list = reconcileCouncil(people, ON);
    expect(list.map(({ gravity, kind, id, label }) => [gravity, kind, id, label].join(' '))).toEqual([
      'more-owed limb-missed a Relevant',
      'more-owed limb-missed b Qualifying',
      'more-owed limb-missed b Relevant',
      'more-owed stale-after-birthday a None',
      'less-owed stale-after-birthday d Qualifying',
      'open short-of-history e Eligible',
      'none agrees c None',
    ]);
    expect(reconcileCouncil([...people].reverse(), ON)).toEqual(list);
  });

  it('say all of each', () => {
    const [one] = reconcileCouncil(people.slice(0, 1), ON);
    expect(one).toEqual({
      id: 'd',
      team: 'North',
      worker: 'W1',
      label: 'Qualifying',
      recorded: 'qualifying',
      derived: 'none',
      possible: ['none'],
      kind: 'stale-after-birthday',
      gravity: 'less-owed',
      says: 'Recorded as qualifying, which held until the 21st birthday; now none',
    });
    const [unallocated] = reconcileCouncil([labelled('c', neverInCare, ['None'])], ON);
    expect([unallocated?.team, unallocated?.worker]).toEqual([null, null]);
  });

  it('take a blank label for none', () => {
    expect(reconcileCouncil(people.slice(-1), ON)).toEqual([]);
    expect(
      reconcileCouncil([labelled('f', relevant, [' ', 'Relevant'])], ON).map(({ label }) => label),
    ).toEqual(['Relevant']);
  });

  it('read the council’s own labels', () => {
    const labels = { 'Stage 2': { means: 'relevant' } } as const;
    const [one] = reconcileCouncil([labelled('f', relevant, ['Stage 2'])], ON, undefined, { labels });
    expect(one).toMatchObject({ kind: 'agrees', gravity: 'none', recorded: 'relevant' });
  });

  it('are of a real day', () => {
    expect(() => reconcileCouncil(people, '2026-02-30')).toThrow(/^on: /);
  });

  it('are counted by gravity, kind and team, and an empty code is not no code', () => {
    const told = (list: readonly CouncilReconciliation[]) =>
      countReconciliations(list).map(({ gravity, kind, team, labels }) =>
        [gravity, kind, team ?? 'no team', labels].join(' '),
      );
    const list = reconcileCouncil(people, ON);
    expect(told(list)).toEqual([
      'more-owed limb-missed no team 1',
      'more-owed limb-missed South 2',
      'more-owed stale-after-birthday no team 1',
      'less-owed stale-after-birthday North 1',
      'open short-of-history  1',
      'none agrees North 1',
    ]);
    expect(told([...list].reverse())).toEqual(told(list));
    const twice = labelled('g', notRecorded, ['Eligible']);
    expect(told(reconcileCouncil([...people, twice, twice], ON)).slice(4, 6)).toEqual([
      'open short-of-history  1',
      'open short-of-history no team 2',
    ]);
  });
});
