/** Words and letters that case systems write instead of the codes of the return. */
import { ETHNIC, IN_TOUCH, UNKNOWN_CODE } from '../../kernel/codes.js';
import { plainText } from './codes.js';

/** National ethnicity letters, which Liquidlogic writes; E5 is "not known". CNHE is a slip of the specification. */
const ETHNIC_LETTERS: Readonly<Record<string, keyof typeof ETHNIC>> = {
  A1: 'WBRI',
  A2: 'WIRI',
  A3: 'WOTH',
  A4: 'WIRT',
  A5: 'WROM',
  B1: 'MWBC',
  B2: 'MWBA',
  B3: 'MWAS',
  B4: 'MOTH',
  C1: 'AIND',
  C2: 'APKN',
  C3: 'ABAN',
  C4: 'AOTH',
  D1: 'BCRB',
  D2: 'BAFR',
  D3: 'BOTH',
  E1: 'CHNE',
  E2: 'OOTH',
  E3: 'REFU',
  E4: 'NOBT',
  CNHE: 'CHNE',
};

/** The number of an ethnicity; 0 when blank or E5. */
export function ethnicityOf(text: string): number {
  const code = /^[A-Z0-9]+/i.exec(text)?.[0].toUpperCase() ?? '';
  if (text === '' || code === 'E5') return 0;
  const name = ETHNIC_LETTERS[code] ?? code;
  return Object.hasOwn(ETHNIC, name) ? ETHNIC[name as keyof typeof ETHNIC] : UNKNOWN_CODE;
}

/** 1 male, 2 female, 0 not known; `UNKNOWN_CODE` for anything else. */
export function sexOf(text: string): number {
  const first = plainText(text);
  if (first === '' || first === 'u' || first === 'unknown' || first === 'not known') return 0;
  if (first === 'm' || first === 'male' || first === '1') return 1;
  return first === 'f' || first === 'female' || first === '2' ? 2 : UNKNOWN_CODE;
}

/** Whether the council is in touch. */
export function inTouchOf(text: string): number {
  const word = /^[A-Z]+/i.exec(text)?.[0].toUpperCase() ?? '';
  if (text === '') return 0;
  if (word === 'Y') return IN_TOUCH.YES;
  if (word === 'N') return IN_TOUCH.NO;
  return Object.hasOwn(IN_TOUCH, word) ? IN_TOUCH[word as keyof typeof IN_TOUCH] : UNKNOWN_CODE;
}

/** Whether accommodation is suitable: `1`, `2`, or `undefined` where the text does not say. */
export function suitabilityOf(text: string): '1' | '2' | undefined {
  const plain = plainText(text);
  if (/\bunsuitable\b|\bnot\b.*\bsuitable\b|^(2|n|no)\b/.test(plain)) return '2';
  return /\bsuitable\b|^(1|y|yes)\b/.test(plain) ? '1' : undefined;
}

/** Missing (1) or away (2) from where they live; 0 when blank. */
export function missingKindOf(text: string): number {
  switch (plainText(text)) {
    case '':
      return 0;
    case 'm':
    case 'missing':
      return 1;
    case 'a':
    case 'absent':
    case 'away':
      return 2;
    default:
      return UNKNOWN_CODE;
  }
}

/** What an involvement is: social worker, personal adviser, or neither. */
export function roleOf(text: string): 'social-worker' | 'personal-adviser' | undefined {
  const plain = plainText(text);
  if (/^16 ?plus\b|personal advis[eo]r/.test(plain)) return 'personal-adviser';
  return plain === 'cw' || /\b(case|social|allocated) worker\b/.test(plain) ? 'social-worker' : undefined;
}

/** Whether an immigration status says unaccompanied asylum-seeking child. */
export function saysUnaccompanied(text: string): boolean {
  return /\buasc\b|unaccompanied asylum/i.test(text);
}

/** What a permanence order is. */
export function orderOf(text: string): 'adoption' | 'special-guardianship' | undefined {
  const plain = plainText(text);
  if (plain.startsWith('adopt')) return 'adoption';
  return plain === 'sgo' || plain.includes('special guardian') ? 'special-guardianship' : undefined;
}
