/** Many decisions at once: what was considered, by principle, by body and by quarter. Counts, and no judgement. */
import { listGiven, objectGiven } from '../../kernel/given.js';
import { dateParts, dayOfText } from '../../kernel/calendar.js';
import type { DecisionRecord } from '../evidence/decision-record.js';
import { principlesNotConsidered, unmitigatedHarms } from '../evidence/decision-record.js';
import type { PrincipleId } from '../seven.js';
import { PRINCIPLE_IDS } from '../seven.js';

/** Decisions of one kind, counted. */
export interface DecisionCounts {
  /** How many. */
  readonly decisions: number;
  /** Those that say something of every principle. */
  readonly allSeven: number;
  /** Those with a harm of which nothing is said to be done. */
  readonly harmWithoutMitigation: number;
  /** Those for which views were sought. */
  readonly viewsSought: number;
  /** Those for which they were not. */
  readonly viewsNotSought: number;
  /** Those for which it was not practicable. */
  readonly viewsNotPracticable: number;
}

/** What was considered of one principle. */
export interface PrincipleCounts {
  /** Decisions that say something of it. */
  readonly considered: number;
  /** Decisions that say nothing of it. */
  readonly notConsidered: number;
  /** Those expected to help it. */
  readonly helps: number;
  /** Those expected to leave it as it is. */
  readonly neutral: number;
  /** Those expected to harm it. */
  readonly harms: number;
  /** Those expected to do both. */
  readonly mixed: number;
}

/** Many decisions, counted. */
export interface DecisionSummary {
  /** All of them. */
  readonly all: DecisionCounts;
  /** What was considered of each principle. */
  readonly byPrinciple: Readonly<Record<PrincipleId, PrincipleCounts>>;
  /** Those of each body, in the order of the alphabet. */
  readonly byBody: readonly (DecisionCounts & { readonly body: string })[];
  /** In order of time: `2026 Q1` is January to March. */
  readonly byQuarter: readonly (DecisionCounts & { readonly quarter: string })[];
}

/**
 * Counts decisions by principle, body and quarter. A decision without a readable day is in no quarter.
 *
 * @throws RangeError when the list is none, or a place of it holds no record.
 * @example
 * summariseDecisions(decisions).byPrinciple['express-views'].notConsidered;
 */
export function summariseDecisions(list: readonly DecisionRecord[]): DecisionSummary {
  const records = [...listGiven(list, 'list')].map((record, at) => objectGiven(record, `list[${at}]`));
  return {
    all: counts(records),
    byPrinciple: Object.fromEntries(PRINCIPLE_IDS.map((id) => [id, ofPrinciple(records, id)])) as Record<
      PrincipleId,
      PrincipleCounts
    >,
    byBody: grouped(records, ({ body }) => body).map(([body, own]) => ({ body, ...counts(own) })),
    byQuarter: grouped(records, quarterOf).map(([quarter, own]) => ({ quarter, ...counts(own) })),
  };
}

function counts(records: readonly DecisionRecord[]): DecisionCounts {
  const sought = (answer: DecisionRecord['viewsSought']): number =>
    records.filter(({ viewsSought }) => viewsSought === answer).length;
  return {
    decisions: records.length,
    allSeven: records.filter((record) => principlesNotConsidered(record).length === 0).length,
    harmWithoutMitigation: records.filter((record) => unmitigatedHarms(record).length > 0).length,
    viewsSought: sought('yes'),
    viewsNotSought: sought('no'),
    viewsNotPracticable: sought('not-practicable'),
  };
}

function ofPrinciple(records: readonly DecisionRecord[], id: PrincipleId): PrincipleCounts {
  // A decision may expect several harms of one principle: it is one decision all the same.
  const how = (wanted: string): number =>
    records.filter(({ considered }) =>
      considered.some(({ principle, effect }) => principle === id && effect === wanted),
    ).length;
  const considered = records.filter((record) =>
    record.considered.some(({ principle }) => principle === id),
  ).length;
  return {
    considered,
    notConsidered: records.length - considered,
    helps: how('helps'),
    neutral: how('neutral'),
    harms: how('harms'),
    mixed: how('mixed'),
  };
}

function quarterOf({ decidedOn }: DecisionRecord): string | undefined {
  const day = dayOfText(decidedOn);
  if (day === undefined) return undefined;
  const { year, month } = dateParts(day);
  return `${year} Q${Math.ceil(month / 3)}`;
}

function grouped(
  records: readonly DecisionRecord[],
  key: (record: DecisionRecord) => string | undefined,
): (readonly [string, readonly DecisionRecord[]])[] {
  const groups = new Map<string, DecisionRecord[]>();
  for (const record of records) {
    const name = key(record);
    if (name === undefined) continue;
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [record]);
    else own.push(record);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
