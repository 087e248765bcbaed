/** Laws that care status keeps for everybody, tried on random people. Names carry no seed. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysSinceFourteen } from '../../src/eligibility/status/care-days.js';
import { principlesOver } from '../../src/eligibility/status/care-status.js';
import { lastCessations } from '../../src/eligibility/status/ceased.js';
import { STATUS_RULES, RULE_OF } from '../../src/eligibility/status/rules.js';
import { ask, tell, telling } from '../../src/eligibility/status/tell.js';
import { histories, readOn } from '../../src/record/history/history.js';
import {
  LAW_OF_ENGLAND,
  READING_CHOICES,
  careStatus,
  nextChanges,
  personProblems,
  personalAdviser,
  previouslyLookedAfter,
  responsibleAuthority,
  statusOn,
  statusTimeline,
  withReadings,
} from '../../src/eligibility/index.js';
import type { CareStatusFinding, Law, Person } from '../../src/eligibility/index.js';
import { inDays } from '../../src/law/law.js';
import type { StatusNeed } from '../../src/eligibility/status/settles.js';
import { possibleOver, possibleStatuses } from '../../src/eligibility/status/possible-statuses.js';
import type { EpochDay, PlainDate } from '../../src/kernel/calendar.js';
import { cite } from '../../src/kernel/dated.js';
import { RUNS, day, people, peopleAndDays, settings, text } from './people.js';

const ENGLAND = inDays(LAW_OF_ENGLAND);
const ELIGIBLE = 1;
const RELEVANT = 2;

const at = (date: string): EpochDay => day(date) as EpochDay;
const later = (date: string, days: number): PlainDate => text(day(date) + days) as PlainDate;

/** Everything the library says of a person on a day, in short. */
function everything(record: Person, on: string, law: Law = LAW_OF_ENGLAND): unknown {
  const status = careStatus(record, on, law);
  return {
    status: status.answer,
    possible: status.possible,
    lookedAfter: status.lookedAfter,
    principles: status.principlesApply,
    adviser: personalAdviser(record, on, law).answer,
    previouslyLookedAfter: previouslyLookedAfter(record, on, law).answer,
  };
}

describe('two ways of asking', () => {
  it('give one status', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        expect(statusOn(record, on)).toBe(careStatus(record, on).answer);
      }),
      settings,
    );
  });

  const WORDS = ['no', 'unknown', 'yes'];
  it('every rule tells what it decides', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        for (const history of histories(record, ENGLAND).slice(0, 2)) {
          const read = readOn(history, at(on));
          const of = telling(RULE_OF, read, ENGLAND, at(on));
          for (const { test } of STATUS_RULES) {
            const decided = test.decide(read, at(on), ENGLAND);
            expect(ask(of, test)).toBe(decided);
            expect(tell(of, test, at(on)).answer).toBe(WORDS[decided]);
            expect(ask(of, test)).toBe(decided);
          }
        }
      }),
      settings,
    );
  });

  it('an answer that is not known names what would settle it', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const { answer, lookedAfter, principlesApply, needs, possible: still } = careStatus(record, on);
        const open = [answer, lookedAfter, principlesApply].includes('unknown');
        const named = open ? needs.length > 0 || on < '1991-10-14' : needs.length === 0;
        expect(named).toBe(true);
        expect(answer === 'unknown' ? still.length > 1 : still[0] === answer && still.length === 1).toBe(
          true,
        );
      }),
      settings,
    );
  });

  it('every reading that would change the answer is listed, and no other', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const all = histories(record, ENGLAND);
        if (all.length !== 1) return;
        // By which limb a child is relevant is no other answer.
        const merged = (bits: number): number => ((bits & 4) === 0 ? bits : (bits & ~4) | RELEVANT);
        const now = merged(possibleOver(all, at(on), ENGLAND));
        const differing = READING_CHOICES.flatMap(({ name, choices }) =>
          choices.slice(1).flatMap((other) => {
            const law = inDays(withReadings({ [name]: other }));
            const then = merged(possibleOver(histories(record, law), at(on), law));
            return then === now ? [] : [`${name}: ${other}`];
          }),
        );
        const listed = careStatus(record, on).otherReadings.map((each) => `${each.name}: ${each.other}`);
        expect(listed).toEqual(differing);
      }),
      settings,
    );
  });
});

type Listed = { readonly start: string; readonly end: string | null };

const LISTS = [
  'care',
  'careElsewhere',
  'familyPlacements',
  'detentions',
  'hospitalStays',
  'otherAccommodation',
  'education',
] as const;

/** The same record with each of its lists rewritten. */
function rewriting(
  record: Person,
  rewrite: (entries: readonly Listed[]) => readonly Listed[],
  names: readonly (typeof LISTS)[number][] = LISTS,
): Person {
  const lists = names.flatMap((name) => {
    const entries = record[name] as readonly Listed[] | undefined;
    return entries === undefined ? [] : [[name, rewrite(entries)] as const];
  });
  return { ...record, ...Object.fromEntries(lists) };
}

/** A programme is one thing, which began on one day: one that ends and one that begins that day are two (s.23C(7)). */
const TIMES = LISTS.filter((name) => name !== 'education');

describe('how a record is written changes nothing', () => {
  it('an entry cut in two that touch', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.nat({ max: 5_000 }), ({ record, on }, pick) => {
        const cut = rewriting(
          record,
          (entries) =>
            entries.flatMap((entry, place) => {
              const length = entry.end === null ? 3_000 : day(entry.end) - day(entry.start);
              if (length < 2 || (pick + place) % 2 === 1) return [entry];
              const middle = later(entry.start, 1 + (pick % (length - 1)));
              const continues = 'legalStatus' in entry ? { reasonEnded: 'X1' } : {};
              return [
                { ...entry, end: middle, ...continues },
                { ...entry, start: middle },
              ];
            }),
          TIMES,
        );
        expect(everything(cut, on)).toEqual(everything(record, on));
      }),
      settings,
    );
  });

  it('entries in another order', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.nat(), ({ record, on }, turn) => {
        const turned = rewriting(record, (entries) => {
          const first = entries.length === 0 ? 0 : turn % entries.length;
          return [...entries.slice(first), ...entries.slice(0, first)].reverse();
        });
        expect(everything(turned, on)).toEqual(everything(record, on));
        expect(responsibleAuthority(turned, on).council).toBe(responsibleAuthority(record, on).council);
      }),
      settings,
    );
  });

  it('entries recorded twice', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const twice = rewriting(record, (entries) => [...entries, ...entries]);
        expect(everything(twice, on)).toEqual(everything(record, on));
      }),
      settings,
    );
  });

  it('entries of no days', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ born, record, on }) => {
        const padded = rewriting(record, (entries) =>
          entries.length === 0 ? entries : [...entries, { ...entries[0], ...nothing(born) }],
        );
        expect(everything(padded, on)).toEqual(everything(record, on));
      }),
      settings,
    );
    function nothing(born: number): Listed & { reasonEnded: null } {
      return { start: text(born + 6_000), end: text(born + 6_000), reasonEnded: null };
    }
  });

  it('the names of councils', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.string(), ({ record, on }, council) => {
        const renamed = rewriting(record, (entries) => entries.map((entry) => ({ ...entry, council })));
        expect(unnamed(careStatus(renamed, on))).toEqual(unnamed(careStatus(record, on)));
      }),
      settings,
    );
    /** What is told; the ways of filling in what is missing give the record's own entries back, with their councils. */
    function unnamed({ needs, ...told }: CareStatusFinding): unknown {
      const without = (entries: readonly Listed[]) =>
        entries.map((entry) => ({ ...entry, council: undefined }));
      const ways = (each: StatusNeed) =>
        each.outcomes.map((way) => ({ ...way, fields: rewriting(way.fields as unknown as Person, without) }));
      return { ...told, needs: needs.map((each) => ({ ...each, outcomes: ways(each) })) };
    }
  });

  it('what begins after the next day', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        // The end of care may be the only record of a special guardianship order.
        const whole = { specialGuardianshipOrder: null, ...record };
        const known = rewriting(whole, (entries) => entries.filter((entry) => entry.start <= later(on, 1)));
        expect(everything(known, on)).toEqual(everything(whole, on));
      }),
      settings,
    );
  });
});

describe('days of care', () => {
  it('longer care never lowers the days counted', () => {
    fc.assert(
      fc.property(peopleAndDays, fc.nat(), fc.integer({ min: 1, max: 400 }), ({ record, on }, pick, days) => {
        const { care = [] } = record;
        if (care.length === 0) return;
        const place = pick % care.length;
        // What another council may have done after a transfer (E3) shrinks as what is on record grows.
        const recorded = { ...record, careElsewhere: record.careElsewhere ?? [] };
        const longer = {
          ...recorded,
          care: care.map((entry, index) => {
            if (index !== place || entry.end === entry.start) return entry;
            return entry.end === null ? entry : { ...entry, end: later(entry.end, days) };
          }),
        };
        const [before] = histories(recorded, ENGLAND);
        const [after] = histories(longer, ENGLAND);
        if (before === undefined || after === undefined) return;
        const few = daysSinceFourteen(before, at(on), at(on), ENGLAND);
        const many = daysSinceFourteen(after, at(on), at(on), ENGLAND);
        expect(many.sure).toBeGreaterThanOrEqual(few.sure);
        expect(many.possible).toBeGreaterThanOrEqual(few.possible);
      }),
      settings,
    );
  });

  it('are never more than the days since the 14th birthday, and certain days never more than possible ones', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        for (const history of histories(record, ENGLAND).slice(0, 1)) {
          const { sure, possible: most } = daysSinceFourteen(history, at(on), at(on), ENGLAND);
          expect(sure).toBeLessThanOrEqual(most);
          expect(most).toBeLessThanOrEqual(Math.max(0, day(on) - history.b14));
          expect(sure).toBeGreaterThanOrEqual(0);
        }
      }),
      settings,
    );
  });
});

describe('the ladder', () => {
  it('a relevant child was eligible before, or would have been with one more day of care', () => {
    let tried = 0;
    fc.assert(
      fc.property(people, fc.nat({ max: 730 }), ({ record }, days) => {
        const plain: Person = { ...record, detentions: [], otherAccommodation: [] };
        const [history, another] = histories(plain, ENGLAND);
        if (history === undefined || another !== undefined) return;
        const on = (history.b16 + days) as EpochDay;
        if (possibleStatuses(history, on, ENGLAND) !== RELEVANT) return;
        tried++;
        for (let before = history.b16; before < on; before++) {
          if (possibleStatuses(history, before, ENGLAND) === ELIGIBLE) return;
        }
        const [ceased] = lastCessations(history, on);
        const oneMore: Person = {
          ...plain,
          care: (record.care ?? []).map((entry) =>
            entry.end !== null && day(entry.end) === ceased?.at
              ? { ...entry, end: later(entry.end, 1) }
              : entry,
          ),
        };
        expect(statusOn(oneMore, text(ceased?.at ?? 0))).toBe('eligible');
      }),
      settings,
    );
    expect(tried).toBeGreaterThan(RUNS / 100);
  });

  it('once former relevant, always former relevant in life', () => {
    fc.assert(
      fc.property(people, fc.nat({ max: 4_000 }), fc.nat({ max: 9_000 }), ({ record }, days, more) => {
        const [history, another] = histories(record, ENGLAND);
        if (history === undefined || another !== undefined) return;
        const on = text(history.b18 + days);
        if (statusOn(record, on) !== 'former-relevant') return;
        // Care in Wales makes nobody former relevant from 6 April 2016 on (NAT-1).
        const stays = [...(record.care ?? []), ...(record.careElsewhere ?? [])];
        if (stays.some(({ nation }) => nation === 'wales')) return;
        const isDead = history.b18 + days + more >= history.died;
        expect(statusOn(record, later(on, more))).toBe(isDead ? 'none' : 'former-relevant');
      }),
      settings,
    );
  });

  it('nobody is looked after from 18, and nobody below 16 has a status', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const [history, another] = histories(record, ENGLAND);
        if (history === undefined || another !== undefined || on < '1991-10-14') return;
        const { answer, lookedAfter } = careStatus(record, on);
        const child = ['eligible', 'relevant', 'qualifying', 'none', 'unknown'];
        const adult = ['former-relevant', 'qualifying', 'none', 'unknown'];
        const all = at(on) < history.b16 ? ['none'] : child;
        expect(at(on) < history.b18 ? all : adult).toContain(answer);
        const either = ['yes', 'no', 'unknown'];
        const care: Readonly<Record<string, string[]>> = { eligible: ['yes'], none: either, unknown: either };
        expect((at(on) < history.b18 ? care[answer] : undefined) ?? ['no']).toContain(lookedAfter);
      }),
      settings,
    );
  });
});

const { readings: READINGS, ...DATED } = LAW_OF_ENGLAND;
const UNDATED = {
  ...Object.fromEntries(Object.entries(DATED).map(([name, entries]) => [name, everSince<Entry>(entries)])),
  readings: READINGS,
} as unknown as Law;

interface Entry {
  readonly from: PlainDate | null;
}

function everSince<T extends { readonly from: PlainDate | null }>(dated: readonly T[]): T[] {
  let last: T | undefined;
  for (const entry of dated) if (entry.from !== null) last = entry;
  return last === undefined ? [] : [{ ...last, from: '0001-01-01' as PlainDate }];
}

/** Every date in a record, moved by whole days. */
function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return text(day(value) + days);
  if (Array.isArray(value)) return value.map((each) => shifted(each, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, shifted(held, days)]));
}

describe('law and time', () => {
  it('four hundred years on, undated law says the same', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const exact = record.dateOfBirth.length === 10 ? record : undefined;
        if (exact === undefined) return;
        const moved = shifted(exact, 146_097) as Person;
        expect(everything(moved, later(on, 146_097), UNDATED)).toEqual(everything(exact, on, UNDATED));
      }),
      settings,
    );
  });

  it('law added from a day changes nothing before it', () => {
    const citation = { instrument: 'An invented Act', provision: 's.1', href: '' };
    fc.assert(
      fc.property(peopleAndDays, fc.integer({ min: 1, max: 3_000 }), ({ record, on }, days) => {
        const from = later(on, days);
        const added: Law = {
          ...LAW_OF_ENGLAND,
          careDaysNeeded: [...LAW_OF_ENGLAND.careDaysNeeded, { from, value: 5, citation }],
          shortBreakRule: [...LAW_OF_ENGLAND.shortBreakRule, { from, value: 'leaves-out-days', citation }],
          principlesUntilAge: [...LAW_OF_ENGLAND.principlesUntilAge, { from, value: 30, citation }],
          supportOnRequestUntilAge: [
            ...LAW_OF_ENGLAND.supportOnRequestUntilAge,
            { from, value: 21, citation },
          ],
        };
        if (from <= '2018-04-01') return;
        expect(everything(record, on, added)).toEqual(everything(record, on));
      }),
      settings,
    );
  });

  it('law without a date never applies', () => {
    const citation = { instrument: 'An invented Act', provision: 's.1', href: '' };
    const pending: Law = {
      ...LAW_OF_ENGLAND,
      careDaysNeeded: [...LAW_OF_ENGLAND.careDaysNeeded, { from: null, value: 1, citation }],
      principlesUntilAge: [...LAW_OF_ENGLAND.principlesUntilAge, { from: null, value: 99, citation }],
    };
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        expect(everything(record, on, pending)).toEqual(everything(record, on));
      }),
      settings,
    );
  });
});

/** Freezes a value through and through: a rule that wrote to its input would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function allOutputs(record: Person, on: string): unknown[] {
  return [
    careStatus(record, on),
    statusTimeline(record, { from: on, until: later(on, 1_200) }),
    nextChanges(record, on),
    personalAdviser(record, on),
    previouslyLookedAfter(record, on),
    responsibleAuthority(record, on),
    personProblems(record),
  ];
}

describe('answers are plain data', () => {
  it('survive JSON and structuredClone, and are the same bytes each time, from a record nobody may write to', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const outputs = allOutputs(frozen(record), on);
        const written = JSON.stringify(outputs);
        expect(isDeepStrictEqual(JSON.parse(written), outputs)).toBe(true);
        expect(isDeepStrictEqual(structuredClone(outputs), outputs)).toBe(true);
        expect(JSON.stringify(allOutputs(structuredClone(record), on))).toBe(written);
      }),
      settings,
    );
  });

  it('every citation names an instrument, and no text holds the date of birth', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        // What a need would have recorded is a record itself, and may begin at birth.
        const written = JSON.stringify(careStatus(record, on), (key, value: unknown) =>
          key === 'outcomes' ? undefined : value,
        );
        const citations = [...written.matchAll(/"citations":(\[.*?\])/g)].flatMap(
          ([, list]) => JSON.parse(list ?? '[]') as { instrument: string; provision: string; href: string }[],
        );
        for (const each of citations) expect(cite(each)).toMatch(/\d{4} \S/);
        const born = record.dateOfBirth;
        const elsewhere = JSON.stringify({ ...record, dateOfBirth: '' }) + on;
        if (born.length === 10 && !elsewhere.includes(born)) expect(written).not.toContain(born);
      }),
      settings,
    );
  });

  it('principles are owed on a day as the status of that day has it', () => {
    fc.assert(
      fc.property(peopleAndDays, ({ record, on }) => {
        const { answer, lookedAfter, principlesApply } = careStatus(record, on);
        if (on < '2018-04-01') expect(principlesApply).toBe('no');
        else if (record.dateOfBirth.length === 7) return;
        else if (lookedAfter === 'yes' || answer === 'relevant') expect(principlesApply).toBe('yes');
        else if (answer === 'qualifying' || answer === 'none') {
          if (lookedAfter === 'no') expect(principlesApply).toBe('no');
        } else if (answer === 'former-relevant') expect(principlesApply).not.toBe('unknown');
        expect(principlesOver([], at(on), ENGLAND)).toBe(on < '2018-04-01' ? 0 : 1);
      }),
      settings,
    );
  });
});

describe('a record that is no record', () => {
  const oddTexts = fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '2008-02-30',
    '9999-12-31',
    '0000-01-01',
    '2008-13',
    '9999-12',
    '10/04/2008',
    '',
  );
  const odd = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withMap: true, withSet: true }),
    fc.jsonValue(),
    oddTexts,
  );

  /** Asks everything there is to ask of a record. */
  function asked(record: unknown, on: string): string {
    const one = record as Person;
    allOutputs(one, on);
    return statusOn(one, on) === careStatus(one, on).answer ? 'answered' : 'the two ways of asking disagree';
  }

  it('never makes a rule throw, whatever it is', () => {
    fc.assert(
      fc.property(odd, (record) => {
        expect(asked(record, '2026-04-01')).toBe('answered');
      }),
      settings,
    );
  });

  it('never makes a rule throw where one field of a person is anything at all', () => {
    const names = [...LISTS, 'dateOfBirth', 'recordFrom', 'specialGuardianshipOrder', 'disabled'] as const;
    const more = [
      'supportRequested',
      'supportWithdrawn',
      'returnToEducation',
      'adoptedFromCareElsewhere',
    ] as const;
    fc.assert(
      fc.property(peopleAndDays, fc.constantFrom(...names, ...more), odd, ({ record, on }, name, value) => {
        expect(asked({ ...record, [name]: value }, on)).toBe('answered');
      }),
      settings,
    );
  });

  it('never makes a rule throw where a field of an entry is anything at all', () => {
    const fields = ['start', 'end', 'legalStatus', 'placement', 'reasonEnded', 'shortBreakSeries'] as const;
    const more = ['over24Hours', 'council', 'with', 'kind', 'inPathwayPlan', 'treatAsSection20'] as const;
    fc.assert(
      fc.property(peopleAndDays, fc.constantFrom(...fields, ...more), odd, ({ record, on }, name, value) => {
        const broken = rewriting(record, (entries) => entries.map((entry) => ({ ...entry, [name]: value })));
        expect(asked(broken, on)).toBe('answered');
      }),
      settings,
    );
  });

  it('is asked about by the place of the field that cannot be read', () => {
    fc.assert(
      fc.property(people, ({ born, record }) => {
        const broken = { ...record, dateOfBirth: text(born), care: [{ start: 'soon', end: null }] };
        const { answer, needs } = careStatus(broken as unknown as Person, text(born + 6_000));
        const isAsked = answer === 'unknown' && text(born + 6_000) >= '1991-10-14';
        expect(isAsked ? needs[0]?.path : '/care/0').toBe('/care/0');
      }),
      settings,
    );
  });
});
