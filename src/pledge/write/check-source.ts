/** Bringing in a pledge from a document whose text was extracted badly, without inventing a promise or a body. */
import { objectGiven } from '../../kernel/given.js';
import type { PledgePoint } from './pledge.js';
import { comparableText } from '../terms/normalise-text.js';
import { isBlank } from '../../kernel/fields/blank.js';
import { isCount, isPartlyRepeated } from './validate-points.js';

/** One piece of a document that may be a point; the number is absent where extraction lost it. */
export interface SourceFragment {
  /** The printed number. */
  readonly number?: number;
  /** Its heading, where it has one. */
  readonly heading?: string;
  /** Its words. */
  readonly text: string;
}

/** What was found while a source was read. */
export type SourceFindingCode =
  /** A piece with nothing in it was left out. */
  | 'FRAGMENT_BLANK'
  /** A piece that only repeats its neighbour, or the opening of it, was left out. */
  | 'FRAGMENT_REPEATED'
  /** A number was restored from the order of the source. */
  | 'NUMBER_RESTORED'
  /** A printed number does not fit the order; a person must look. */
  | 'NUMBER_OUT_OF_ORDER'
  /** The source says that there are more or fewer points than were found. */
  | 'COUNT_DIFFERS'
  /** Names of one body were merged. */
  | 'BODY_ALIAS_MERGED';

/** Something found while a source was read. */
export interface SourceFinding {
  /** What it is, for programs. */
  readonly code: SourceFindingCode;
  /** `fragments[2]`, `bodies[1]` or `statedPointCount`. */
  readonly path: string;
  /** What it is, in a sentence. */
  readonly message: string;
}

/** A body under the name by which it is kept, with its other names. */
export interface SourceBody {
  /** Its name. */
  readonly name: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
}

/** A source as it was read. */
export interface SourceToCheck {
  /** In the order of the source. */
  readonly fragments?: readonly SourceFragment[];
  /** How many points the source says that it has. */
  readonly statedPointCount?: number;
  /** Names of bodies, as the source uses them. */
  readonly bodies?: readonly string[];
  /** Names that a reader says mean one body, the name to keep first. Nothing is merged on likeness alone. */
  readonly sameBody?: readonly (readonly [string, ...(readonly string[])])[];
}

/** What to import, and what was done to get there. */
export interface CheckedSource {
  /** The points that can be taken over. */
  readonly points: readonly PledgePoint[];
  /** Bodies, with names of the same one together. */
  readonly bodies: readonly SourceBody[];
  /** What should be looked at in the source. */
  readonly findings: readonly SourceFinding[];
}

/**
 * Reads the pieces of a source as points. A piece that only repeats its neighbour or the opening of it is not
 * imported twice (the Derby pledge, DER-60); a lost number is restored from the order; a number that does not
 * fit is reported and the order is kept. Names that a reader says mean one body are merged.
 *
 * @example
 * checkSource({ fragments: [{ text: 'Keep you' }, { text: 'Keep you safe' }] }).points; // [{ number: 1, text: 'Keep you safe' }]
 */
export function checkSource(source: SourceToCheck): CheckedSource {
  objectGiven(source, 'source');
  const findings: SourceFinding[] = [];
  const points = readFragments(source.fragments ?? [], findings);
  if (source.statedPointCount !== undefined && source.statedPointCount !== points.length) {
    findings.push(
      finding(
        'COUNT_DIFFERS',
        'statedPointCount',
        'the source states another number of points than were found',
      ),
    );
  }
  const bodies = mergeBodies(source.bodies ?? [], source.sameBody ?? [], findings);
  return { points, bodies, findings };
}

function readFragments(fragments: readonly SourceFragment[], findings: SourceFinding[]): PledgePoint[] {
  const kept: { fragment: SourceFragment; at: number }[] = [];
  for (const [at, fragment] of fragments.entries()) {
    const path = `fragments[${at}]`;
    if (isBlank(fragment.text)) {
      findings.push(finding('FRAGMENT_BLANK', path, 'nothing to read, so left out'));
      continue;
    }
    const before = kept.at(-1);
    if (before === undefined || !repeats(before.fragment, fragment)) {
      kept.push({ fragment, at });
      continue;
    }
    const longer = fragment.text.trim().length > before.fragment.text.trim().length;
    const [whole, part] = longer ? [{ fragment, at }, before] : [before, { fragment, at }];
    findings.push(
      finding('FRAGMENT_REPEATED', `fragments[${part.at}]`, 'repeats its neighbour, so not imported again'),
    );
    // The number may have survived on the part that is left out.
    const number = whole.fragment.number ?? part.fragment.number;
    const heading = whole.fragment.heading ?? part.fragment.heading;
    kept[kept.length - 1] = { fragment: { ...whole.fragment, ...given(number, heading) }, at: whole.at };
  }
  return kept.map(({ fragment: { number, heading, text }, at }, index) => {
    const path = `fragments[${at}]`;
    if (number === undefined) {
      findings.push(finding('NUMBER_RESTORED', path, 'the number was restored from the order'));
    } else if (!isCount(number, 1) || number !== index + 1) {
      findings.push(finding('NUMBER_OUT_OF_ORDER', path, 'the printed number does not fit the order'));
    }
    return { number: index + 1, ...given(undefined, heading), text: text.trim() };
  });
}

/** Two different printed numbers are two points, however alike their words. */
function repeats(before: SourceFragment, next: SourceFragment): boolean {
  if (before.number !== undefined && next.number !== undefined && before.number !== next.number) return false;
  return isPartlyRepeated(comparableText(before.text), comparableText(next.text));
}

function given(
  number: number | undefined,
  heading: string | undefined,
): { readonly number?: number; readonly heading?: string } {
  return { ...(number !== undefined && { number }), ...(heading !== undefined && { heading }) };
}

function mergeBodies(
  names: readonly string[],
  sameBody: NonNullable<SourceToCheck['sameBody']>,
  findings: SourceFinding[],
): SourceBody[] {
  const keptAs = new Map<string, { readonly name: string; readonly key: string }>();
  for (const group of sameBody) {
    const kept = { name: group[0], key: comparableText(group[0]) };
    for (const key of group.map(comparableText)) if (!keptAs.has(key)) keptAs.set(key, kept);
  }
  const bodies = new Map<string, { readonly name: string; readonly aliases: string[] }>();
  const met = new Set<string>();
  for (const [at, name] of names.entries()) {
    const key = comparableText(name);
    const kept = keptAs.get(key) ?? { name, key };
    const body = bodies.get(kept.key) ?? { name: kept.name, aliases: [] };
    bodies.set(kept.key, body);
    if (key === kept.key || met.has(key)) continue;
    met.add(key);
    body.aliases.push(name);
    findings.push(finding('BODY_ALIAS_MERGED', `bodies[${at}]`, 'another name of a body that is kept once'));
  }
  return [...bodies.values()];
}

function finding(code: SourceFindingCode, path: string, says: string): SourceFinding {
  return { code, path, message: `${path}: ${says}` };
}
