/** Each hand-written type of an input is what its table of fields describes: no field more, no field less. */
import type { HeldBy } from '../../src/record/fields/kinds.js';
import type { PERSON } from '../../src/record/person/fields.js';
import type { Person } from '../../src/record/person/person.js';

/** A type with every name in it spelt out, all the way down. */
type Plain<T> = T extends readonly (infer One)[]
  ? readonly Plain<One>[]
  : T extends object
    ? { readonly [Name in keyof T]: Plain<T[Name]> }
    : T;

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

export const person: Same<Person, HeldBy<(typeof PERSON)['fields']>> = true;
export const notJustAny: Same<Person, HeldBy<Omit<(typeof PERSON)['fields'], 'area'>>> = false;
