/** Checking the fields of a pledge other than its points, in the order of the type. */
import { isBeforeAtCoarserPrecision, isPartialDate } from '../../kernel/partial-date.js';
import {
  AUDIENCES,
  POINTS_STATUSES,
  type Audience,
  type Endorsement,
  type PartialDate,
  type Pledge,
  type PointsStatus,
} from './pledge.js';
import { pledgeFinding, type PledgeFinding } from './problem.js';
import { isAbsent, known, readField, readList, readText } from './read-field.js';
import {
  isCount,
  isRecord,
  isText,
  isTooLong,
  isWholeNumber,
  optional,
  optionalList,
  optionalListOf,
  optionalText,
  unreadableList,
} from './read-optional.js';

const PLEDGE = 'pledge';

/** The fields that could be read and what was found, in the order of the type. */
export interface PledgeFields {
  readonly value: Omit<Pledge, 'points'>;
  readonly findings: readonly PledgeFinding[];
}

/** Checks every field of a pledge but its points; `rawPoints` is what was read as the list of points. */
export function validatePledgeFields(pledge: unknown, rawPoints: readonly unknown[]): PledgeFields {
  const findings: PledgeFinding[] = [];
  // The object literal reads the fields in order, so the findings come in order too.
  const value = known<Omit<Pledge, 'points'> & { readonly points: undefined }>({
    id: optionalText(pledge, 'id', PLEDGE, findings),
    council: requiredText(pledge, 'council', 'PLEDGE_MISSING_COUNCIL', findings),
    madeBy: madeBy(pledge, findings),
    title: requiredText(pledge, 'title', 'PLEDGE_MISSING_TITLE', findings),
    launchedOn: date(pledge, 'launchedOn', PLEDGE, findings),
    updatedOn: updatedOn(pledge, findings),
    reviewEveryMonths: optional(pledge, 'reviewEveryMonths', PLEDGE, findings, isCount),
    audience: audience(pledge, findings),
    ageBand: ageBand(pledge, findings),
    authorBody: optionalText(pledge, 'authorBody', PLEDGE, findings),
    bindingOn: optionalText(pledge, 'bindingOn', PLEDGE, findings),
    distribution: optionalListOf(pledge, 'distribution', PLEDGE, findings, isText),
    formats: optionalListOf(pledge, 'formats', PLEDGE, findings, isText),
    endorsements: endorsements(pledge, findings),
    pointsStatus: pointsStatus(pledge, findings),
    statedPointCount: statedPointCount(pledge, rawPoints.length, findings),
    points: checkPointList(pledge, rawPoints, findings),
    source: source(pledge, findings),
    lineage: optionalText(pledge, 'lineage', PLEDGE, findings),
    supersedes: optionalText(pledge, 'supersedes', PLEDGE, findings),
  });
  return { value, findings };
}

function requiredText(
  pledge: unknown,
  key: 'council' | 'title',
  missing: 'PLEDGE_MISSING_COUNCIL' | 'PLEDGE_MISSING_TITLE',
  findings: PledgeFinding[],
): string {
  const text = readText(pledge, key);
  if (text === undefined) findings.push(pledgeFinding(missing, `${PLEDGE}.${key}`));
  return text?.trim() ?? '';
}

function madeBy(pledge: unknown, findings: PledgeFinding[]): Pledge['madeBy'] {
  const made = optional(pledge, 'madeBy', PLEDGE, findings, isRecord);
  if (made === undefined) return undefined;
  return known({
    partners: optionalListOf(made, 'partners', `${PLEDGE}.madeBy`, findings, isText),
    onBehalfOf: optionalText(made, 'onBehalfOf', `${PLEDGE}.madeBy`, findings),
  });
}

function date(
  holder: unknown,
  key: string,
  path: string,
  findings: PledgeFinding[],
): PartialDate | undefined {
  const value = readField(holder, key);
  if (isAbsent(value)) return undefined;
  if (isPartialDate(value)) return value;
  findings.push(pledgeFinding('PLEDGE_DATE_INVALID', `${path}.${key}`));
  return undefined;
}

function updatedOn(pledge: unknown, findings: PledgeFinding[]): PartialDate | undefined {
  const updated = date(pledge, 'updatedOn', PLEDGE, findings);
  const launched = readField(pledge, 'launchedOn');
  if (updated !== undefined && isPartialDate(launched) && isBeforeAtCoarserPrecision(updated, launched)) {
    findings.push(pledgeFinding('PLEDGE_DATE_ORDER', `${PLEDGE}.updatedOn`));
  }
  return updated;
}

function audience(pledge: unknown, findings: PledgeFinding[]): readonly Audience[] {
  const path = `${PLEDGE}.audience`;
  const listed = readList(readField(pledge, 'audience')) ?? [];
  if (listed.length === 0) findings.push(pledgeFinding('PLEDGE_NO_AUDIENCE', path));
  return listed.filter((value, at): value is Audience => {
    if (AUDIENCES.some((known) => known === value)) return true;
    findings.push(pledgeFinding('PLEDGE_UNKNOWN_AUDIENCE', `${path}[${at}]`));
    return false;
  });
}

function ageBand(pledge: unknown, findings: PledgeFinding[]): Pledge['ageBand'] {
  const band = optional(pledge, 'ageBand', PLEDGE, findings, isRecord);
  if (band === undefined) return undefined;
  const path = `${PLEDGE}.ageBand`;
  const min = optional(band, 'min', path, findings, isWholeNumber);
  const max = optional(band, 'max', path, findings, isWholeNumber);
  if (min === undefined || max === undefined || min <= max) return known({ min, max });
  findings.push(pledgeFinding('FIELD_UNREADABLE', path));
  return undefined;
}

function endorsements(pledge: unknown, findings: PledgeFinding[]): readonly Endorsement[] | undefined {
  return optionalList(pledge, 'endorsements', PLEDGE, findings)?.flatMap((entry, at) => {
    const path = `${PLEDGE}.endorsements[${at}]`;
    const body = readText(entry, 'body');
    if (body === undefined) findings.push(pledgeFinding('FIELD_UNREADABLE', `${path}.body`));
    const on = date(entry, 'on', path, findings);
    return body === undefined ? [] : [known<Endorsement>({ body, on })];
  });
}

/** A status that is not stated claims the less: `partial`. */
function pointsStatus(pledge: unknown, findings: PledgeFinding[]): PointsStatus {
  const stated = readField(pledge, 'pointsStatus');
  const status = POINTS_STATUSES.find((status) => status === stated);
  if (status === undefined) findings.push(pledgeFinding('FIELD_UNREADABLE', `${PLEDGE}.pointsStatus`));
  return status ?? 'partial';
}

function statedPointCount(pledge: unknown, listed: number, findings: PledgeFinding[]): number | undefined {
  const count = optional(pledge, 'statedPointCount', PLEDGE, findings, isWholeNumber);
  if (count !== undefined && count !== listed && readField(pledge, 'pointsStatus') === 'published') {
    findings.push(pledgeFinding('POINT_COUNT_MISMATCH', `${PLEDGE}.statedPointCount`));
  }
  return count;
}

/** What can be said of the list of points as a whole. */
function checkPointList(pledge: unknown, points: readonly unknown[], findings: PledgeFinding[]): undefined {
  const path = `${PLEDGE}.points`;
  const raw = readField(pledge, 'points');
  const notInSource = readField(pledge, 'pointsStatus') === 'not-in-source';
  if (isTooLong(raw)) findings.push(unreadableList(raw, path));
  else if (points.length > 0 && notInSource) findings.push(pledgeFinding('PLEDGE_UNEXPECTED_POINTS', path));
  else if (points.length === 0 && !notInSource) findings.push(pledgeFinding('PLEDGE_NO_POINTS', path));
  else if (!isAbsent(raw) && readList(raw) === undefined) findings.push(unreadableList(raw, path));
  if (hasGap(points)) findings.push(pledgeFinding('POINT_NUMBER_GAP', path));
}

/** Whether the numbers that can be read, each taken once, are other than 1, 2, 3 and so on. */
function hasGap(points: readonly unknown[]): boolean {
  const numbers = new Set(points.map((point) => readField(point, 'number')).filter(isCount));
  return Math.max(0, ...numbers) > numbers.size;
}

function source(pledge: unknown, findings: PledgeFinding[]): Pledge['source'] {
  const stated = optional(pledge, 'source', PLEDGE, findings, isRecord);
  if (stated === undefined) return undefined;
  return known({
    title: optionalText(stated, 'title', `${PLEDGE}.source`, findings),
    url: optionalText(stated, 'url', `${PLEDGE}.source`, findings),
  });
}
