import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_KINDS,
  EVIDENCE_STATUSES,
  FUNCTION_AREAS,
  GAP_REASONS,
  IMPACT_LEVELS,
  POPULATIONS,
  PRINCIPLE_IDS,
  assessEvidence,
  currency,
  expiresOn,
  getPrinciple,
  inForce,
  principlesNotConsidered,
  type DecisionRecord,
  type EvidenceItem,
} from '../../src/principles/index.js';
import { CADENCES, checkCadence } from '../../src/principles/governance/index.js';
import { expandView, localOfferGaps } from '../../src/principles/index.js';
import { checkReportCycle, documentStatus } from '../../src/principles/governance/index.js';

// The lists are written out here so that no generator calls the library while this file loads.
const principleIds = [
  'best-interests',
  'express-views',
  'consider-views',
  'access-services',
  'high-aspirations',
  'safety-stability',
  'adulthood',
] as const;
const kinds = [
  'performance-data',
  'practice-audit',
  'voice',
  'decision-record',
  'policy-or-offer',
  'inspection',
  'impact-example',
] as const;
const areas = ['childrens-social-care', 'education', 'housing'] as const;
const populations = ['looked-after', 'relevant', 'former-relevant-under-25'] as const;

const date = fc
  .tuple(
    fc.integer({ min: 2016, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
  });

const evidence: fc.Arbitrary<EvidenceItem> = fc.record(
  {
    id: fc.uuid(),
    title: fc.constant('Evidence'),
    kind: fc.constantFrom(...kinds),
    principles: fc.subarray([...principleIds], { minLength: 1 }),
    populations: fc.subarray([...populations], { minLength: 1 }),
    periodTo: date,
    validUntil: date,
    functionArea: fc.constantFrom(...areas),
    impact: fc.constantFrom('intention', 'activity', 'output', 'outcome'),
    source: fc.constant({ title: 'Source' }),
    youngPeopleAgree: fc.constantFrom('yes', 'no', 'not-asked'),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'kind',
      'principles',
      'populations',
      'periodTo',
      'functionArea',
      'impact',
      'source',
    ],
  },
);
const items = fc.uniqueArray(evidence, { selector: ({ id }) => id, maxLength: 8 });

const dayAfter = (text: string): string => {
  const next = new Date(`${text}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

describe('laws of evidence', () => {
  it('the lists used here are those of the library', () => {
    expect([...PRINCIPLE_IDS]).toEqual([...principleIds]);
    expect([...EVIDENCE_KINDS]).toEqual([...kinds]);
    expect([...POPULATIONS]).toEqual([...populations]);
    expect([...IMPACT_LEVELS]).toEqual(['intention', 'activity', 'output', 'outcome']);
    expect(FUNCTION_AREAS).toEqual(expect.arrayContaining([...areas]));
  });

  it("adding an item never lowers a principle's status", () => {
    fc.assert(
      fc.property(items, evidence, date, (held, added, asOf) => {
        fc.pre(held.every(({ id }) => id !== added.id));
        const before = assessEvidence(held, { asOf }).byPrinciple;
        const after = assessEvidence([...held, added], { asOf }).byPrinciple;
        for (const id of PRINCIPLE_IDS) {
          expect(EVIDENCE_STATUSES.indexOf(after[id].status)).toBeGreaterThanOrEqual(
            EVIDENCE_STATUSES.indexOf(before[id].status),
          );
        }
      }),
    );
  });

  it('assessment does not depend on the order of items', () => {
    fc.assert(
      fc.property(
        items.chain((held) =>
          fc.tuple(fc.constant(held), fc.shuffledSubarray(held, { minLength: held.length })),
        ),
        date,
        ([held, shuffled], asOf) => {
          const options = { asOf, populations: POPULATIONS };
          expect(JSON.stringify(assessEvidence(shuffled, options))).toBe(
            JSON.stringify(assessEvidence(held, options)),
          );
        },
      ),
    );
  });

  it('moving the day forward never turns a stale item current', () => {
    fc.assert(
      fc.property(evidence, date, date, (item, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const life = ['not-yet', 'current', 'stale'];
        expect(life.indexOf(currency(item, late))).toBeGreaterThanOrEqual(
          life.indexOf(currency(item, early)),
        );
      }),
    );
  });

  it('no item is current for ever: it is stale from the day it runs out', () => {
    fc.assert(
      fc.property(evidence, (item) => {
        const end = expiresOn(item);
        expect(currency(item, end)).toBe(end < item.periodTo ? 'not-yet' : 'stale');
        expect(currency(item, '2400-01-01')).toBe('stale');
      }),
    );
  });

  it('every gap names a principle, in order; no principle is missing; one gap at least below evidenced-with-voice', () => {
    fc.assert(
      fc.property(items, date, fc.subarray([...populations]), (held, asOf, asked) => {
        const found = assessEvidence(held, { asOf, populations: asked });
        expect(Object.keys(found.byPrinciple)).toEqual([...PRINCIPLE_IDS]);
        const place = found.gaps.map(({ principle, population, reason }) => [
          PRINCIPLE_IDS.indexOf(principle),
          population === undefined ? -1 : POPULATIONS.indexOf(population),
          GAP_REASONS.indexOf(reason),
        ]);
        for (const [principle] of place) expect(principle).toBeGreaterThanOrEqual(0);
        const sorted = [...place].sort((a, b) => {
          for (let at = 0; at < 3; at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
          return 0;
        });
        expect(place).toEqual(sorted);
        for (const id of PRINCIPLE_IDS) {
          const mine = found.gaps.filter((gap) => gap.principle === id && gap.population === undefined);
          const settled = found.byPrinciple[id].status === 'evidenced-with-voice';
          expect(settled || mine.length > 0).toBe(true);
        }
      }),
    );
  });

  it('same input, same output, byte for byte, and inputs are left alone', () => {
    fc.assert(
      fc.property(items, date, (held, asOf) => {
        const before = JSON.stringify(held);
        const first = assessEvidence(held, { asOf });
        expect(JSON.stringify(assessEvidence(held, { asOf }))).toBe(JSON.stringify(first));
        expect(JSON.stringify(held)).toBe(before);
        expect(structuredClone(first)).toEqual(first);
      }),
    );
  });

  it('every item that names a principle is current, stale or not yet, once', () => {
    fc.assert(
      fc.property(items, date, (held, asOf) => {
        const { byPrinciple } = assessEvidence(held, { asOf });
        for (const id of PRINCIPLE_IDS) {
          const { current, stale, notYet } = byPrinciple[id];
          const named = held.filter(({ principles }) => principles.includes(id)).map((item) => item.id);
          expect([...current, ...stale, ...notYet].sort()).toEqual(named.sort());
        }
      }),
    );
  });
});

describe('laws of governance', () => {
  it('another meeting on or before the day never makes a body overdue', () => {
    fc.assert(
      fc.property(
        fc.array(date, { maxLength: 6 }),
        date,
        date,
        fc.constantFrom('monthly', 'bi-monthly', 'quarterly', 'twice-a-year', 'yearly'),
        (meetings, extra, asOf, name) => {
          fc.pre(meetings.some((on) => on <= asOf));
          if (checkCadence(meetings, CADENCES[name], asOf).status === 'overdue') return;
          expect(checkCadence([...meetings, extra], CADENCES[name], asOf).status).not.toBe('overdue');
        },
      ),
    );
  });

  it('a body is overdue from the day after it is due, and not before', () => {
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('monthly', 'quarterly', 'twice-a-year', 'yearly'),
        (meetings, name) => {
          const { dueBy } = checkCadence(meetings, CADENCES[name], '2031-01-01');
          if (dueBy === null) return;
          const later = meetings.filter((on) => on <= dueBy);
          expect(checkCadence(later, CADENCES[name], dueBy).status).toBe('on-time');
          expect(checkCadence(meetings, CADENCES[name], dayAfter(dueBy)).status).toBe('overdue');
        },
      ),
    );
  });

  it('reports in any order give the same findings', () => {
    const report = fc.record({ on: date, recipients: fc.subarray(['cabinet', 'scrutiny']) });
    fc.assert(
      fc.property(
        fc.uniqueArray(report, { selector: ({ on }) => on, maxLength: 6 }),
        date,
        (reports, asOf) => {
          const cycle = { everyMonths: 12, recipients: ['cabinet', 'scrutiny'] };
          expect(checkReportCycle(cycle, [...reports].reverse(), asOf)).toEqual(
            checkReportCycle(cycle, reports, asOf),
          );
        },
      ),
    );
  });

  it('a document, once expired, stays expired', () => {
    fc.assert(
      fc.property(date, date, date, date, (validFrom, validUntil, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const document = { validFrom, validUntil };
        const expired = [documentStatus(document, early), documentStatus(document, late)].map(
          (status) => status === 'expired',
        );
        expect(expired).not.toEqual([true, false]);
      }),
    );
  });

  it('a duty in force stays in force, and the 2026 duty is never yes without a date from the caller', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const answers = [inForce('s1-csw-2017', early), inForce('s1-csw-2017', late)];
        expect(answers).not.toEqual(['yes', 'no']);
        expect(inForce('cws-2026-relevant-authority', a)).not.toBe('yes');
      }),
    );
  });

  it('adding to a local offer never makes a gap', () => {
    const offer = fc.record({
      title: fc.constant('Offer'),
      areas: fc.subarray(['relationships', 'employment', 'accommodation'] as const),
    });
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 4 }), offer, date, (held, added, asOf) => {
        const before = localOfferGaps(held, asOf).gaps.map(({ area }) => area);
        for (const { area } of localOfferGaps([...held, added], asOf).gaps) expect(before).toContain(area);
      }),
    );
  });
});

describe('laws of the principles', () => {
  it('any text but the seven ids and seven letters is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const known = principleIds.some((id) => id === text) || /^[a-g]$/.test(text);
        const find = (): unknown[] => [getPrinciple(text).id, getPrinciple(text).letter];
        const found = ((): unknown[] => {
          try {
            return find();
          } catch {
            return [];
          }
        })();
        expect(found.includes(text)).toBe(known);
      }),
    );
  });

  it('what a decision considered and what it did not make seven', () => {
    fc.assert(
      fc.property(fc.subarray([...principleIds]), (considered) => {
        const record: DecisionRecord = {
          id: 'D',
          title: 'Decision',
          decidedOn: '2026-01-01',
          body: 'Cabinet',
          functionArea: 'housing',
          affects: ['looked-after'],
          considered: considered.map((principle) => ({ principle, effect: 'helps', note: '' })),
          viewsSought: 'yes',
        };
        const rest = principlesNotConsidered(record);
        expect(rest.length + considered.length).toBe(7);
        expect(rest.some((id) => considered.includes(id))).toBe(false);
      }),
    );
  });

  it('in any view, every principle is carried or lost, and never both', () => {
    const bullet = fc.record({
      order: fc.integer({ min: 1, max: 9 }),
      principles: fc.subarray([...principleIds]),
    });
    fc.assert(
      fc.property(fc.array(bullet, { maxLength: 6 }), (view) => {
        const { principles, lost, doubled } = expandView(view);
        expect(principles.length + lost.length).toBe(7);
        for (const id of doubled) expect(lost).not.toContain(id);
      }),
    );
  });
});
