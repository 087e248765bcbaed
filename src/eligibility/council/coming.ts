/**
 * What is coming for everybody of a council between two days: who becomes an eligible child, who reaches an age at which
 * what is owed changes, whose duty falls due, and whose duty lapses.
 */
import { entriesGiven, fieldsOf } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';
import { unreadOf } from '../../law/unread.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import type { DutyId } from '../duties/entry.js';
import type { CareStatus } from '../status/statuses.js';
import { inText } from '../timetable/said.js';
import type { ComingKind, ComingLine } from './coming-lines.js';
import { COMING_KINDS, comingLines, daysAsked } from './coming-lines.js';
import type { CouncilPerson } from './person.js';
import { caseOf } from './open-lines.js';
import { inTextOrder } from '../../kernel/text-order.js';

/** One thing that is coming for one person. */
export interface Coming {
  /** The day. */
  readonly on: PlainDate;
  /** The council's own number of the person. */
  readonly id: string;
  /** The team and the worker, by the caller's own codes. */
  readonly team: string | null;
  /** The worker. */
  readonly worker: string | null;
  /** What sort of thing it is. */
  readonly kind: ComingKind;
  /** What it is, in a sentence. */
  readonly what: string;
  /** The status on the day before. */
  readonly status: CareStatus | 'unknown';
  /** The age reached; `null` where it is no birthday. */
  readonly age: number | null;
  /** The duty that falls due or lapses; `null` where it is none. */
  readonly duty: DutyId | null;
  /** Which of its kind, as deadlines have it; empty where it is no duty. */
  readonly step: string;
  /** The provision that it rests on. */
  readonly citation: Citation;
  /** What it rests on that was not read, in sentences; none where all was. */
  readonly unread: readonly string[];
}

/** How what is coming is asked for. */
export interface ComingOptions {
  /** The law to answer by; left out: the law of England. */
  readonly law?: Law;
  /** Other words for what is said; see `WORDS`. */
  readonly words?: Words | undefined;
}

/**
 * Everything that is coming from one day to another, both days in it, by day, team and person. What is overdue already is
 * not coming: `deadlines` has it.
 *
 * @throws RangeError when a day is not real, or the last comes before the first.
 * @example
 * coming(people, '2026-04-01', '2026-09-30').filter(({ kind }) => kind === 'becomes-eligible');
 */
export function coming(
  people: Iterable<CouncilPerson>,
  from: string,
  to: string,
  options: ComingOptions = {},
): readonly Coming[] {
  const { law = LAW_OF_ENGLAND, words } = fieldsOf(options);
  const asked = daysAsked(from, to, law);
  const found: Found[] = [];
  for (const one of entriesGiven(people, 'people')) {
    const { id, team = null, worker = null } = one;
    for (const line of comingLines(caseOf(one, asked.first, asked.law), asked))
      found.push({ id, team, worker, line });
  }
  return found.sort(comingInOrder).map((each) => comingTold(each, words));
}

/** Something that is coming, told. */
export function comingTold({ id, team, worker, line }: Found, words: Words | undefined): Coming {
  return {
    on: toPlainDate(line.on),
    id,
    team,
    worker,
    kind: line.kind,
    what: inText(line.what, words),
    status: line.status,
    age: line.age,
    duty: line.duty,
    step: line.step,
    citation: line.citation,
    unread: unreadOfLine(line).map((says) => inWords(says, words)),
  };
}

function unreadOfLine({ kind, duty, unread }: ComingLine): readonly string[] {
  return kind === 'duty-lapses' && duty !== null ? [...unread, ...unreadOf(duty)] : unread;
}

/** Something that is coming, and for whom. */
interface Found extends Pick<Coming, 'id' | 'team' | 'worker'> {
  readonly line: ComingLine;
}

/** What the order of what is coming turns on. */
export interface ComingPlaced extends Pick<Coming, 'id' | 'team'> {
  readonly line: Pick<ComingLine, 'on' | 'kind' | 'age' | 'duty' | 'step'>;
}

/** The order in which what is coming is told. */
export function comingInOrder(a: ComingPlaced, b: ComingPlaced): number {
  return (
    a.line.on - b.line.on ||
    inTextOrder(a.team ?? '', b.team ?? '') ||
    inTextOrder(a.id, b.id) ||
    COMING_KINDS.indexOf(a.line.kind) - COMING_KINDS.indexOf(b.line.kind) ||
    (a.line.age ?? 0) - (b.line.age ?? 0) ||
    inTextOrder(a.line.duty ?? '', b.line.duty ?? '') ||
    inTextOrder(a.line.step, b.line.step)
  );
}
