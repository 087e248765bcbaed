/** How the action of a command is run: what it returns becomes the exit code of the process. */
import type { ExitCode, Surroundings } from './surroundings.js';

/** Does the work of a command: its arguments and options come after where it reads and writes. */
export type Action<Arguments extends readonly unknown[]> = (
  around: Surroundings,
  ...arguments_: Arguments
) => ExitCode | Promise<ExitCode>;

/** Makes of an action what the argument parser calls. */
export type Running = <Arguments extends readonly unknown[]>(
  action: Action<Arguments>,
) => (...arguments_: Arguments) => Promise<void>;
