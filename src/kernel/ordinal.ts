/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
export function ordinal(number: number): string {
  return number > 0 && number <= MOST_KEPT ? (kept[number] ??= ordinalOf(number)) : ordinalOf(number);
}

/** Few are ever said, and those again and again. */
const MOST_KEPT = 31;
const kept: (string | undefined)[] = [];

function ordinalOf(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? 'th' : (ENDINGS[number % 10] ?? 'th')}`;
}

const ENDINGS = ['th', 'st', 'nd', 'rd'];
