/** Numbers of things in sentences. */

/** `1 placement`, `2 placements`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A small number in words, as sentences have it: `six`; digits from thirteen on. */
export function countInWords(number: number): string {
  return WORDS[number] ?? String(number);
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
