/** Checking a pledge and its mappings: everything that is found, in path order, and never an exception. */
import type { Pledge, PointMapping } from './pledge.js';
import type { PledgeFinding } from './problem.js';
import { isAbsent, readField, readList } from './read-field.js';
import { isCount, unreadableList } from './read-optional.js';
import { validateMappings } from './validate-mappings.js';
import { validatePledgeFields } from './validate-fields.js';
import { validatePoints } from './validate-points.js';

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
 * Never throws, whatever it is given. A field that is null counts as absent.
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
  const listedPoints = readList(readField(pledge, 'points')) ?? [];
  const listedMappings = readList(mappings);
  const requireComplete = readField(options, 'requireComplete') === true;
  const mappedPoints = new Set((listedMappings ?? []).map((mapping) => readField(mapping, 'point')));
  const pointNumbers = new Set(listedPoints.map((point) => readField(point, 'number')).filter(isCount));

  const fields = validatePledgeFields(pledge, listedPoints);
  const points = validatePoints(listedPoints, requireComplete ? mappedPoints : undefined);
  const mapped = validateMappings(listedMappings ?? [], pointNumbers);
  const findings = [...fields.findings, ...points.findings];
  if (!isAbsent(mappings) && listedMappings === undefined)
    findings.push(unreadableList(mappings, 'mappings'));
  findings.push(...mapped.findings);

  const [firstError, ...otherErrors] = findings.filter((finding) => finding.level === 'error');
  const warnings = findings.filter((finding) => finding.level === 'warning');
  if (firstError !== undefined) return { ok: false, errors: [firstError, ...otherErrors], warnings };
  return {
    ok: true,
    value: inTypeOrder(fields.value, points.value),
    mappings: mapped.value,
    errors: [],
    warnings,
  };
}

/** The pledge with its points where the type has them, so that equal pledges are equal text. */
function inTypeOrder(fields: Omit<Pledge, 'points'>, points: Pledge['points']): Pledge {
  const { source, lineage, supersedes, ...before } = fields;
  return {
    ...before,
    points,
    ...(source !== undefined && { source }),
    ...(lineage !== undefined && { lineage }),
    ...(supersedes !== undefined && { supersedes }),
  };
}
