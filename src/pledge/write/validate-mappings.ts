/** Checking mappings against the pledge whose points they are for. */
import type { InputProblem } from '../../kernel/outcome.js';
import { isPrincipleId } from '../../principles/seven.js';
import { POINT_MAPPING } from './fields.js';
import type { Placed } from './findings.js';
import { MAPPING_CODES, inPlace, pathOf, placed } from './findings.js';
import type { PledgeFinding, PledgeFindingCode } from './problem.js';
import { pledgeFinding } from './problem.js';
import { pointMappingProblems } from './problems.js';
import { readField, readList } from './read-field.js';
import { isCount } from './validate-points.js';

/** The most principles that a mapping is expected to name in each place. */
export const MOST_PRIMARY = 2;
/** See {@link MOST_PRIMARY}. */
export const MOST_SECONDARY = 3;

/** Everything found in the mappings, by index, each in the order of the type. */
export function findingsOfMappings(
  mappings: readonly unknown[],
  pointNumbers: ReadonlySet<number>,
): readonly PledgeFinding[] {
  const mapped = new Set<number>();
  return mappings.flatMap((mapping, at) => {
    const called = `mappings[${at}]`;
    const told: Placed[] = [];
    const tell = (code: PledgeFindingCode, place: string): void => {
      told.push({ finding: pledgeFinding(code, pathOf(called, place)), place });
    };
    const point = readField(mapping, 'point');
    const isKnown = isCount(point, 1) && pointNumbers.has(point);
    if (isKnown && mapped.has(point)) tell('MAPPING_DUPLICATE_POINT', '/point');
    if (isKnown) mapped.add(point);
    else if (isCount(point, 1)) tell('MAPPING_UNKNOWN_POINT', '/point');
    // What is no object at all lacks what every mapping must have.
    for (const problem of pointMappingProblems(isObject(mapping) ? mapping : {}))
      told.push(placed(reasonOfNone(problem), MAPPING_CODES, called));
    for (const [list, most] of [
      ['primary', MOST_PRIMARY],
      ['secondary', MOST_SECONDARY],
    ] as const) {
      const named = readList(readField(mapping, list)) ?? [];
      for (const [place, principle] of named.entries())
        if (place >= most && isPrincipleId(principle) && named.indexOf(principle) === place)
          tell('MAPPING_TOO_MANY_PRINCIPLES', `/${list}/${place}`);
    }
    return inPlace(told, POINT_MAPPING);
  });
}

/** What says that a point is unmapped without being an object lacks the reason. */
function reasonOfNone(problem: InputProblem): InputProblem {
  return problem.path === '/unmapped' && problem.code === 'not-an-object'
    ? { ...problem, path: '/unmapped/reason' }
    : problem;
}

/** Whether a value is an object whose fields can be read; lists are not. */
export function isObject(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
