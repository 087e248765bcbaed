/** What the rows of every pupil come to: facts for the measures, and the details that a virtual school lists. */
import type { EpochDay } from '../../kernel/calendar.js';
import type { EducationFacts, ExtraFacts, FactName } from '../../record/columns/columns.js';
import type { EducationTable } from '../dictionary/shapes.js';
import type { Whose } from '../join/identities.js';
import type { SessionSums, TotalsHeld } from '../settle/attendance.js';
import { PARTS, totalsOf } from '../settle/attendance.js';
import type { PupilRows, Settling } from '../settle/by-pupil.js';
import { noRows, rowsByPupil } from '../settle/by-pupil.js';
import type { ExclusionHeld, ExclusionsHeld } from '../settle/exclusions.js';
import { exclusionsOf } from '../settle/exclusions.js';
import type { MarksOfPupil } from '../settle/marks.js';
import { differ, marksOf, settleMarkRows } from '../settle/marks.js';
import { slotsByPupil, slotsOf } from '../settle/mark-slots.js';
import { needsOf } from '../settle/needs.js';
import { plansOf, waitingOf } from '../settle/plans.js';
import { resultsOf } from '../settle/results.js';
import type { SchoolSpell } from '../settle/spells.js';
import { countsInCensus, isOnRoll, movesOf, overlaps, spellsOf } from '../settle/spells.js';

/** What files say of one pupil, beside the facts that the measures read. */
export interface PupilHeld {
  /** Times on the roll of a school. */
  readonly spells: readonly SchoolSpell[];
  /** By term, or `year` where no term is told apart. */
  readonly sessions: SessionSums;
  /** Suspensions and exclusions. */
  readonly exclusions: readonly ExclusionHeld[];
  /** Personal education plans. */
  readonly plans: readonly EpochDay[];
}

/** A pupil with facts. */
export interface PupilSettled {
  /** What it used. */
  readonly facts: ExtraFacts;
  /** What is held of the pupil. */
  readonly held: PupilHeld;
}

/** What is asked of the settled rows. */
export interface FactsAsked {
  readonly settling: Settling;
  readonly whose: readonly Whose[];
  readonly on: EpochDay;
  readonly nonSchoolDays: ReadonlySet<number> | undefined;
}

const NO_ROWS = /* @__PURE__ */ noRows();

const NO_EXCLUSIONS: ExclusionsHeld = { suspensions: 0, permanent: 0, held: [], matched: false };

/** Settles every row, and gives the facts of each pupil of the list. */
export function settleFacts(asked: FactsAsked): readonly PupilSettled[] {
  const { settling, whose } = asked;
  const { reading } = settling;
  const { pupils } = reading.identities;
  const rows = rowsByPupil(settling, whose);
  const slots = slotsByPupil(reading.marks, whose, pupils);
  const totals = new Map<number, TotalsHeld>();
  const different = new Set<number>();
  const settled = Array.from({ length: pupils.length }, (_, pupil): PupilSettled => {
    const theirs = rows.get(pupil) ?? NO_ROWS;
    const spells = spellsOf(settling, pupil, theirs.enrolments);
    const total = totalsOf(settling, pupil, theirs.attendance, spells);
    const marks = marksOf(settling, pupil, slotsOf(slots, pupil), spells);
    if (total.covers.size > 0) totals.set(pupil, total);
    if (total.covers.size > 0 && marks.some && differ(total, marks)) different.add(pupil);
    return factsOfPupil(asked, pupil, theirs, spells, total, marks);
  });
  settleMarkRows(settling, whose, pupils, totals, different);
  return settled;
}

function factsOfPupil(
  { settling, on, nonSchoolDays }: FactsAsked,
  pupil: number,
  rows: PupilRows,
  spells: readonly SchoolSpell[],
  totals: TotalsHeld,
  marks: MarksOfPupil,
): PupilSettled {
  const { year, supplied } = settling.reading;
  const has = (...tables: readonly EducationTable[]): boolean => tables.some((table) => supplied.has(table));
  const exclusions =
    rows.exclusions.length === 0 ? NO_EXCLUSIONS : exclusionsOf(settling, pupil, rows.exclusions);
  const needs = needsOf(settling, pupil, rows.sen, rows['ehc-plans']);
  const ks2 = resultsOf(settling, pupil, rows.ks2);
  const ks4 = resultsOf(settling, pupil, rows.ks4);
  const plans = plansOf(settling, pupil, rows.peps);
  const waiting = waitingOf(settling, pupil, rows.admissions, on, nonSchoolDays);
  const counting = spells.filter((spell) => countsInCensus(settling, spell));
  const matched =
    counting.some((spell) => overlaps(spell, year.from, year.until)) ||
    [totals, marks, exclusions, needs, ks2, ks4].some((each) => each.matched);
  const sessions = sessionsOf(totals, marks);
  let possible = 0;
  let absent = 0;
  for (const sum of Object.values(sessions)) {
    possible += sum.possible;
    absent += sum.absent;
  }
  const education: EducationFacts = {
    ...(possible > 0 ? { possibleSessions: possible, absentSessions: absent } : {}),
    ...(needs.sen === undefined ? {} : { sen: needs.sen }),
    ...(has('exclusions')
      ? { suspensions: exclusions.suspensions, permanentExclusions: exclusions.permanent }
      : {}),
    // A pupil is at the end of one stage in a year; with results of both the later one is meant.
    ...(ks4.facts.stage === undefined ? ks2.facts : ks4.facts),
  };
  return {
    facts: {
      ...(has('enrolments', 'pupils')
        ? {
            schoolMatched: counting.some((spell) => overlaps(spell, year.returnFrom, year.returnUntil)),
            schoolMoves: movesOf(settling, spells),
            onRoll: isOnRoll(spells, on),
          }
        : {}),
      ...(matched ? { education } : {}),
      ...(has('peps') ? { educationPlans: plans } : {}),
      ...(waiting === undefined ? {} : { admissionWaitingSchoolDays: waiting }),
    },
    held: { spells, sessions, exclusions: exclusions.held, plans },
  };
}

/** Totals, and marks where no total is. Of many pupils most have the one or the other, which then serves as it is. */
function sessionsOf(totals: TotalsHeld, marks: MarksOfPupil): PupilHeld['sessions'] {
  if (!marks.some) return totals.sums;
  if (totals.covers.size === 0) return marks.parts;
  const parts = PARTS.filter((part) => !totals.covers.has(part));
  return {
    ...totals.sums,
    ...Object.fromEntries(parts.flatMap((part) => (marks.parts[part] ? [[part, marks.parts[part]]] : []))),
  };
}

/** The facts that each table supplies, whether or not a pupil has a row in it. */
const FACTS_OF: Readonly<Record<EducationTable, readonly FactName[]>> = {
  pupils: [
    'education',
    'possibleSessions',
    'absentSessions',
    'sen',
    'schoolMatched',
    'schoolMoves',
    'onRoll',
  ],
  enrolments: ['education', 'schoolMatched', 'schoolMoves', 'onRoll'],
  attendance: ['education', 'possibleSessions', 'absentSessions'],
  reasons: ['education', 'possibleSessions', 'absentSessions'],
  marks: ['education', 'possibleSessions', 'absentSessions'],
  exclusions: ['education', 'suspensions', 'permanentExclusions'],
  sen: ['education', 'sen'],
  'ehc-plans': ['sen'],
  ks2: ['education', 'keyStage2'],
  ks4: ['education', 'keyStage4'],
  peps: ['educationPlans'],
  admissions: ['admissionWaitingSchoolDays'],
};

/** What the tables that came supply. A census table supplies what it has columns of. */
export function factsSupplied(supplied: Iterable<EducationTable>): readonly FactName[] {
  return [...new Set([...supplied].flatMap((table) => FACTS_OF[table]))].sort();
}

/** Pupils without the facts of tables from which nothing may be counted. */
export function withoutWithheld(
  settled: readonly PupilSettled[],
  supplied: readonly EducationTable[],
  kept: readonly EducationTable[],
): readonly PupilSettled[] {
  const held = factsSupplied(kept);
  const lost = new Set<string>(factsSupplied(supplied).filter((fact) => !held.includes(fact)));
  if (lost.size === 0) return settled;
  const without = (facts: object): object =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => !lost.has(name)));
  return settled.map(({ facts: { education, ...facts }, held: theirs }) => ({
    facts: { ...without(facts), ...(education === undefined ? {} : { education: without(education) }) },
    held: theirs,
  }));
}
