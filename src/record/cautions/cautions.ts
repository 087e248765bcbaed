/** Records that are well formed and cannot be: answered as they stand, and never without a word. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, dayOfText, earlierOf } from '../../kernel/calendar.js';
import type { Span } from '../../kernel/spans.js';
import type { Words } from '../../kernel/words.js';
import type { LawInDays } from '../../law/in-days.js';
import { inDays, valueOn } from '../../law/in-days.js';
import type { Law } from '../../law/law.js';
import { LAW_OF_ENGLAND } from '../../law/law.js';
import { birthsOf } from '../history/births.js';
import { isCareOrder } from '../person/stay.js';
import type { Person } from '../person/person.js';
import { diedIn, isRecord, readPerson } from '../person/read.js';
import { asSpan, asStay, readEntries } from '../person/read-entries.js';
import type { RecordedFacts } from '../person/recorded-facts.js';
import type { RecordedStay } from '../person/stay.js';
import type { RecordCaution } from './kinds.js';
import { adultOn, horizonOf } from './bounds.js';
import { oddInGuardianship } from './guardianship.js';
import { caution, cautionsIn } from './kinds.js';
import { ANYTHING_ODD, CARE_OVERLAPS, CARE_PAST_EIGHTEEN, SENTENCES, SHORT_BREAKS } from './may-be-odd.js';
import type { Placed } from './placed.js';
import { pathOf } from './placed.js';
import { sentencedInCare } from './sentences.js';

/** What a record is looked at with. */
interface Look {
  readonly care: readonly Placed<RecordedStay>[];
  /** Every dated entry, those of care among them. */
  readonly all: readonly Placed<Span>[];
  /** The first and the last day of birth that the record allows. */
  readonly born: readonly [first: EpochDay, last: EpochDay] | undefined;
  readonly died: EpochDay;
  readonly law: LawInDays;
  readonly record: Person;
}

/** What care alone is looked at with. */
type OfCare = Pick<Look, 'care' | 'born' | 'law'>;

const LISTS = [
  'familyPlacements',
  'detentions',
  'hospitalStays',
  'otherAccommodation',
  'education',
  'discretionarySupport',
] as const;

/**
 * What is odd in a record: care before birth, past 18 or after death, stays that overlap under different orders, a
 * short break longer than one may be, a sentence on days of care that it ends, a care order beside a special guardianship
 * order, dates that are far off. Each
 * names the entries concerned, what it could change and who can settle it. Empty where nothing is odd. A list that
 * cannot be read is passed over; `personProblems` tells of it. Never throws.
 *
 * @param words other words for what is said; see `WORDS`.
 * @example
 * recordCautions({ dateOfBirth: '2009-05-01', care: [{ start: '2001-02-01', end: '2002-02-01', legalStatus: 'C2' }] })
 *   .map(({ code, about }) => [code, about]); // [['before-birth', ['/care/0']]]
 */
export function recordCautions(
  record: Person,
  law: Law = LAW_OF_ENGLAND,
  words?: Words,
): readonly RecordCaution[] {
  return cautionsIn(words, oddIn(record, inDays(law)));
}

/** The same by a law in days, in English; of a record that is read already, and where it is known what may be odd. */
export function oddIn(
  record: Person,
  law: LawInDays,
  known?: RecordedFacts,
  mayBe = ANYTHING_ODD,
): readonly RecordCaution[] {
  if (!isRecord(record)) return [];
  const facts = known ?? readPerson(record);
  const care = careOf(record, facts);
  const born = bornBetween((record as Person).dateOfBirth);
  const ofCare: OfCare = { care, born, law };
  const sentenced = (): RecordCaution[] =>
    sentencedInCare(care, facts.detentions, born === undefined ? STILL_OPEN : adultOn(born[1], law));
  if ((mayBe & ANYTHING_ODD) === 0)
    return [
      ...((mayBe & CARE_PAST_EIGHTEEN) === 0 ? [] : afterEighteen(ofCare)),
      ...((mayBe & CARE_OVERLAPS) === 0 ? [] : overlapping(ofCare)),
      ...((mayBe & SHORT_BREAKS) === 0 ? [] : longBreaks(ofCare)),
      ...((mayBe & SENTENCES) === 0 ? [] : sentenced()),
    ];
  const others = LISTS.flatMap((name) => placed(name, readEntries((record as Person)[name], '', asSpan, [])));
  const look: Look = {
    care,
    all: [...care, ...others],
    born,
    died: earlierOf(diedIn(facts.care), facts.died),
    law,
    record,
  };
  return [
    ...beforeBirth(look),
    ...afterEighteen(look),
    ...afterDeath(look),
    ...farOff(look),
    ...overlapping(look),
    ...longBreaks(look),
    ...sentenced(),
    ...oddInGuardianship(care, facts),
    ...assessedAdult(look),
  ];
}

/** The care of a record as it was read, each stay by its place; where not all could be read, the list that could. */
function careOf(record: Person, { care, elsewhereRecorded }: RecordedFacts): readonly Placed<RecordedStay>[] {
  if (care === undefined) return [...staysOf(record, 'care'), ...staysOf(record, 'careElsewhere')];
  const own = record.care?.length ?? 0;
  const elsewhere = elsewhereRecorded ? (record.careElsewhere?.length ?? 0) : 0;
  return [
    ...placed('care', care.slice(0, own)),
    ...placed('careElsewhere', care.slice(own, own + elsewhere)),
  ];
}

function staysOf(record: Person, name: 'care' | 'careElsewhere'): readonly Placed<RecordedStay>[] {
  return placed(name, readEntries(record[name], '', asStay, []));
}

function placed<S extends Span>(name: string, spans: readonly S[] | undefined): readonly Placed<S>[] {
  return (spans ?? []).map((span, at) => ({ list: name, at, span }));
}

function bornBetween(text: unknown): readonly [EpochDay, EpochDay] | undefined {
  const births = birthsOf(text);
  const [first, last] = [births[0], births.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function beforeBirth({ all, born, record }: Look): RecordCaution[] {
  if (born === undefined) return [];
  const early = all
    .filter(({ span }) => span.from < born[0])
    .map((one) => caution('before-birth', pathOf(one)));
  const made = dayOfText(record.specialGuardianshipOrder?.date);
  return made !== undefined && made < born[0]
    ? [...early, caution('before-birth', '/specialGuardianshipOrder')]
    : early;
}

/** An open entry may be one that goes on today. */
function afterEighteen({ care, born, law }: OfCare): RecordCaution[] {
  if (born === undefined) return [];
  const adult = adultOn(born[1], law);
  return care
    .filter(({ span }) => span.from >= adult || (span.until !== STILL_OPEN && span.until > adult))
    .map((one) => caution('after-eighteen', pathOf(one)));
}

function afterDeath({ care, all, died, record }: Look): RecordCaution[] {
  if (died === STILL_OPEN) return [];
  const inCare = new Set<Placed<Span>>(care);
  const late = all
    .filter((one) => one.span.from > died || (inCare.has(one) && one.span.until > died))
    .map((one) => caution('after-death', pathOf(one)));
  const stated = dayOfText(record.dateOfDeath);
  const ended = care.filter(({ span }) => span.reasonEnded === 'E2' && span.until !== stated);
  return stated === undefined || ended.length === 0
    ? late
    : [...late, caution('two-deaths', '/dateOfDeath', ...ended.map(pathOf))];
}

function farOff({ all, born, law }: Look): RecordCaution[] {
  const horizon = horizonOf(law);
  const isFar = (day: EpochDay): boolean => day !== STILL_OPEN && day > horizon;
  return [
    ...(born !== undefined && isFar(born[0]) ? [caution('far-off-date', '/dateOfBirth')] : []),
    ...all
      .filter(({ span }) => isFar(span.from) || isFar(span.until))
      .map((one) => caution('far-off-date', pathOf(one))),
  ];
}

/** Each stay beside the one before it that lasts longest: an agreement to short breaks (V4) covers other stays by nature. */
function overlapping({ care }: OfCare): RecordCaution[] {
  const found: RecordCaution[] = [];
  const longest = new Map<string, Placed<RecordedStay>>();
  const inOrder = care
    .filter(({ span }) => span.legalStatus !== 'V4' && span.from < span.until)
    .sort((a, b) => a.span.from - b.span.from);
  for (const one of inOrder) {
    // There are no more legal statuses than codes, so that this walks over few.
    for (const [status, before] of longest)
      if (status !== one.span.legalStatus && before.span.until > one.span.from)
        found.push(caution('overlapping-stays', pathOf(before), pathOf(one)));
    const same = longest.get(one.span.legalStatus);
    if (same === undefined || same.span.until < one.span.until) longest.set(one.span.legalStatus, one);
  }
  return found;
}

function longBreaks({ care, law }: OfCare): RecordCaution[] {
  return care
    .filter(({ span }) => {
      const { from, until, legalStatus, shortBreakSeries } = span;
      const isBreak = legalStatus === 'V3' ? shortBreakSeries !== false : shortBreakSeries === true;
      if (!isBreak || isCareOrder(legalStatus) || legalStatus === 'V4' || until === STILL_OPEN) return false;
      const most = valueOn(law.daysOfOneBreak, from);
      return most !== undefined && most !== null && until - from > most;
    })
    .map((one) => caution('long-short-break', pathOf(one)));
}

/** AMB-24: by the assessed date of birth, earlier days count only if they fell before 18. */
function assessedAdult({ care, born, law }: Look): RecordCaution[] {
  const found = care.filter(({ span }) => span.reasonEnded === 'E15');
  if (found.length === 0 || born === undefined) return [];
  const adult = adultOn(born[1], law);
  return care.some(({ span }) => span.from < adult && span.from < span.until)
    ? []
    : [caution('assessed-adult-without-care', ...found.map(pathOf))];
}
