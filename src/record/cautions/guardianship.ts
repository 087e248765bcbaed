/** A special guardianship order beside the care on record: the one ends the other, and some orders come straight from care. */
import { endsBy } from '../../kernel/codes.js';
import { isOutside } from '../person/nation.js';
import { endsByGuardianship, isOrderOfEnd } from '../person/read.js';
import type { Guardianship, RecordedFacts } from '../person/recorded-facts.js';
import type { RecordedStay } from '../person/stay.js';
import { isCareOrder } from '../person/stay.js';
import type { RecordCaution } from './kinds.js';
import { caution } from './kinds.js';
import type { Placed } from './placed.js';
import { pathOf } from './placed.js';

type Care = readonly Placed<RecordedStay>[];

/** What is odd of a special guardianship order. */
export function oddInGuardianship(care: Care, facts: RecordedFacts): RecordCaution[] {
  const { guardianship } = facts;
  if (guardianship === undefined || guardianship === null) return [];
  return [
    ...besideCareOrder(care, guardianship),
    ...besideEndOfCare(care, guardianship),
    ...withoutCareBefore(guardianship, facts),
  ];
}

function besideCareOrder(care: Care, order: Guardianship): RecordCaution[] {
  return care
    .filter(({ span }) => isCareOrder(span.legalStatus) && span.from < order.until && span.until > order.from)
    .map((one) => caution('care-order-beside-guardianship', pathOf(one), '/specialGuardianshipOrder'));
}

/** An end reason of special guardianship is itself a record of an order, straight from care. */
function besideEndOfCare(care: Care, order: Guardianship): RecordCaution[] {
  const ended = care.filter(({ span }) => endsByGuardianship(span));
  const isTold = isOrderOfEnd(
    order,
    ended.map(({ span }) => span),
  );
  return ended.length === 0 || isTold
    ? []
    : [caution('guardianship-beside-end-of-care', '/specialGuardianshipOrder', ...ended.map(pathOf))];
}

/**
 * An order told to be made straight from care, where all care of the day before it is on record and there is none that it
 * can have come from. Where care ended by special guardianship, that is told instead.
 */
function withoutCareBefore(order: Guardianship, facts: RecordedFacts): RecordCaution[] {
  const { care, elsewhereRecorded, recordFrom } = facts;
  if (!order.lookedAfterBefore || care === undefined || recordFrom >= order.from) return [];
  const mayBeFrom = (stay: RecordedStay): boolean =>
    endsByGuardianship(stay) ||
    (!isOutside(stay) && stay.from < order.from && order.from <= stay.until) ||
    // What a council that took over holds may be that care.
    (!elsewhereRecorded && endsBy(stay.reasonEnded, 'E3') && stay.until < order.from);
  return care.some(mayBeFrom)
    ? []
    : [caution('guardianship-without-care-before', '/specialGuardianshipOrder')];
}
