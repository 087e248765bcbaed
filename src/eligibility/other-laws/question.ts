/** One other law's question about one person on one day, and how its answer is told beside their status. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import type { Citation } from '../../kernel/dated.js';
import type { Answer, Fact, Finding, Need } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { fieldsOf } from '../../kernel/given.js';
import type { Words } from '../../kernel/words.js';
import { inWords } from '../../kernel/words.js';
import type { Tri } from '../../kernel/three-valued.js';
import { UNKNOWN, answerOf } from '../../kernel/three-valued.js';
import type { Law, LawInDays } from '../../law/law.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import type { History } from '../../record/history/history.js';
import { histories, openBetween } from '../../record/history/history.js';
import { DATE_OF_BIRTH, NATION } from '../../record/person/needs.js';
import type { Person } from '../../record/person/person.js';
import { statusOn } from '../status/care-status.js';
import type { CareStatus } from '../status/statuses.js';
import { otherNumbersGiven } from './fields.js';
import type { OtherLawNumbers } from './numbers.js';
import { OTHER_LAW_NUMBERS } from './numbers.js';
import { DIFFERS, SAYS } from './says.js';
import { NONE } from '../../kernel/none.js';
import { lawMet } from '../../record/history/law-met.js';

/** The questions, by their ids in the rule reference. */
export const OTHER_LAWS = [
  'OTH-1',
  'OTH-2',
  'OTH-3',
  'OTH-4',
  'OTH-5',
  'OTH-6',
  'OTH-7',
  'OTH-8',
  'OTH-9',
  'OTH-10',
  'OTH-11',
] as const;
/** One of {@link OTHER_LAWS}. */
export type OtherLawId = (typeof OTHER_LAWS)[number];

/** Facts that these laws ask and a record does not hold. Each may be left out: not recorded. */
export interface OtherLawFacts {
  /** Whether a council owes them accommodation under section 20 (or its Welsh like). */
  readonly section20Owed?: boolean | undefined;
  /** Whether they study full time, and the council must house them in vacations (section 24B(5)). */
  readonly housedInVacations?: boolean | undefined;
  /** Whether they are vulnerable as a result of having been looked after, accommodated or fostered. */
  readonly vulnerable?: boolean | undefined;
  /** Whether they lived in the area, placed there, for as long as the Act asks, some of it before 16. */
  readonly placedInAreaLongEnough?: boolean | undefined;
}

/** What else an answer rests on. */
export interface OtherLawOptions {
  /** The law to answer by; left out: the law of England. */
  readonly law?: Law | undefined;
  /** The numbers to go by; left out: those of today. */
  readonly numbers?: OtherLawNumbers | undefined;
  /** Other words for the title and the difference; what the answer says is told by `explain`. See `WORDS`. */
  readonly words?: Words | undefined;
}

/** The answer of another law. It is never one of the five statuses, and no status is read from it. */
export interface OtherLawFinding extends Finding {
  readonly rule: OtherLawId;
  /** What is asked: `independent student for student finance`. */
  readonly title: string;
  /** Whether the words of the law were read, or guidance alone. */
  readonly source: 'law' | 'guidance';
  /** Their status in the Children Act that day. */
  readonly status: CareStatus | 'unknown';
  /** How the two stand to each other: `yes here, though no leaving-care status`; `null` where there is nothing to tell apart. */
  readonly difference: string | null;
}

/** What a question is asked of. */
export interface Asked {
  readonly record: Person;
  readonly history: History;
  readonly on: EpochDay;
  readonly facts: OtherLawFacts;
  readonly law: LawInDays;
  readonly numbers: OtherLawNumbers;
}

/** What a question comes to for one history. */
export interface Told {
  readonly answer: Tri;
  readonly says: string;
  readonly facts?: readonly Fact[];
  readonly needs?: readonly Need[];
  readonly steps?: readonly Finding[];
}

/** A question. */
export interface Question {
  readonly id: OtherLawId;
  readonly title: string;
  readonly source: 'law' | 'guidance';
  readonly citations: readonly Citation[];
  readonly tell: (asked: Asked) => Told;
}

/** Puts a question, over every history that the record allows. */
export function put(
  { id, title, source, citations, tell }: Question,
  record: Person,
  on: string,
  given?: OtherLawFacts,
  options?: OtherLawOptions,
): OtherLawFinding {
  const facts = fieldsOf(given);
  const { law = LAW_OF_ENGLAND, numbers = OTHER_LAW_NUMBERS, words } = fieldsOf(options);
  const day = toDay(on, 'on');
  const lawInDays = inDays(law);
  const held = otherNumbersGiven(numbers);
  const all = histories(record, lawInDays);
  const told = all.map((history) =>
    tell({ record, history, on: day, facts, law: lawMet(lawInDays, history, day), numbers: held }),
  );
  const [first] = told;
  const agreed = first !== undefined && told.every((each) => each.answer === first.answer);
  const open = openBetween(all);
  const answer = answerOf(agreed ? first.answer : UNKNOWN);
  const status = statusOn(record, on, law);
  const differs = differenceOf(answer, status);
  return {
    ...finding(id, answer, agreed ? first.says : turnsOn(open), {
      citations,
      facts: agreed ? (first.facts ?? NONE) : [],
      needs: agreed ? (first.needs ?? NONE) : open,
      steps: agreed ? (first.steps ?? NONE) : NONE,
    }),
    rule: id,
    title: inWords(title, words),
    source,
    status,
    difference: differs === null ? null : inWords(differs, words),
  };
}

function turnsOn(open: readonly Need[]): string {
  if (!open.includes(NATION)) return SAYS.bornOpen;
  return open.includes(DATE_OF_BIRTH) ? SAYS.bornAndNationOpen : SAYS.nationOpen;
}

/** Told where somebody might take the one for the other. */
function differenceOf(answer: Answer, status: CareStatus | 'unknown'): string | null {
  return answer === 'unknown' ? null : (DIFFERS[answer][status] ?? null);
}
