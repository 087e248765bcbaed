/** What is told of lines of people: one by one up to a number, and of an id that stands twice. */
import type { Line } from './file-blocks.js';
import type { Surroundings } from '../running/surroundings.js';
import { tell } from '../running/surroundings.js';

/** So many lines of a kind are told one by one; the rest are counted. */
export const LINES_TOLD = 20;

/** Tells of lines one by one, up to so many of a kind. */
export function linesTold(source: string, around: Surroundings) {
  const counts = new Map<string, number>();
  const upTo = (says: string, more: string): void => {
    const count = (counts.get(more) ?? 0) + 1;
    counts.set(more, count);
    if (count <= LINES_TOLD) tell(around, says);
    if (count === LINES_TOLD + 1) tell(around, `${source}: ${more}`);
  };
  return {
    refused: (line: Line, why: string) =>
      upTo(`${source} line ${line.number}: ${why}`, 'more lines could not be used'),
    /** In other words than of a line that was refused: it is answered. */
    answered: (line: Line, says: string) =>
      upTo(
        `${source}: line ${line.number} ${says}`,
        'more lines have an id that stands on an earlier one too',
      ),
  };
}

/** What is said of a line whose id an earlier one has. `1` and `"1"` are one id, because they are one in the answers. */
export function idsSeen(): (id: string, line: number) => string | undefined {
  const lines = new Map<string, number>();
  return (id, line) => {
    const first = lines.get(id);
    if (first !== undefined)
      return `has the id of line ${first}; each is answered by itself, as if of another person`;
    if (lines.size < IDS_COMPARED) lines.set(id, line);
    return undefined;
  };
}

/** Of so many people the ids are kept to be compared: more would take more memory than reading them does. */
const IDS_COMPARED = 1_000_000;
