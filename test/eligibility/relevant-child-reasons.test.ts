/** What the reasons of a relevant child, or of somebody who is none, name: which detention, and what is missing. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { person } from '../../src/eligibility/index.js';
import type { Finding } from '../../src/kernel/finding.js';
import { findingsOf as reasons, stay, whole } from './days.js';
import { without } from './people.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
const until91 = [stay('2023-12-02', '2024-03-02')];
const sentence = (start: string, end: string | null) => [{ kind: 'custodial-sentence', start, end }] as const;

const paths = (found: readonly Finding<string>[]) =>
  found.flatMap(({ needs }) => needs.map(({ path }) => path));

describe('REL-2: the detention or hospital stay that is named', () => {
  const named = (facts: PersonInput, on = '2024-06-10') =>
    reasons(whole(facts), on, 'REL-2').map((each) => [
      each.answer,
      ...each.facts
        .filter(({ path }) => ['from', 'sixteen', 'days'].includes(path))
        .map(({ value }) => value),
    ]);

  it.each([
    [
      'detention straight from care, in hospital since before it ended: the detention',
      {
        care: until91,
        hospitalStays: [{ start: '2024-02-01', end: '2024-06-20' }],
        detentions: sentence('2024-03-02', '2024-08-01'),
      },
      [['yes', '2024-03-02', 91]],
    ],
    [
      'hospital straight from care, and then detention: the two as one',
      {
        care: until91,
        hospitalStays: [{ start: '2024-03-02', end: '2024-04-01' }],
        detentions: sentence('2024-04-01', '2024-08-01'),
      },
      [['yes', '2024-03-02', 91]],
    ],
    [
      'a day short of the 13 weeks',
      { care: [stay('2023-12-03', '2024-03-02')], detentions: sentence('2024-03-02', null) },
      [['no', '2024-03-02', 90]],
    ],
    [
      'released on the 16th birthday: none',
      { care: until91, detentions: sentence('2024-03-02', '2024-06-10') },
      [['no', '2024-06-10']],
    ],
  ] as const)('%s', (_what, facts, expected) => {
    expect(named({ dateOfBirth: born, ...facts })).toEqual(expected);
  });
});

describe('what is asked for', () => {
  const detained = person(
    whole({ dateOfBirth: born, care: until91, detentions: sentence('2024-03-03', null) }),
  );
  const free = person(whole({ dateOfBirth: born, care: until91 }));

  it.each([
    ['both known', free, []],
    ['hospital stays not recorded', without(free, 'hospitalStays'), ['/hospitalStays']],
    ['detentions not recorded', without(free, 'detentions'), ['/detentions']],
    ['neither recorded', without(free, 'detentions', 'hospitalStays'), ['/detentions', '/hospitalStays']],
    ['detained, but not straight from care', detained, []],
    ['and hospital stays not recorded', without(detained, 'hospitalStays'), ['/hospitalStays']],
    [
      'and all known, but not whether one last night was care',
      person({
        ...detained,
        care: [stay('2023-11-01', '2024-02-15'), stay('2024-03-02', '2024-03-03')],
      }),
      ['/care'],
    ],
  ] as const)('REL-2: %s', (_what, facts, expected) => {
    expect(paths(reasons(facts, '2024-06-10', 'REL-2'))).toEqual(expected);
  });

  it.each([
    ['91 days', person(whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-04-02')] })), 'yes', []],
    ['90 days', person(whole({ dateOfBirth: born, care: [stay('2025-01-01', '2025-04-01')] })), 'no', []],
    [
      '90 days, and earlier care not recorded',
      person(
        whole({ dateOfBirth: born, recordFrom: '2024-01-01', care: [stay('2025-01-01', '2025-04-01')] }),
      ),
      'unknown',
      ['/care'],
    ],
  ] as const)('REL-1: eligible when care ended, %s', (_what, facts, answer, expected) => {
    const found = reasons(facts, '2025-05-01', 'REL').flatMap(({ steps }) =>
      steps.flatMap((step) => step.steps).flatMap((limb) => limb.steps),
    );
    const eligible = found.filter(({ rule }) => rule === 'ELIG-1');
    expect(eligible.map((each) => each.answer)).toEqual([answer]);
    expect(paths(eligible)).toEqual(expected);
  });

  it('REL-1: nobody who was never looked after is one, and the Act says so', () => {
    const found = reasons(whole({ dateOfBirth: born, care: [] }), '2025-05-01', 'REL-1');
    const never = found.filter(({ answer, steps }) => answer === 'no' && steps.length === 0);
    expect(never.map(({ citations }) => citations.map(({ provision }) => provision))).toEqual([['s.23A(2)']]);
  });
});
