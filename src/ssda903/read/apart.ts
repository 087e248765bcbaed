/** What the command takes to read a return on several threads: not offered to users, who read with `readReturn`. */
export type { ReturnReading } from './finish.js';
export { finishReturn } from './finish.js';
export { ONE_ROW_A_CHILD } from './in-progress.js';
export { joinTable, tableApart } from './join.js';
export { openReturn, readTable } from './open-return.js';
export type { People } from './people.js';
export type { ChildrenKnown } from './people-apart.js';
export { childrenKnown, peopleKnown } from './people-apart.js';
export type { StretchAsked, StretchRead } from './stretch.js';
export { memoryOf, readStretch } from './stretch.js';
export { firstRowAt } from '../../record/tables/csv.js';
