/** Voice, training and visits: what is promised of people beside what is recorded of roles and posts. */
import type { EpochDay } from '../../kernel/calendar.js';
import { addMonthsToDay, dateInWords, dayOfText } from '../../kernel/calendar.js';
import { counted } from '../../kernel/count-in-words.js';
import { regulationOn } from '../registers/regulations.js';
import type { FoundOn } from './check-parts.js';
import type { FrameworkTraining, GovernanceFramework, MemberCheck } from './framework.js';
import { comparableName, recordsByName } from './names.js';
import type { GovernanceRecords, TrainingHad, VisitMade } from './records.js';

type Found = FoundOn<
  | 'voice-not-in-place'
  | 'voice-not-recorded'
  | 'training-missing'
  | 'training-not-recorded'
  | 'training-not-known'
  | 'visit-not-recorded'
  | 'visit-not-independent'
  | 'visit-not-known'
>;

export function checkMembers(
  { voice = [], training = [], memberChecks = [] }: GovernanceFramework,
  records: GovernanceRecords,
  asOf: EpochDay,
): readonly Found[] {
  const had = recordsByName(records.training ?? [], ({ training: name }) => name);
  const made = recordsByName(datedVisits(records, asOf), ({ check }) => check);
  return [
    ...voice
      .filter(({ inPlace }) => inPlace !== 'yes')
      .map(({ id, text, inPlace }): Found => ({
        code: inPlace === 'no' ? 'voice-not-in-place' : 'voice-not-recorded',
        list: 'voice',
        id,
        promised: sentence(text),
        recorded: inPlace === 'no' ? 'Recorded as not in place.' : 'Nothing is recorded, either way.',
        missing: inPlace === 'no' ? 'The channel itself.' : 'Whether it is in place.',
        on: asOf,
        kind: inPlace === 'no' ? 'gap' : 'question',
      })),
    ...training.flatMap((promised) => trained(promised, had, asOf)),
    ...memberChecks.flatMap((check) => visits(check, made(check.id), records.visits === undefined, asOf)),
    ...notKnown(training, memberChecks, records, asOf),
  ];
}

interface DatedVisit extends VisitMade {
  readonly day: EpochDay;
}

function datedVisits({ visits: made = [] }: GovernanceRecords, asOf: EpochDay): readonly DatedVisit[] {
  return made.flatMap((visit) => {
    const day = dayOfText(visit.on);
    return day === undefined || day > asOf ? [] : [{ ...visit, day }];
  });
}

/** Records that name training or a check which the framework does not have: told, so that none is lost. */
function notKnown(
  training: readonly FrameworkTraining[],
  memberChecks: readonly MemberCheck[],
  records: GovernanceRecords,
  asOf: EpochDay,
): Found[] {
  const trainings = new Set(training.flatMap(({ id, title }) => [id, title].map(comparableName)));
  const checks = new Set(memberChecks.map(({ id }) => comparableName(id)));
  const unknown = new Map(
    (records.training ?? [])
      .filter((had) => !trainings.has(comparableName(had.training)))
      .map((had) => [comparableName(had.training), had.training] as const),
  );
  const made = datedVisits(records, asOf).filter(({ check }) => !checks.has(comparableName(check)));
  return [
    ...[...unknown.values()].map((name): Found => ({
      code: 'training-not-known',
      list: 'training',
      id: name,
      promised: 'The framework has no training of this name.',
      recorded: 'Somebody had it, or was to have it.',
      missing: 'Which training it was.',
      on: asOf,
      kind: 'question',
    })),
    ...made.map(({ check, day }): Found => ({
      code: 'visit-not-known',
      list: 'memberChecks',
      id: check,
      promised: 'The framework has no check of this id.',
      recorded: `A visit on ${dateInWords(day)}.`,
      missing: 'Which check it answers.',
      on: day,
      kind: 'question',
    })),
  ];
}

/** The council's words as a sentence, so that another can follow. */
function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function trained(
  { id, title, roles, validMonths }: FrameworkTraining,
  had: (...names: readonly string[]) => readonly TrainingHad[],
  asOf: EpochDay,
): Found[] {
  const place = { list: 'training', id, on: asOf } as const;
  const promised = `${title} for ${roles.join(', ')}.`;
  const wanted = new Set(roles.map(comparableName));
  const own = had(id, title).filter(({ role }) => wanted.has(comparableName(role)));
  if (own.length === 0)
    return [
      {
        ...place,
        code: 'training-not-recorded',
        promised,
        recorded: 'Nobody who is to have it.',
        missing: 'Who is to have it, and when they did.',
        kind: 'question',
      },
    ];
  const counts = (text: string): boolean => {
    const day = dayOfText(text);
    if (day === undefined || day > asOf) return false;
    return validMonths === undefined || asOf < addMonthsToDay(day, validMonths, 'earlier');
  };
  const notRecorded = own.filter(({ on }) => on === undefined).length;
  const without = own.filter(({ on }) => on !== undefined && !on.some(counts)).length;
  const found: Found[] = [];
  if (without > 0)
    found.push({
      ...place,
      code: 'training-missing',
      promised,
      recorded: `${own.length - without - notRecorded} of ${own.length} have had it.`,
      missing: `${counted(without, 'post')} without it.`,
      kind: 'gap',
    });
  if (notRecorded > 0)
    found.push({
      ...place,
      code: 'training-not-recorded',
      promised,
      recorded: `Nothing of ${counted(notRecorded, 'post')}.`,
      missing: 'Whether they had it.',
      kind: 'question',
    });
  return found;
}

/**
 * Visits that the law asks of somebody independent are never asked of a councillor: one that a member made is told as
 * what it is, with the name that the regulation has on the day.
 */
function visits(
  check: MemberCheck,
  own: readonly DatedVisit[],
  nothingRecorded: boolean,
  asOf: EpochDay,
): Found[] {
  const place = { list: 'memberChecks', id: check.id } as const;
  const inName = (day: EpochDay): string =>
    check.subject === undefined ? '' : (regulationOn(check.subject, day) ?? '');
  if (check.independentOnly === true)
    return own
      .filter(({ by }) => !/\bindependent\b/.test(comparableName(by)))
      .map(({ day, by }) => ({
        ...place,
        code: 'visit-not-independent',
        promised: `${check.text}${inName(day) === '' ? '' : ` (${inName(day)})`}. Somebody independent makes these visits.`,
        recorded: `One by ${by} on ${dateInWords(day)}.`,
        missing: 'Whether the visitor was independent. A councillor’s own visit is another thing.',
        on: day,
        kind: 'question',
      }));
  if (nothingRecorded || own.length > 0) return [];
  return [
    {
      ...place,
      code: 'visit-not-recorded',
      promised: sentence(check.text),
      recorded: `None by ${dateInWords(asOf)}.`,
      missing: 'When it was last done.',
      on: asOf,
      kind: 'question',
    },
  ];
}
