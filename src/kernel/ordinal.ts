/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
export function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? 'th' : (ENDINGS[number % 10] ?? 'th')}`;
}

const ENDINGS = ['th', 'st', 'nd', 'rd'];
