/** On how many threads a command reads, and the threads beside its own. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * With two threads so many bytes are worth it, with more of them as many times less: below that, what a second thread has
 * to compile anew is as much as what it saves (docs/decisions/0010-reading-on-threads.md).
 */
const WORTH_TWO_THREADS = 60_000_000;
/** More bring nothing: what one thread has to do alone is most of what is left. */
const MOST_THREADS = 8;
/** A thread that is asked for reads at least so many bytes. */
const LEAST = 4_000_000;

/** On how many threads so many bytes are read; `asked`: on so many, where there is something for each to read. */
export function threadsFor(bytes: number, asked?: number, processors = availableParallelism()): number {
  if (asked !== undefined) return Math.max(1, Math.min(asked, Math.floor(bytes / LEAST)));
  const most = Math.min(processors, MOST_THREADS);
  return bytes * (most - 1) < WORTH_TWO_THREADS ? 1 : most;
}

/** Threads that do the same work beside this one. */
export interface Threads {
  /** Hands all of them their work, and tells what each hands back. Whatever fails is not told. */
  readonly ask: (work: unknown, told: (answer: unknown) => void) => void;
  /** Waits until none of them works any more. */
  readonly ended: () => Promise<void>;
  /** Ends them. */
  readonly stop: () => Promise<void>;
}

/** Rows leave little behind that is short-lived. */
const LIMITS = { resourceLimits: { maxYoungGenerationSizeMb: 4 } };

/** Starts threads; none where the program that they run is not there. */
export function startThreads(count: number, program: URL): Threads {
  const workers = Array.from({ length: existsSync(program) ? count : 0 }, () => new Worker(program, LIMITS));
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve) => {
        // What a thread cannot do is done here, and told then.
        worker.on('error', () => undefined);
        worker.once('exit', () => {
          resolve();
        });
      }),
  );
  const ended = async (): Promise<void> => {
    await Promise.all(ends);
  };
  return {
    ended,
    ask: (work, told) => {
      for (const worker of workers) {
        worker.on('message', told);
        worker.postMessage(work, []);
      }
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
