/** Checking the points of a pledge, by index, number before text. */
import { isThemeId } from '../terms/lexicon.js';
import { comparableText } from '../terms/normalise-text.js';
import { looksLikePersonalData } from './personal-data.js';
import type { PledgePoint } from './pledge.js';
import { pledgeFinding, type PledgeFinding } from './problem.js';
import { known, readField, readText } from './read-field.js';
import { isCount, optionalListOf, optionalText } from './read-optional.js';

/** The points that could be read and what was found. */
export interface CheckedPoints {
  /** In order of number. */
  readonly value: readonly PledgePoint[];
  readonly findings: readonly PledgeFinding[];
}

/**
 * Checks every point. `mustHaveMapping` holds the numbers that have a mapping when every point must have one.
 */
export function validatePoints(
  points: readonly unknown[],
  mustHaveMapping: ReadonlySet<unknown> | undefined,
): CheckedPoints {
  const findings: PledgeFinding[] = [];
  const value: PledgePoint[] = [];
  const numbers = new Set<number>();
  const texts: string[] = [];
  const seen = new Set<string>();
  for (const [at, point] of points.entries()) {
    const path = `pledge.points[${at}]`;
    const number = readField(point, 'number');
    const isNew = isCount(number) && !numbers.has(number);
    if (isNew && mustHaveMapping !== undefined && !mustHaveMapping.has(number)) {
      findings.push(pledgeFinding('MAPPING_MISSING_POINT', path));
    }
    if (!isCount(number)) findings.push(pledgeFinding('POINT_NUMBER_INVALID', `${path}.number`));
    else if (!isNew) findings.push(pledgeFinding('POINT_DUPLICATE_NUMBER', `${path}.number`));
    else numbers.add(number);

    const heading = optionalText(point, 'heading', path, findings);
    if (heading !== undefined && looksLikePersonalData(heading)) {
      findings.push(pledgeFinding('POINT_PERSONAL_DATA', `${path}.heading`));
    }
    const text = readText(point, 'text');
    if (text === undefined) findings.push(pledgeFinding('POINT_EMPTY_TEXT', `${path}.text`));
    const comparable = text === undefined ? '' : comparableText(text);
    if (comparable !== '' && (seen.has(comparable) || isPartlyRepeated(texts.at(-1), comparable))) {
      findings.push(pledgeFinding('POINT_DUPLICATE_TEXT', `${path}.text`));
    }
    texts.push(comparable);
    seen.add(comparable);
    if (text !== undefined && looksLikePersonalData(text)) {
      findings.push(pledgeFinding('POINT_PERSONAL_DATA', `${path}.text`));
    }
    const themes = optionalListOf(point, 'themes', path, findings, isThemeId);
    if (isCount(number) && text !== undefined)
      value.push(known<PledgePoint>({ number, heading, text, themes }));
  }
  value.sort((a, b) => a.number - b.number);
  return { value, findings };
}

/**
 * Whether one of two neighbouring texts is the opening words of the other: a fault of text extraction, seen in
 * the Derby pledge (DER-60). Both are comparable texts.
 */
export function isPartlyRepeated(previous: string | undefined, next: string): boolean {
  if (previous === undefined || previous === '' || next === '') return false;
  return `${next} `.startsWith(`${previous} `) || `${previous} `.startsWith(`${next} `);
}
