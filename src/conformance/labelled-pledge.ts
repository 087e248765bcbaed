/** Reading a pledge of a case file: its title stands in `pledge`, and a reader's labels on its points. */
import { readField, readList, readText } from '../pledge/write/read-field.js';
import type { MappedPledge } from '../pledge/trace/trace.js';
import { validatePledge } from '../pledge/write/validate.js';

/**
 * A pledge of a case file with its labels as confirmed mappings, in a list; an empty list when it cannot be read.
 * Only what cases turn on is read, so that a date in words does not lose the pledge.
 */
export function labelledPledge(entry: unknown): readonly MappedPledge[] {
  const points = readList(readField(entry, 'points')) ?? [];
  const pledge = {
    id: readField(entry, 'id'),
    council: readText(entry, 'council') ?? 'Not stated',
    title: readText(entry, 'title') ?? readText(entry, 'pledge') ?? 'Not stated',
    audience: ['looked-after-children'],
    pointsStatus: readField(entry, 'pointsStatus'),
    points: points.map(pointOnly),
    lineage: readField(entry, 'lineage'),
    supersedes: readField(entry, 'supersedes'),
  };
  const read = validatePledge(pledge, points.map(labels));
  return read.ok ? [{ pledge: read.value, mappings: read.mappings }] : [];
}

/** A point without the labels that a case file writes on it. */
function pointOnly(point: unknown): unknown {
  return {
    number: readField(point, 'number'),
    heading: readField(point, 'heading'),
    text: readField(point, 'text'),
  };
}

function labels(point: unknown): unknown {
  const principles = readField(point, 'principles');
  const reason = readText(point, 'reason') ?? 'Not stated';
  return {
    point: readField(point, 'number'),
    primary: readField(principles, 'primary'),
    secondary: readField(principles, 'secondary'),
    unmapped: readField(point, 'unmapped') === true ? { reason } : undefined,
    outcomes: readField(point, 'outcomes'),
    indicators: readField(point, 'indicators'),
    reason,
    status: 'confirmed',
    confirmedBy: 'Reader who labelled the file',
    confirmedOn: '2026-11-21',
  };
}
