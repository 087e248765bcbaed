/** A pledge in a JSON file: the pledge itself, or `{ "pledge": …, "mappings": […] }`. */
import type { MappedPledge, PledgeValidation } from '../../pledge/index.js';
import { NAME_TWICE, repeatsAName } from './json-text.js';
import { textOf } from './file-blocks.js';
import { NO_PROGRESS } from '../running/progress.js';
import { refusal } from '../running/refusal.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';

/** Reads a JSON file. */
export async function jsonIn(path: string, around: Surroundings): Promise<unknown> {
  const text = await textOf(path, around, NO_PROGRESS);
  const value = parsed(path, text);
  if (repeatsAName(text)) throw refusal(`${path}: ${NAME_TWICE}`);
  return value;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusal(`${path}: not JSON`);
  }
}

/** Reads a pledge and says everything that is wrong with it. */
export async function pledgeIn(
  path: string,
  around: Surroundings,
  requireComplete = false,
): Promise<PledgeValidation> {
  const { validatePledge } = await import('../../pledge/index.js');
  const value = await jsonIn(path, around);
  const { pledge, mappings } = apart(value);
  return validatePledge(pledge, mappings, { requireComplete });
}

/** A pledge with its mappings, to be set beside figures; refused, with each error told, when it cannot be used. */
export async function usablePledge(path: string, around: Surroundings): Promise<MappedPledge> {
  const read = await pledgeIn(path, around);
  if (read.ok) return { pledge: read.value, mappings: read.mappings };
  for (const { message } of read.errors) tell(around, `${path}: ${message}`);
  throw refusal(`${path}: cannot be used; corporate-parenting pledge check says why`);
}

function apart(value: unknown): { readonly pledge: unknown; readonly mappings?: unknown } {
  return typeof value === 'object' && value !== null && 'pledge' in value ? value : { pledge: value };
}
