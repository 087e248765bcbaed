/** The five source documents. */
export { DERBY_2016 } from './derby-2016.js';
export { DUDLEY_2011 } from './dudley-2011.js';
export { RUTLAND_2014 } from './rutland-2014.js';
export { STOKE_2014 } from './stoke-2014.js';
export { YORK_2020 } from './york-2020.js';
