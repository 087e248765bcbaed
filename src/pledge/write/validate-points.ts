/** What is told of the points of a pledge beside what makes one unusable. */
import { comparableText } from '../terms/normalise-text.js';
import type { Placed } from './findings.js';
import { pathOf } from './findings.js';
import { looksLikePersonalData } from './personal-data.js';
import type { PledgeFindingCode } from './problem.js';
import { pledgeFinding } from './problem.js';
import { readField, readText } from './read-field.js';

/** The warnings of points, and of the pledge about how many there are. */
export function warningsOfPoints(pledge: unknown, points: readonly unknown[]): readonly Placed[] {
  const told: Placed[] = [];
  const tell = (code: PledgeFindingCode, place: string): void => {
    told.push({ finding: pledgeFinding(code, pathOf('pledge', place)), place });
  };
  const stated = readField(pledge, 'statedPointCount');
  if (isCount(stated, 0) && stated !== points.length && readField(pledge, 'pointsStatus') === 'published')
    tell('POINT_COUNT_MISMATCH', '/statedPointCount');
  if (hasGap(points)) tell('POINT_NUMBER_GAP', '/points');
  let before: string | undefined;
  const seen = new Set<string>();
  for (const [at, point] of points.entries()) {
    const text = readText(point, 'text');
    const heading = readText(point, 'heading');
    if (heading !== undefined && looksLikePersonalData(heading))
      tell('POINT_PERSONAL_DATA', `/points/${at}/heading`);
    const comparable = text === undefined ? '' : comparableText(text);
    if (comparable !== '' && (seen.has(comparable) || isPartlyRepeated(before, comparable)))
      tell('POINT_DUPLICATE_TEXT', `/points/${at}/text`);
    before = comparable;
    seen.add(comparable);
    if (text !== undefined && looksLikePersonalData(text)) tell('POINT_PERSONAL_DATA', `/points/${at}/text`);
  }
  return told;
}

/** Whether the numbers that can be read, each taken once, are other than 1, 2, 3 and so on. */
function hasGap(points: readonly unknown[]): boolean {
  let highest = 0;
  const numbers = new Set<number>();
  for (const point of points) {
    const number = readField(point, 'number');
    if (!isCount(number, 1)) continue;
    numbers.add(number);
    highest = Math.max(highest, number);
  }
  return highest > numbers.size;
}

/** Whether a value is a whole number of at least so many. */
export function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

/**
 * Whether one of two neighbouring texts is the opening words of the other: a fault of text extraction, seen in
 * the Derby pledge (DER-60). Both are comparable texts.
 */
export function isPartlyRepeated(previous: string | undefined, next: string): boolean {
  if (previous === undefined || previous === '' || next === '') return false;
  return `${next} `.startsWith(`${previous} `) || `${previous} `.startsWith(`${next} `);
}
