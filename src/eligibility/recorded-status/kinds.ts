/** The kinds of difference between a recorded status and the derived one. */

/** How a recorded status stands to the derived one. The first that holds, in the order of docs/reconciling.md. */
export const RECONCILIATIONS = [
  /** They are the same. */
  'agrees',
  /** The label names no status, or more than one; or it rests on accommodation whose label a court may look behind. */
  'label-needs-review',
  /** The record says that they died in care. */
  'died',
  /** The recorded status follows on another open reading, or a few days either side. */
  'boundary',
  /** The recorded status, or the age in its label, held until a birthday, and was not changed then. */
  'stale-after-birthday',
  /** The facts recorded do not settle the status, and the recorded one is among those possible. */
  'short-of-history',
  /** They are not yet of the age at which the recorded status begins. */
  'before-the-age',
  /** Living with family for long enough took the recorded status away. */
  'home-with-family',
  /** Something else on record ended the recorded status: care began or ended, an order was made. */
  'stale-after-change',
  /** The recorded status needs more days of care since 14 than the record holds. */
  'too-little-care',
  /** The facts give a status that the label does not: a limb or an exception of the law was missed. */
  'limb-missed',
] as const;
/** One of {@link RECONCILIATIONS}. */
export type Reconciliation = (typeof RECONCILIATIONS)[number];
