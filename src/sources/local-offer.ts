/** What councils in the source documents said they would offer care leavers. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { LocalOfferEntry } from './document.js';
import { localPolicies } from './rows.js';

/** What councils in the source documents said they would offer care leavers. */
export const LOCAL_OFFER_SOURCE_ITEMS: readonly (LocalOfferEntry & LocalPolicy)[] =
  /* @__PURE__ */ localPolicies((document) => document.localOffer);
