/** The law of England with the recommended readings, as day numbers: what every check answers by. */
import { LAW_OF_ENGLAND, inDays } from '../law/law.js';

/** The law of England in days. */
export const ENGLAND = /* @__PURE__ */ inDays(LAW_OF_ENGLAND);
