/** Visits to a looked-after child, and to one who stopped being so on going into custody (DUTY-5 to 5e, 12). */
import type { EpochDay } from '../../kernel/calendar.js';
import { AMENDMENTS_OF_2015, REGULATIONS_OF_2010, REMAND_REGULATIONS } from '../../law/first-days.js';
import { covers, union } from '../../kernel/spans.js';
import { DUTY_PROVISIONS as AT } from '../../law/duty-provisions.js';
import { CARE_HISTORY, DETENTIONS } from '../../record/person/needs.js';
import { isSentence } from '../../record/person/recorded-facts.js';
import type { RecordedStay } from '../../record/person/stay.js';
import { isInCare } from '../../record/history/stays.js';
import { lookedAfterOn } from '../status/looked-after.js';
import { NOTHING, QUALIFYING } from '../status/statuses.js';
import { UNKNOWN } from '../../kernel/three-valued.js';
import type { Condition, DutyCase } from './case.js';
import { both, either, factOr, settled, triOr, unless } from './case.js';
import { saidFrom, since, toLookedAfter, visitsSaid } from './declare.js';
import { DUTY_NEEDS } from './needs.js';
import { CUSTODY, carePlanningApplies, episodeOn, inCare, inOrdinaryCare, ofNoEpisode } from './regimes.js';
import { NONE } from '../../kernel/none.js';

/** When the visits of each paragraph of regulation 28 fall due. */
const TIMES = {
  longTerm:
    'Within {firstVisit} of its start; at most {visits} apart in the first year; then {visits}, or {visitsWhereLasting} where it is meant to last until {adult}; {visitsLongTermFoster} in a long-term foster placement of a year or more, if the child agrees',
  interimOrder:
    'At most {visitsUntilReview} apart until the first review, then at most {visitsInterimOrder} apart',
  withParent: 'Within {firstVisitWithParent} of the order, then at most {visitsWithParent} apart',
  anotherPerson:
    'Within {firstVisit} of the start and of any change; at most {visitsAnotherPerson} apart in the first year, then {visitsAnotherPersonLater}',
  beforeAssessment:
    'At most {visitsUntilReview} apart until the first review, then at most {visitsBeforeAssessment} apart',
  further: 'When asked; within {visitAfterNotice} of such notice',
};

const GOVERNOR_ASKS = {
  trigger:
    'The child, the carer or a parent reasonably asks, or the governor of youth detention accommodation; notice is given about the children’s home in which the child is placed',
};

export const VISITING = /* @__PURE__ */ (() => [
  toLookedAfter({
    id: 'DUTY-5',
    what: 'Visits by the council’s representative',
    trigger: 'Each placement',
    timescale:
      'Within {firstVisit} of its start; at most {visits} apart in the first year; then {visits}, or {visitsWhereLasting} where it is meant to last until {adult}',
    wording: [
      ...saidFrom(AMENDMENTS_OF_2015, AT.visitsLongTermFoster, { timescale: TIMES.longTerm }),
      ...visitsSaid(TIMES.longTerm),
    ],
    citation: AT.visits,
    inForce: since(REGULATIONS_OF_2010, AT.visits),
    when: (subject) =>
      both(
        inOrdinaryCare(subject),
        unless(
          either(
            interimOrderOrTemporaryCarer(subject),
            careOrderWithParent(subject),
            anotherPersonResponsible(subject),
            // Under an order, living with a parent is enough for one of the others.
            settled(subject.facts.parentBeforeAssessment === true),
          ),
        ),
      ),
  }),
  toLookedAfter({
    id: 'DUTY-5a',
    what: 'More frequent visits: with a parent under an interim order, or with a temporarily approved carer',
    whoFor:
      'children under an interim care order who live with a parent, or with a carer approved under regulation 24',
    trigger: 'Such an arrangement begins',
    timescale: TIMES.interimOrder,
    wording: visitsSaid(TIMES.interimOrder),
    ends: 'The arrangement ends',
    citation: AT.visitsInterimOrder,
    inForce: since(REGULATIONS_OF_2010, AT.visitsInterimOrder),
    when: (subject) => both(inOrdinaryCare(subject), interimOrderOrTemporaryCarer(subject)),
  }),
  toLookedAfter({
    id: 'DUTY-5b',
    what: 'Visits to a child under a care order who lives with a parent',
    whoFor: 'children under a full care order who live with a parent',
    trigger: 'The care order is made',
    timescale: TIMES.withParent,
    wording: visitsSaid(TIMES.withParent),
    ends: 'The arrangement ends',
    citation: AT.visitsWithParent,
    inForce: since(REGULATIONS_OF_2010, AT.visitsWithParent),
    when: (subject) => both(inOrdinaryCare(subject), careOrderWithParent(subject)),
  }),
  toLookedAfter({
    id: 'DUTY-5c',
    what: 'Visits to a child in care where somebody else is responsible for the living arrangements',
    whoFor: 'children under a care order for whose living arrangements another person is responsible',
    trigger: 'The arrangements begin, or change',
    timescale: TIMES.anotherPerson,
    wording: visitsSaid(TIMES.anotherPerson),
    ends: 'The arrangements end',
    citation: AT.visitsAnotherPerson,
    inForce: since(REGULATIONS_OF_2010, AT.visitsAnotherPerson),
    when: (subject) => both(inOrdinaryCare(subject), anotherPersonResponsible(subject)),
  }),
  toLookedAfter({
    id: 'DUTY-5d',
    what: 'More frequent visits: with a parent before the parent’s assessment is complete',
    whoFor: 'children in care placed with a parent under regulation 19',
    trigger: 'The placement begins',
    timescale: TIMES.beforeAssessment,
    wording: visitsSaid(TIMES.beforeAssessment),
    ends: 'The assessment is complete, or the placement ends',
    citation: AT.visitsBeforeAssessment,
    inForce: since(REGULATIONS_OF_2010, AT.visitsBeforeAssessment),
    when: (subject) => both(inOrdinaryCare(subject), parentBeforeAssessment(subject)),
  }),
  toLookedAfter({
    id: 'DUTY-5e',
    what: 'Further visits',
    trigger:
      'The child, the carer or a parent reasonably asks; notice is given about the children’s home in which the child is placed',
    timescale: TIMES.further,
    wording: [
      ...saidFrom(REMAND_REGULATIONS, AT.remandPlans, GOVERNOR_ASKS),
      ...visitsSaid(TIMES.further).map((said) => ({ ...said, value: { ...said.value, ...GOVERNOR_ASKS } })),
    ],
    citation: AT.visitsFurther,
    inForce: since(REGULATIONS_OF_2010, AT.visitsFurther),
    when: carePlanningApplies,
  }),
  toLookedAfter({
    id: 'DUTY-12',
    what: 'Visits in custody',
    whoFor: 'children who stopped being looked after on going into custody, and are not relevant',
    trigger: 'The detention',
    timescale:
      'Within {firstCustodyVisit} of first being detained, so far as reasonably practicable; then when the child, a parent, the staff or the youth offending team reasonably asks',
    ends: 'Release, or {adult}',
    citation: AT.custodyVisits,
    inForce: since(REGULATIONS_OF_2010, AT.custodyVisitsWhen),
    // Section 23ZA began with its regulations: nothing stood in its place.
    before: 'not-owed',
    broughtBy: QUALIFYING | NOTHING,
    when: lostCareToCustody,
  }),
])();

/** DUTY-5a: with a parent under an interim order, or with a carer approved for the time being. */
function interimOrderOrTemporaryCarer(subject: DutyCase): Condition {
  const episode = episodeOn(subject);
  if (episode === undefined) return ofNoEpisode(subject);
  return either(
    episode.legalStatus === 'C1' ? withParent(episode) : settled(false),
    mayBeTemporaryCarer(episode)
      ? factOr(subject.facts.temporarilyApprovedCarer, DUTY_NEEDS.temporarilyApprovedCarer)
      : settled(subject.facts.temporarilyApprovedCarer === true),
  );
}

/** DUTY-5b: with a parent under a full care order. */
function careOrderWithParent(subject: DutyCase): Condition {
  const episode = episodeOn(subject);
  if (episode === undefined) return ofNoEpisode(subject);
  const isFull = episode.legalStatus !== 'C1' && isInCare(episode.legalStatus, subject.law);
  return isFull ? withParent(episode) : settled(false);
}

/** DUTY-5c. Where nothing is said, only custody is in another person’s hands. */
function anotherPersonResponsible(subject: DutyCase): Condition {
  const said = subject.facts.anotherPersonResponsible;
  if (said !== undefined) return both(inCare(subject), settled(said));
  const episode = episodeOn(subject);
  if (episode === undefined) return ofNoEpisode(subject);
  return both(inCare(subject), placedAs(CUSTODY, episode));
}

/** DUTY-5d: regulation 19 is about a child in care placed with a parent. */
function parentBeforeAssessment(subject: DutyCase): Condition {
  const episode = episodeOn(subject);
  const said = subject.facts.parentBeforeAssessment;
  if (said !== undefined) return settled(said);
  if (episode === undefined) return ofNoEpisode(subject);
  return both(inCare(subject), withParent(episode), triOr(UNKNOWN, DUTY_NEEDS.parentBeforeAssessment));
}

function withParent(episode: RecordedStay): Condition {
  return placedAs('P1', episode);
}

function placedAs(code: string, { placement }: RecordedStay): Condition {
  return placement === null ? triOr(UNKNOWN, DUTY_NEEDS.placement) : settled(placement === code);
}

/** Only a relative, friend or other connected person can be approved under regulation 24: codes U1 to U3. */
function mayBeTemporaryCarer({ placement }: RecordedStay): boolean {
  return placement === null || placement === 'U1' || placement === 'U2' || placement === 'U3';
}

/** DUTY-12: stopped being looked after on going into custody, and is still there. */
export function lostCareToCustody(subject: Pick<DutyCase, 'history' | 'on'>): Condition {
  const { history, on } = subject;
  if (on >= history.b18) return settled(false);
  if (history.facts.detentions === undefined) {
    const { stays = NONE, facts, born } = history;
    const everInCare = facts.care === undefined || stays.length > 0 || facts.recordFrom > born;
    return everInCare ? triOr(UNKNOWN, DETENTIONS) : settled(false);
  }
  const from = detainedSince(subject);
  if (from === undefined) return settled(false);
  return triOr(lookedAfterOn(history, (from - 1) as EpochDay), CARE_HISTORY);
}

/** The first day of the detention that covers a day. */
export function detainedSince({ history, on }: Pick<DutyCase, 'history' | 'on'>): EpochDay | undefined {
  const custody = union((history.facts.detentions ?? NONE).filter(isSentence));
  return custody.find((span) => covers([span], on))?.from;
}
