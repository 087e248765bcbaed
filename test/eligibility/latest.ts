/** Templates with the numbers of the law filled in, as sentences have them. */
import { STILL_OPEN } from '../../src/kernel/calendar.js';
import { fill, valuesOf } from '../../src/kernel/words.js';
import { LAW_OF_ENGLAND, inDays } from '../../src/law/law.js';
import { numbersTold } from '../../src/eligibility/status/numbers-told.js';

const NUMBERS = valuesOf(numbersTold(inDays(LAW_OF_ENGLAND), STILL_OPEN));

/** A template as it reads under the last law there is. */
export const latest = (template: string): string => fill(template, NUMBERS);
