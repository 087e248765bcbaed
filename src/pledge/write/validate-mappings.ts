/** Checking mappings, by index, each in the order of the type. */
import { OUTCOME_IDS, type OutcomeId } from '../../principles/governance/outcome-frames.js';
import { isPrincipleId, type PrincipleId } from '../../principles/seven.js';
import { isIndicatorReferenceId } from '../terms/indicator-references.js';
import { isPartialDate } from '../../kernel/partial-date.js';
import { MAPPING_STATUSES, type MappingStatus, type PointMapping, type SuggestedMapping } from './pledge.js';
import { pledgeFinding, type PledgeFinding, type PledgeFindingCode } from './problem.js';
import { isAbsent, known, readField, readList, readText } from './read-field.js';
import { isCount, isTooLong, optional, optionalList, optionalText, unreadableList } from './read-optional.js';

/** The most principles that a mapping is expected to name in each place. */
export const MOST_PRIMARY = 2;
/** See {@link MOST_PRIMARY}. */
export const MOST_SECONDARY = 3;

/** The mappings that could be read and what was found. */
export interface CheckedMappings {
  /** In order of point number. */
  readonly value: readonly PointMapping[];
  readonly findings: readonly PledgeFinding[];
}

/** Checks every mapping against the numbers of a pledge's points. */
export function validateMappings(
  mappings: readonly unknown[],
  pointNumbers: ReadonlySet<number>,
): CheckedMappings {
  const findings: PledgeFinding[] = [];
  const mapped = new Set<number>();
  const value: PointMapping[] = [];
  for (const [at, mapping] of mappings.entries()) {
    const path = `mappings[${at}]`;
    const point = readField(mapping, 'point');
    const isKnown = isCount(point) && pointNumbers.has(point);
    if (!isKnown) findings.push(pledgeFinding('MAPPING_UNKNOWN_POINT', `${path}.point`));
    else if (mapped.has(point)) findings.push(pledgeFinding('MAPPING_DUPLICATE_POINT', `${path}.point`));
    else mapped.add(point);
    const read = readMapping(mapping, isKnown ? point : 0, path, findings);
    if (isKnown) value.push(read);
  }
  value.sort((a, b) => a.point - b.point);
  return { value, findings };
}

function readMapping(mapping: unknown, point: number, path: string, findings: PledgeFinding[]): PointMapping {
  const named = new Set<PrincipleId>();
  const rawPrimary = readField(mapping, 'primary');
  const rawUnmapped = readField(mapping, 'unmapped');
  const isUnmapped = !isAbsent(rawUnmapped) && rawUnmapped !== false;
  if (isTooLong(rawPrimary)) findings.push(unreadableList(rawPrimary, `${path}.primary`));
  const listed = readList(rawPrimary) ?? [];
  if (listed.length === 0 && !isUnmapped)
    findings.push(pledgeFinding('MAPPING_NO_PRIMARY', `${path}.primary`));
  const primary = principles(listed, `${path}.primary`, MOST_PRIMARY, named, findings);
  const listedSecondary = optionalList(mapping, 'secondary', path, findings);
  const secondary =
    listedSecondary && principles(listedSecondary, `${path}.secondary`, MOST_SECONDARY, named, findings);
  const namesPrinciples = listed.length > 0 || (listedSecondary ?? []).length > 0;
  return known<PointMapping>({
    point,
    primary,
    secondary,
    unmapped: isUnmapped ? unmapped(rawUnmapped, namesPrinciples, path, findings) : undefined,
    outcomes: catalogued(mapping, 'outcomes', 'MAPPING_UNKNOWN_OUTCOME', isOutcomeId, path, findings),
    indicators: catalogued(
      mapping,
      'indicators',
      'MAPPING_UNKNOWN_INDICATOR',
      isIndicatorReferenceId,
      path,
      findings,
    ),
    reason: optionalText(mapping, 'reason', path, findings),
    ...confirmation(mapping, path, findings),
    confirmedText: optionalText(mapping, 'confirmedText', path, findings),
    suggestion: optional(mapping, 'suggestion', path, findings, isSuggestedMapping),
  });
}

function principles(
  listed: readonly unknown[],
  path: string,
  most: number,
  named: Set<PrincipleId>,
  findings: PledgeFinding[],
): readonly PrincipleId[] {
  return listed.filter((value, at): value is PrincipleId => {
    const place = `${path}[${at}]`;
    if (!isPrincipleId(value)) findings.push(pledgeFinding('MAPPING_UNKNOWN_PRINCIPLE', place));
    else if (named.has(value)) findings.push(pledgeFinding('MAPPING_PRINCIPLE_REPEATED', place));
    else {
      if (at >= most) findings.push(pledgeFinding('MAPPING_TOO_MANY_PRINCIPLES', place));
      named.add(value);
      return true;
    }
    return false;
  });
}

function unmapped(
  value: unknown,
  namesPrinciples: boolean,
  path: string,
  findings: PledgeFinding[],
): PointMapping['unmapped'] {
  const reason = readText(value, 'reason');
  if (namesPrinciples) findings.push(pledgeFinding('MAPPING_UNMAPPED_CONFLICT', `${path}.unmapped`));
  if (reason === undefined) {
    findings.push(pledgeFinding('MAPPING_UNMAPPED_NO_REASON', `${path}.unmapped.reason`));
  }
  return { reason: reason ?? '' };
}

function catalogued<T>(
  mapping: unknown,
  key: string,
  unknownId: PledgeFindingCode,
  isKnown: (value: unknown) => value is T,
  path: string,
  findings: PledgeFinding[],
): readonly T[] | undefined {
  return optionalList(mapping, key, path, findings)?.filter((value, at): value is T => {
    if (isKnown(value)) return true;
    findings.push(pledgeFinding(unknownId, `${path}.${key}[${at}]`));
    return false;
  });
}

function isOutcomeId(value: unknown): value is OutcomeId {
  return OUTCOME_IDS.some((id) => id === value);
}

function isSuggestedMapping(value: unknown): value is SuggestedMapping {
  const principles = [readList(readField(value, 'primary')), readList(readField(value, 'secondary'))];
  return (
    principles.every((list) => list !== undefined && list.every(isPrincipleId)) &&
    readText(value, 'lexicon') !== undefined
  );
}

function confirmation(
  mapping: unknown,
  path: string,
  findings: PledgeFinding[],
): { [K in 'status' | 'confirmedBy' | 'confirmedOn']: PointMapping[K] | undefined } {
  const stated = readField(mapping, 'status');
  const status: MappingStatus | undefined = MAPPING_STATUSES.find((status) => status === stated);
  if (status === undefined && !isAbsent(stated)) {
    findings.push(pledgeFinding('FIELD_UNREADABLE', `${path}.status`));
  }
  const confirmedBy = readText(mapping, 'confirmedBy');
  const on = readField(mapping, 'confirmedOn');
  const confirmedOn = isPartialDate(on) ? on : undefined;
  if (status === 'confirmed') {
    if (confirmedBy === undefined) {
      findings.push(pledgeFinding('MAPPING_CONFIRMATION_INCOMPLETE', `${path}.confirmedBy`));
    }
    if (confirmedOn === undefined) {
      findings.push(pledgeFinding('MAPPING_CONFIRMATION_INCOMPLETE', `${path}.confirmedOn`));
    }
  }
  return { status, confirmedBy, confirmedOn };
}
