/** A progress bar for long work, on a terminal only and never in the output. */
import type { Surroundings } from './surroundings.js';

/** Told how far the work has come. */
export interface Progress {
  readonly advance: (by: number) => void;
  readonly stop: () => void;
}

/** For short work, and where nobody watches. */
export const NO_PROGRESS: Progress = { advance: () => undefined, stop: () => undefined };

/** Under so many bytes the work is done before a bar is of use. */
const LONG_WORK = 4_000_000;

/**
 * A bar for reading so many bytes; nothing for little work or where errors do not go to a terminal. The library is
 * loaded only where a bar is shown.
 */
export async function progressOver(bytes: number, label: string, around: Surroundings): Promise<Progress> {
  if (around.errors.isTTY !== true || bytes < LONG_WORK) return NO_PROGRESS;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% of {megabytes} MB`,
    stream: around.errors,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '#',
    barIncompleteChar: '.',
  });
  bar.start(bytes, 0, { megabytes: Math.ceil(bytes / 1_000_000) });
  return { advance: (by) => bar.increment(by), stop: () => bar.stop() };
}
