/** What the rules of being looked after are called, where they stand, and what they say. */
import type { Tri } from '../../kernel/three-valued.js';
import type { LawInDays } from '../../law/law.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { toDay } from '../../kernel/calendar.js';
import { endsBy } from '../../kernel/codes.js';
import type { History } from '../../record/history/history.js';
import type { Citation } from '../../kernel/dated.js';
import type { Fact, Finding } from '../../kernel/finding.js';
import { asLabelled } from '../../record/history/labels.js';
import { PROVISIONS, settledOn } from '../../law/law.js';
import { SECTION_17_LEFT_OUT } from '../../law/unread.js';
import { onceADay } from '../../law/once-a-day.js';
import { CARE_ELSEWHERE, CARE_HISTORY, ONE_NIGHT, SHORT_BREAK_NIGHTS } from '../../record/person/needs.js';
import { turnsOnTransfer } from '../../record/person/stay.js';
import { NO, YES } from '../../kernel/three-valued.js';
import { dateFact } from './date-fact.js';
import { reachedFact, sharedFact } from './ages.js';
import { isFirstOpenDay, lookedAfter, lookedAfterInWales, stayOn } from './looked-after.js';
import { unreadText } from './unread-texts.js';
import type { Rule, Told } from './rule.js';
import { saidAlike, told, toldUnder } from './rule.js';
import { NONE } from '../../kernel/none.js';

export const LOOKED_AFTER: Rule = {
  id: 'LA-1',
  title: 'Looked after',
  test: lookedAfter,
  provisions: [
    PROVISIONS.lookedAfter,
    PROVISIONS.more24Hours,
    PROVISIONS.child,
    PROVISIONS.careOrder,
    PROVISIONS.accommodated,
    PROVISIONS.accommodationDuties,
    PROVISIONS.adoptionPlacement,
    PROVISIONS.placementOrder,
    PROVISIONS.shortBreak,
    PROVISIONS.remand,
    PROVISIONS.remandAccommodation,
    PROVISIONS.remandBegins,
    PROVISIONS.englandOnly,
  ],
  readings: ['AMB-7', 'AMB-17', 'AMB-22', 'AMB-30', 'AMB-31'],
  says: {
    unborn: 'Not yet born',
    adult: 'Nobody is looked after from the {birthday}',
    none: 'No stay on record covers the day',
    welsh: 'Looked after by a Welsh council, under the Welsh Act: not in the sense of the Children Act',
    assessed: 'Age was assessed: they were an adult by the date of birth on record',
    unrecorded: 'No care history is recorded',
    earlier: 'The record begins after the day asked about',
    agreement: 'Only an agreement to short breaks is on record, not its nights',
    transfer: 'Another council took over their care on {since}; its record is not here',
    night: 'Accommodated for one night; more than {hours} hours are needed',
    open: 'Accommodated since {since}, and not yet for more than {hours} hours',
    C1: 'In care under an interim care order since {since}',
    C2: 'In care under a care order since {since}',
    D1: 'Under a freeing order since {since}',
    E1: 'Under a placement order since {since}',
    V2: 'Accommodated under section 20 since {since}',
    V3: 'On a short break of more than {hours} hours since {since}',
    L1: 'In police protection, accommodated by the council, since {since}',
    L2: 'Under an emergency protection order since {since}',
    L3: 'Under a child assessment order since {since}',
    J1: 'On remand since {since}',
    J2: 'Transferred from police detention on {since}',
    J3: 'Under a youth rehabilitation order with residence since {since}',
    other: 'Looked after since {since}',
  },
  tell: (history, on, law, answer) =>
    ofNoChild(history, on, law) ?? ofStay(history, on, law) ?? ofNoStay(history, on, answer),
  beside: textsNotRead,
};

/** What a stay rests on that was not read. */
function textsNotRead(history: History, on: EpochDay, law: LawInDays): readonly Finding[] {
  if (on < history.born || on >= history.b18 || history.stays === undefined) return NONE;
  const stay = stayOn(history.stays, on);
  if (stay === undefined)
    return on < BEFORE_SECTION_17 && isInSection17(history, on, law)
      ? [unreadText('sectionSeventeen')]
      : NONE;
  const { legalStatus, placement, reviewedAs } = stay;
  const old = legalStatus === 'J1' && placement === 'K1' && stay.from < law.youthDetentionRemandFrom;
  if (!old && !stay.takenOver && reviewedAs === undefined) return NONE;
  return [
    ...(old ? [unreadText('secureHomeBefore2012')] : NONE),
    ...(stay.takenOver ? [unreadText('transfer')] : NONE),
    ...(reviewedAs === undefined ? NONE : [unreadText('reviewersDecision')]),
  ];
}

const BEFORE_SECTION_17 = /* @__PURE__ */ toDay(SECTION_17_LEFT_OUT);

function isInSection17({ facts: { accommodation = NONE } }: History, on: EpochDay, law: LawInDays): boolean {
  return asLabelled(accommodation, law).some(
    ({ kind, from, until }) => kind === 'section-17' && from <= on && on < until,
  );
}

const CHILD = [PROVISIONS.child];
const SECTION_22 = [PROVISIONS.lookedAfter];

function ofNoChild(history: History, on: EpochDay, law: LawInDays): Told | undefined {
  if (on < history.born) return toldUnder(undefined, CHILD, 'unborn');
  // After a death it is not gone through at all.
  if (on < history.b18) return undefined;
  // Care in which age was assessed to be over 18 was never being looked after (AMB-24).
  const assessed = (history.facts.care ?? NONE).some(
    ({ reasonEnded, from, until }) => endsBy(reasonEnded, 'E15') && from <= on && on < until,
  );
  return assessed ? toldUnder('LA-12', CHILD, 'assessed', NONE, NONE, ['AMB-24']) : adultTold(law, on);
}

const adultTold = /* @__PURE__ */ onceADay((law, on) =>
  saidAlike(toldUnder('LA-12', CHILD, 'adult', [reachedFact('birthday', 'adultFromAge', law, on)])),
);
const NO_STAY = /* @__PURE__ */ saidAlike(/* @__PURE__ */ toldUnder(undefined, SECTION_22, 'none'));

function ofNoStay(history: History, on: EpochDay, answer: Tri): Told {
  if (answer !== NO)
    return toldUnder(undefined, SECTION_22, history.stays === undefined ? 'unrecorded' : 'earlier', NONE, [
      CARE_HISTORY,
    ]);
  const welsh = (history.stays ?? NONE).some((stay) => stay.wales && stay.from <= on && on < stay.until);
  return welsh ? toldUnder('NAT-1', [PROVISIONS.englandOnly], 'welsh') : NO_STAY;
}

/** What being looked after rests on: section 22, and a ground. */
/* @__NO_SIDE_EFFECTS__ */
function under(ground: Citation): readonly Citation[] {
  return [PROVISIONS.lookedAfter, ground];
}

const UNDER_CARE_ORDER = ['LA-3', under(PROVISIONS.careOrder)] as const;
const PLACED_FOR_ADOPTION = ['LA-7', under(PROVISIONS.adoptionPlacement)] as const;
const FOR_PROTECTION = ['LA-5', under(PROVISIONS.accommodationDuties)] as const;
const OTHER_GROUND = ['LA-1', under(PROVISIONS.lookedAfter)] as const;

/** Where each ground stands in the Act. */
const GROUNDS: Readonly<Record<string, readonly [rule: string, citations: readonly Citation[]]>> = {
  C1: UNDER_CARE_ORDER,
  C2: UNDER_CARE_ORDER,
  D1: PLACED_FOR_ADOPTION,
  E1: PLACED_FOR_ADOPTION,
  V2: ['LA-4', under(PROVISIONS.accommodated)],
  V3: ['LA-11', under(PROVISIONS.shortBreak)],
  L1: FOR_PROTECTION,
  L2: FOR_PROTECTION,
  L3: FOR_PROTECTION,
  J1: ['LA-6', under(PROVISIONS.remand)],
  J2: FOR_PROTECTION,
  J3: FOR_PROTECTION,
};

/** A remand to local authority accommodation is limb (b), through another section. */
const REMAND_ACCOMMODATION = under(PROVISIONS.remandAccommodation);

const HOURS = /* @__PURE__ */ sharedFact<number | undefined>('hours');

function ofStay(history: History, on: EpochDay, law: LawInDays): Told | undefined {
  const stay = history.stays === undefined ? undefined : stayOn(history.stays, on);
  if (stay === undefined) return undefined;
  const { legalStatus, placement } = stay;
  const since: Fact = dateFact('since', stay.from);
  const hours = HOURS(settledOn(law.hoursOfAccommodation, stay.from));
  if (stay.agreementOnly)
    return toldUnder('LA-13', [PROVISIONS.shortBreak], 'agreement', NONE, [SHORT_BREAK_NIGHTS], ['AMB-17']);
  if (stay.takenOver)
    return toldUnder('LA-9', [PROVISIONS.lookedAfter], 'transfer', [since], [CARE_ELSEWHERE]);
  if (!stay.sure) {
    const onRemand = legalStatus === 'J1' || legalStatus === 'J3';
    const readings = onRemand ? ['AMB-7', 'AMB-22'] : ['AMB-7'];
    const open = turnsOnTransfer(stay) ? CARE_ELSEWHERE : ONE_NIGHT;
    return toldUnder('LA-2', [PROVISIONS.more24Hours], 'night', [hours], [open], readings);
  }
  if (isFirstOpenDay(stay, on))
    return toldUnder('LA-2', [PROVISIONS.more24Hours], 'open', [since, hours], [ONE_NIGHT], ['AMB-30']);
  const ground = GROUNDS[legalStatus];
  const [rule, citations] = ground ?? OTHER_GROUND;
  const status: Fact = { path: 'legalStatus', value: legalStatus };
  return toldUnder(
    rule,
    legalStatus === 'J1' && placement !== 'R5' ? REMAND_ACCOMMODATION : citations,
    ground === undefined ? 'other' : legalStatus,
    legalStatus === 'V3' ? [since, status, hours] : [since, status],
  );
}

export const LOOKED_AFTER_IN_WALES: Rule = {
  id: 'NAT-3',
  title: 'Looked after by a Welsh council',
  test: lookedAfterInWales,
  provisions: [PROVISIONS.relevant, PROVISIONS.englandOnly],
  readings: ['AMB-7'],
  since: 'englandAloneFrom',
  says: {
    yes: 'Looked after by a Welsh council on the day',
    no: 'No Welsh council looked after them on the day',
    unknown: 'Whether a Welsh council looked after them on the day is open by one night',
    transfer: 'Whether it was a Welsh council that took over their care is not recorded',
  },
  tell: ({ stays = NONE }, on, _law, answer) => {
    const taken = stays.some((stay) => stay.takenOver && stay.from <= on && on < stay.until);
    const open = taken ? 'transfer' : 'unknown';
    return told(answer === NO ? 'no' : answer === YES ? 'yes' : open, NONE, [
      taken ? CARE_ELSEWHERE : ONE_NIGHT,
    ]);
  },
};
