/**
 * What is coming for everybody of a council between two days: who becomes an eligible child, who reaches an age at which
 * what is owed changes, whose duty falls due, and whose duty lapses.
 */
import type { EpochDay, PlainDate } from '../../kernel/calendar.js';
import { birthdayDay, dayOfText, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import { ordinal } from '../../kernel/ordinal.js';
import type { Words } from '../../kernel/words.js';
import { fill, inWords } from '../../kernel/words.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays, settledOn } from '../../law/law.js';
import { PROVISIONS } from '../../law/provisions.js';
import { unreadOf } from '../../law/unread.js';
import type { DutyId } from '../duties/entry.js';
import { dutiesOn } from '../duties/owed.js';
import { notReadOf } from '../over-time/next-changes.js';
import type { StatusSpan } from '../over-time/timeline.js';
import { statusTimeline } from '../over-time/timeline.js';
import type { CareStatus } from '../status/statuses.js';
import type { CouncilPerson } from './deadlines.js';
import { deadlines } from './deadlines.js';

/** What can be coming, in the order in which it is told of one day. */
export const COMING_KINDS = [
  'becomes-eligible',
  'may-become-eligible',
  'reaches-age',
  'duty-lapses',
  'duty-due',
] as const;
/** One of {@link COMING_KINDS}. */
export type ComingKind = (typeof COMING_KINDS)[number];

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

/** What is said of it. */
export const COMING_SAYS = {
  eligible: 'Becomes an eligible child, if still looked after',
  mayBeEligible: 'May become an eligible child: the record does not settle it',
  birthday: '{ordinal} birthday',
  birthdayInMonth: '{ordinal} birthday in this month: the day of birth is not recorded',
  lapses: 'No longer owed from this day: {what}',
} as const;

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
  const [first, last] = [toDay(from, 'from'), toDay(to, 'to')];
  if (last < first) throw new RangeError('to: expected a day on or after from');
  const { law = LAW_OF_ENGLAND } = options;
  const all = [...people];
  const span: Span = { first, last, law, lawInDays: inDays(law), words: options.words };
  const found = all.flatMap((one) => comingOf(one, span));
  return [...found, ...fallingDue(all, span)].sort(inOrder);
}

interface Span {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly law: Law;
  readonly lawInDays: LawInDays;
  readonly words: Words | undefined;
}

function comingOf(one: CouncilPerson, span: Span): readonly Coming[] {
  const { first, last, law, words } = span;
  const spans = statusTimeline(one.person, { from: dayText(first - 1), until: dayText(last + 1) }, law);
  const base = { id: one.id, team: one.team ?? null, worker: one.worker ?? null };
  const found: Coming[] = birthdaysOf(one, spans, span).map((each) => ({ ...base, ...each }));
  spans.forEach((now, at) => {
    const before = spans[at - 1];
    if (before === undefined) return;
    const unread = notReadOf(now.because, words);
    const entry = { ...base, on: now.from, status: before.status, age: null, duty: null, step: '', unread };
    const citation = PROVISIONS.eligible;
    if (now.status === 'eligible' && before.status !== 'eligible')
      found.push({
        ...entry,
        kind: 'becomes-eligible',
        what: fill(COMING_SAYS.eligible, {}, words),
        citation,
      });
    else if (now.possible.includes('eligible') && !before.possible.includes('eligible'))
      found.push({
        ...entry,
        kind: 'may-become-eligible',
        what: fill(COMING_SAYS.mayBeEligible, {}, words),
        citation,
      });
    const owed = new Set(dutiesOn(one.person, now.from, {}, law, undefined, words).map(({ id }) => id));
    for (const duty of dutiesOn(one.person, dayText(toDay(now.from) - 1), {}, law, undefined, words))
      if (duty.owed === 'yes' && !owed.has(duty.id))
        found.push({
          ...entry,
          kind: 'duty-lapses',
          what: fill(COMING_SAYS.lapses, { what: duty.what }, words),
          duty: duty.id,
          citation: duty.citation,
          unread: [...unread, ...unreadOf(duty.id).map((says) => inWords(says, words))],
        });
  });
  return found;
}

const dayText = (day: number): PlainDate => toPlainDate(day as EpochDay);

/** The ages at which what is owed changes, each as the law has it on the first day asked about. */
function agesOf({
  lawInDays,
  first,
}: Span): readonly { readonly age: number; readonly citation: Citation }[] {
  const asked = [
    [settledOn(lawInDays.adultFromAge, first), PROVISIONS.child],
    [settledOn(lawInDays.unaskedUntilAge, first), PROVISIONS.untilTwentyOne],
    [settledOn(lawInDays.supportOnRequestUntilAge, first), PROVISIONS.support21to24],
  ] as const;
  return asked.flatMap(([age, citation]) => (typeof age === 'number' ? [{ age, citation }] : []));
}

type Birthday = Omit<Coming, 'id' | 'team' | 'worker'>;

function birthdaysOf(one: CouncilPerson, spans: readonly StatusSpan[], span: Span): readonly Birthday[] {
  const text = one.person.dateOfBirth;
  const exact = dayOfText(text);
  // Where only the month of birth is recorded, the first day on which it can be.
  const born = exact ?? dayOfText(`${text}-01`);
  if (born === undefined) return [];
  return agesOf(span).flatMap(({ age, citation }) => {
    const day = birthdayDay(born, age);
    if (day < span.first || day > span.last) return [];
    const on = dayText(day);
    const before = [...spans].reverse().find((each) => each.from < on) ?? spans[0];
    const says = exact === undefined ? COMING_SAYS.birthdayInMonth : COMING_SAYS.birthday;
    return [
      {
        on,
        kind: 'reaches-age',
        what: fill(says, { ordinal: ordinal(age) }, span.words),
        status: before?.status ?? 'unknown',
        age,
        duty: null,
        step: '',
        citation,
        unread: [],
      } as const,
    ];
  });
}

function fallingDue(people: readonly CouncilPerson[], { first, last, law, words }: Span): readonly Coming[] {
  const found = deadlines(people, dayText(first), { withinDays: last - first, law, words });
  const persons = new Map(people.map((one) => [one.id, one.person]));
  return found.flatMap(({ state, due, id, team, worker, duty, step, what, citation, unread }) => {
    const person = persons.get(id);
    if (state !== 'due' || due === null || toDay(due) < first || person === undefined) return [];
    const [now] = statusTimeline(person, { from: dayText(toDay(due) - 1), until: due }, law);
    const status = now?.status ?? 'unknown';
    const kind = 'duty-due';
    return [{ on: due, id, team, worker, kind, what, status, age: null, duty, step, citation, unread }];
  });
}

function inOrder(a: Coming, b: Coming): number {
  return (
    compare(a.on, b.on) ||
    compare(a.team ?? '', b.team ?? '') ||
    compare(a.id, b.id) ||
    COMING_KINDS.indexOf(a.kind) - COMING_KINDS.indexOf(b.kind) ||
    (a.age ?? 0) - (b.age ?? 0) ||
    compare(a.duty ?? '', b.duty ?? '') ||
    compare(a.step, b.step)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
