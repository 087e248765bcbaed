/** Checking a pledge and its mappings: everything that is found, in path order, and never an exception. */
import { plainCopy } from '../../kernel/fields/plain.js';
import { PLEDGE, POINT_MAPPING } from './fields.js';
import type { Placed } from './findings.js';
import { PLEDGE_CODES, inPlace, pathOf, placed } from './findings.js';
import type { Pledge, PointMapping } from './pledge.js';
import type { PledgeFinding, PledgeFindingCode } from './problem.js';
import { pledgeFinding } from './problem.js';
import { pledgeProblems } from './problems.js';
import { isAbsent, isTooLong, readField, readList } from './read-field.js';
import { findingsOfMappings, isObject } from './validate-mappings.js';
import { isCount, warningsOfPoints } from './validate-points.js';

/** What validation may also ask for. */
export interface ValidatePledgeOptions {
  /** Every point must have a mapping. Default false. */
  readonly requireComplete?: boolean;
}

/** The outcome of validation: the pledge in order, or why it cannot be used. */
export type PledgeValidation =
  | {
      readonly ok: true;
      /** The pledge with its points in order of number; what could not be read is left out. */
      readonly value: Pledge;
      /** The mappings in order of point number. */
      readonly mappings: readonly PointMapping[];
      readonly errors: readonly [];
      readonly warnings: readonly PledgeFinding[];
    }
  | {
      readonly ok: false;
      readonly errors: readonly [PledgeFinding, ...(readonly PledgeFinding[])];
      readonly warnings: readonly PledgeFinding[];
    };

/**
 * Checks a pledge of unknown shape, with its mappings. Findings follow the path: pledge fields in the order of
 * the type, then points by index (number before text), then mappings by index. Points may stand in any order
 * and come back sorted by number. A pledge that passes is well written down; nothing here says that it is kept.
 *
 * The pledge is refused exactly where `pledgeProblems`, `parsePledge` and the schema refuse it. Never throws, whatever
 * it is given. A field that is null counts as absent; a field that is not known, or not in its form, is an error.
 *
 * @example
 * validatePledge({
 *   council: 'Example Council',
 *   title: 'Our promise',
 *   audience: ['care-leavers'],
 *   pointsStatus: 'published',
 *   points: [{ number: 1, text: 'Help you find a home' }],
 * }).ok; // true
 */
export function validatePledge(
  pledge: unknown,
  mappings?: unknown,
  options?: ValidatePledgeOptions,
): PledgeValidation {
  const points = readList(readField(pledge, 'points')) ?? [];
  const listed = readList(mappings);
  const pointNumbers = new Set(
    points.map((point) => readField(point, 'number')).filter((number) => isCount(number, 1)),
  );
  const findings = [
    ...inPlace(
      [
        ...errorsOfPledge(pledge),
        ...warningsOfPoints(pledge, points),
        ...(readField(options, 'requireComplete') === true ? missingMappings(points, listed ?? []) : []),
      ],
      PLEDGE,
      '/points',
    ),
    ...(isAbsent(mappings) || listed !== undefined
      ? findingsOfMappings(listed ?? [], pointNumbers)
      : [pledgeFinding(isTooLong(mappings) ? 'LIST_TOO_LONG' : 'FIELD_UNREADABLE', 'mappings')]),
  ];
  const [firstError, ...otherErrors] = findings.filter((finding) => finding.level === 'error');
  const warnings = findings.filter((finding) => finding.level === 'warning');
  if (firstError !== undefined) return { ok: false, errors: [firstError, ...otherErrors], warnings };
  return {
    ok: true,
    value: tidied(plainCopy(PLEDGE, pledge as object) as unknown as Pledge),
    mappings: (listed ?? [])
      .map((mapping) => plainCopy(POINT_MAPPING, mapping as object) as unknown as PointMapping)
      .sort((a, b) => a.point - b.point),
    errors: [],
    warnings,
  };
}

/** What is no object at all lacks what every pledge, or every point, must have. */
function errorsOfPledge(pledge: unknown): readonly Placed[] {
  return pledgeProblems(isObject(pledge) ? pledge : {}).flatMap((problem) =>
    /^\/points\/\d+$/.test(problem.path) && problem.code !== 'unknown-field'
      ? [at('POINT_NUMBER_INVALID', `${problem.path}/number`), at('POINT_EMPTY_TEXT', `${problem.path}/text`)]
      : [placed(problem, PLEDGE_CODES, 'pledge')],
  );
}

function missingMappings(points: readonly unknown[], mappings: readonly unknown[]): readonly Placed[] {
  const mapped = new Set(mappings.map((mapping) => readField(mapping, 'point')));
  const seen = new Set<unknown>();
  return points.flatMap((point, index) => {
    const number = readField(point, 'number');
    if (!isCount(number, 1) || seen.has(number)) return [];
    seen.add(number);
    return mapped.has(number) ? [] : [at('MAPPING_MISSING_POINT', `/points/${index}`)];
  });
}

function at(code: PledgeFindingCode, place: string): Placed {
  return { finding: pledgeFinding(code, pathOf('pledge', place)), place };
}

/** Council and title without the space around them, and the points in order of number. */
function tidied(pledge: Pledge): Pledge {
  const points = [...pledge.points].sort((a, b) => a.number - b.number);
  return { ...pledge, council: pledge.council.trim(), title: pledge.title.trim(), points };
}
