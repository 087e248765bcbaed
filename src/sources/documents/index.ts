/** The five source documents. */
export { DERBY_POLICY_2016 } from './derby-2016.js';
export { DUDLEY_STRATEGY_2011 } from './dudley-2011.js';
export { RUTLAND_REPORT_2014 } from './rutland-2014.js';
export { STOKE_STRATEGY_2014 } from './stoke-2014.js';
export { YORK_APPROACH_2020 } from './york-2020.js';
