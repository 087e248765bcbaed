/** How Annex A writes answers: the long lists of codes, dates as DD/MM/YYYY, a letter before an answer. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN, toDay, toPlainDate } from '../../kernel/calendar.js';
import { ETHNIC_CODES, codeText } from '../../kernel/codes.js';
import { NO_DAY } from '../../record/columns/columns.js';
import type { CareStatus } from '../../eligibility/status/statuses.js';
import type { CodeSetName } from '../../ssda903/cells/code-sets.js';
import { codeLabel } from '../../ssda903/cells/code-sets.js';

/** DD/MM/YYYY; blank where the day is not recorded, or has not come. */
export function dateOf(day: number | undefined): string {
  if (day === undefined || day === NO_DAY || day === STILL_OPEN) return '';
  return toPlainDate(day as EpochDay)
    .split('-')
    .reverse()
    .join('/');
}

/** The same, of a date as text. */
export function dateOfText(date: string | undefined): string {
  return date === undefined ? '' : dateOf(toDay(date));
}

export function yesNo(answer: boolean | undefined): string {
  if (answer === undefined) return 'c) Unknown';
  return answer ? 'a) Yes' : 'b) No';
}

export function genderOf(sex: number): string {
  if (sex === 1) return 'a) Male';
  return sex === 2 ? 'b) Female' : 'c) Not stated/recorded';
}

/** The order of the long list is that of the return, but for two pairs and the end. */
const ETHNIC_ORDER =
  'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT'.split(
    ' ',
  );

export function ethnicityText(ethnic: number): string {
  const code = codeText(ETHNIC_CODES, ethnic);
  if (code === null) return 'u) UNKNOWN';
  return `${String.fromCharCode(97 + ETHNIC_ORDER.indexOf(code))}) ${code}`;
}

/** `C2: Full care order`; blank where there is no code. */
export function codeWithLabel(set: CodeSetName, code: string | null, between = ': '): string {
  if (code === null || code === '') return '';
  const label = codeLabel(set, code);
  return label === undefined ? code : `${code}${between}${label}`;
}

/** The category of care leavers. Unknown is blank, and never guessed. */
export function categoryOf(status: CareStatus | 'unknown'): string {
  switch (status) {
    case 'relevant':
      return 'a) Relevant child';
    case 'former-relevant':
      return 'b) Former relevant child';
    case 'qualifying':
      return 'c) Qualifying care leaver';
    case 'eligible':
      return 'd) Eligible child';
    case 'none':
      return 'e) Other';
    case 'unknown':
      return '';
  }
}

const IN_TOUCH_TEXTS: Readonly<Record<string, string>> = {
  YES: 'a) Yes',
  NO: 'b) No',
  DIED: 'c) Died',
  REFU: 'd) Refu',
  NREQ: 'e) NREQ',
  RHOM: 'f) Rhom',
};

export function inTouchText(code: string | null): string {
  return code === null ? '' : (IN_TOUCH_TEXTS[code] ?? '');
}

const ACCOMMODATION_ORDER = 'BCDEGHKRSTUVWXZY';

/** The kind of accommodation, of a code such as `B1`. */
export function accommodationText(code: string | null): string {
  const letter = code?.slice(0, 1) ?? '';
  const at = letter === '' ? -1 : ACCOMMODATION_ORDER.indexOf(letter);
  return at < 0 ? '' : `${String.fromCharCode(97 + at)}) ${letter}`;
}

export function suitabilityText(code: string | null): string {
  if (code?.endsWith('1') === true) return 'a) Suitable';
  return code?.endsWith('2') === true ? 'b) Unsuitable' : '';
}

const PLANS: Readonly<Record<string, string>> = {
  RETURN1M: 'a) Return to family',
  RETURN6M: 'a) Return to family',
  RETURNEV: 'a) Return to family',
  REMAINSUP: 'g) Other',
  LTRELFR: 'g) Other',
  ADOPTION: 'b) Adoption',
  SUPPLIV: 'd) Supported living in the community',
  RESPLMT: 'e) Long-term residential placement',
  LTFOST18: 'f) Long-term fostering',
  OTHERPLN: 'g) Other',
};

/** The permanence plan. Where several options are ticked, it cannot be told which is the plan. */
export function planText(options: readonly string[] | undefined): string {
  const texts = [...new Set((options ?? []).map((option) => PLANS[option] ?? 'g) Other'))];
  return texts.length === 1 ? (texts[0] ?? '') : '';
}
