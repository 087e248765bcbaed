/**
 * Legal statuses as case systems write them, and the code of the return that each stands for. A text that stands for
 * none makes nobody looked after: special guardianship, private fostering, section 17.
 */
import type { LegalStatusCode } from '../../kernel/codes.js';
import { LS } from '../../kernel/codes.js';
import { plainText } from './codes.js';

/** Liquidlogic's own texts, as the script that writes Annex A from the dataset carries them. */
const BY_TEXT: ReadonlyMap<string, LegalStatusCode> = /* @__PURE__ */ new Map<string, LegalStatusCode>([
  ['interim care order sec. 38(1)', 'C1'],
  ['care order sec. 31(a)', 'C2'],
  ['c.o. extended s40(5) ca', 'C2'],
  ['child freed for adoption', 'D1'],
  ['placement order (sec. 21)', 'E1'],
  ['care order sec.31(a) & placement order (sec. 21)', 'E1'],
  ['single placement acc. by la s20(1) ca under 16', 'V2'],
  ['single placement acc. by la s20(3) ca 16 & over', 'V2'],
  ['police protection power sec.38(1)', 'L1'],
  ['emergency protection order - la', 'L2'],
  ['child assessment order sec. 43(1)', 'L3'],
  ['remanded to la accommodation s20', 'J1'],
  ['p.a.c.e interview (cyp)', 'J2'],
  // Filed under V2 by councils that write Annex A.
  ['person over 18 accommodated under section 20(5)', 'V2'],
  ['s20 short breaks 75+ nights', 'V2'],
]);

/** Texts that may or may not make a child looked after, or do so under one of two codes: the council has to say. */
const TO_ASK: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'regular occ. acc by la s20(3) ca 16 & over',
  'regular occ. acc. by la s.20(1) ca under 16',
  'wardship',
  's.43 cja 91 post-sent und 22',
]);

/** A code at the beginning, after an optional `CLA -`, with or without brackets. */
const CODE_FIRST = /^(?:cla\s*-\s*)?[([]?\s*([a-z]\d)(?=$|[\s:)\]-])/i;

/** What a text of a legal status says. */
export type LegalStatusText =
  | { readonly kind: 'looked-after'; readonly ls: number }
  | { readonly kind: 'special-guardianship' | 'to-ask' | 'not-looked-after' };

/** The council's own texts with the codes they stand for. */
export type OwnLegalStatuses = Readonly<Record<string, LegalStatusCode>>;

/** What a text says, by its leading code, then by the texts known, then by the council's own map. */
export function legalStatusOf(text: string, own: ReadonlyMap<string, LegalStatusCode>): LegalStatusText {
  const code = CODE_FIRST.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined && Object.hasOwn(LS, code))
    return { kind: 'looked-after', ls: LS[code as LegalStatusCode] };
  const plain = plainText(text);
  const known = BY_TEXT.get(plain) ?? own.get(plain);
  if (known !== undefined) return { kind: 'looked-after', ls: LS[known] };
  if (TO_ASK.has(plain)) return { kind: 'to-ask' };
  return { kind: plain.includes('special guardian') ? 'special-guardianship' : 'not-looked-after' };
}
