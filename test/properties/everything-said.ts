/** Everything that is said of somebody on a day, of every kind, and how a number of the law would be stated in it. */
import type {
  CareEvents,
  DutyFacts,
  DutyOnDay,
  DutyLaw,
  Law,
  OtherLawNumbers,
  Person,
  TimetableLine,
} from '../../src/eligibility/index.js';
import {
  careStatus,
  changeInWords,
  dutiesOn,
  explain,
  explainStatus,
  labelAlarms,
  nextChanges,
  otherLaws,
  personalAdviser,
  previouslyLookedAfter,
  reconcile,
  recordCautions,
  responsibleAuthority,
  timetable,
} from '../../src/eligibility/index.js';
import type { Finding, Need } from '../../src/kernel/finding.js';
import { fill, valuesOf } from '../../src/kernel/words.js';
import { principlesOwedTo } from '../../src/eligibility/status/principles-owed.js';

const LABELS = [
  'Under 25 and 13 weeks since 14',
  'support until 24',
  'care leaver until 21',
  'parental responsibility',
  'qualifying to 25',
  'care leaver',
];

export const EVERY_FACT: DutyFacts = { movingToOwnHome: true };

/** What is asked for, and of whom. */
export const asked = (needs: readonly Pick<Need, 'question' | 'heldBy'>[]): string[] =>
  needs.flatMap(({ question, heldBy }) => [question, heldBy]);

/** All that is said of a duty. */
export const saidOfDuty = (duty: DutyOnDay): string[] => [
  duty.what,
  duty.holder,
  duty.whoFor,
  duty.trigger,
  duty.timescale,
  duty.ends,
  duty.reason,
  ...asked(duty.needs),
];

/** All that is said of a line of a timetable, or of a deadline. */
export const saidOfLine = ({
  what,
  reason,
  needs,
}: Pick<TimetableLine, 'what' | 'reason' | 'needs'>): string[] => [what, reason, ...asked(needs)];

/** A finding with its steps, every one in words: those too that an explanation leaves out. */
function everyStep(found: Finding<string>): string[] {
  return [fill(found.says, valuesOf(found.facts)), ...asked(found.needs), ...found.steps.flatMap(everyStep)];
}

export interface Numbers {
  readonly law: Law;
  readonly duties: DutyLaw;
  readonly others: OtherLawNumbers;
}

/** Everything that is said of somebody on a day, of every kind. */
export function said(
  record: Person,
  on: string,
  { law, duties, others: numbers }: Numbers,
  events: CareEvents = {},
): string[] {
  const status = careStatus(record, on, law);
  const found: readonly Finding<string>[] = [
    status,
    personalAdviser(record, on, law),
    previouslyLookedAfter(record, on, law),
    responsibleAuthority(record, on, law),
    principlesOwedTo(record, on, law),
    ...['Eligible', 'Former relevant', 'None'].map((label) => reconcile(label, record, on, law)),
    ...otherLaws(record, on, {}, { law, numbers }),
  ];
  return [
    ...found.flatMap((each) => [
      ...everyStep(each),
      ...(['sentence', 'short', 'whole'] as const).map((length) => explain(each, { length })),
    ]),
    ...(['young-person', 'caseworker'] as const).flatMap((reader) =>
      (['sentence', 'short', 'whole'] as const).map((length) =>
        explainStatus(status, { for: reader, length }),
      ),
    ),
    ...nextChanges(record, on, law).flatMap((change) => [
      changeInWords(change, { for: 'caseworker' }),
      changeInWords(change, { for: 'young-person' }),
    ]),
    ...LABELS.flatMap((label) => labelAlarms(record, on, label, law).map(({ question }) => question)),
    ...recordCautions(record).flatMap(({ says, couldChange }) => [says, couldChange]),
    ...dutiesOn(record, on, EVERY_FACT, law, duties).flatMap(saidOfDuty),
    ...timetable(record, events, on, law, duties).flatMap(saidOfLine),
  ].flatMap((text) => text.split('\n'));
}

/** Sentences without what is no number of a rule: dates, provisions, counts of days that somebody had, names of schemes. */
export function bare(text: string): string {
  return (
    text
      .replace(/\[[^\]]*\]/g, '')
      .replace(/record holds \d+/, '')
      .replace(/\b\d{1,2} [A-Z][a-z]+( \d{4})?\b/g, '')
      .replace(/\b\d{4}-\d\d-\d\d\b/g, '')
      .replace(
        /\b(?:[Ss]ections?|[Rr]egulations?|[Pp]aragraphs?|[Aa]rticles?|s\.|reg|AMB-|DUTY-)\s?\d+[A-Z]*(?:\([^)]*\))*/g,
        '',
      )
      .replace(/\b16 to 19 (?=[Bb]ursary)/g, '')
      // The last age of a range is the one before a number of the law.
      .replace(/\b(\d+) (?:to|or) \d+\b/g, '$1')
  );
}

const WORDS_OF: Readonly<Record<number, string>> = { 3: 'three', 6: 'six' };

/** A number as a sentence would state it: a figure, an ordinal, or weeks and words where it is so counted. */
export function stating(name: string, value: number): RegExp {
  const weeks = name === 'careDaysNeeded' && value % 7 === 0 ? `|\\b${value / 7} weeks` : '';
  if (/months/i.test(name)) return new RegExp(`\\b(?:${value}|${WORDS_OF[value] ?? value}) months`, 'i');
  if (/hours/i.test(name)) return new RegExp(`\\b${value} hours`);
  if (/days|break/i.test(name) && !/age/i.test(name))
    return new RegExp(`\\b${value} (?:days|needed)${weeks}`);
  return new RegExp(
    `\\b${value}(?:st|nd|rd|th)?\\b(?! (?:days|weeks|months|years|hours|needed|working|fewer))`,
  );
}
