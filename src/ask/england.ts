/** The law of England with the recommended readings, as day numbers: what every check answers by. */
import { englandInDays } from '../law/in-days.js';

/** The law of England in days. */
export const ENGLAND = /* @__PURE__ */ englandInDays();
