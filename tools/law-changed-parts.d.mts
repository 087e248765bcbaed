/** What the tool of the changed law does, without its files. */
import type { RegisteredProvision } from '../src/eligibility/register.js';

type Register = readonly Pick<RegisteredProvision, 'citation' | 'rules'>[];
type Fingerprints = Readonly<Record<string, string>>;

export function fingerprintsOf(text: string): { readonly title: string; readonly found: Fingerprints };
export function alike(a: string, b: string): boolean;
export function numbersCited(provision: string): readonly string[];
export function numbersRestedOn(title: string, register: Register): readonly string[];
export function rulesOn(title: string, number: string, register: Register): readonly string[];
export function changesOf(
  title: string,
  before: Fingerprints,
  found: Fingerprints,
  register: Register,
  options?: { readonly part?: boolean },
): readonly {
  readonly number: string;
  readonly how: 'new' | 'gone' | 'changed' | 'not kept';
  readonly rules: readonly string[];
}[];
