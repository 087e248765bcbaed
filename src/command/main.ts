#!/usr/bin/env node
/** The program that the package's `bin` names. */
import { runCommand } from './run.js';
import { DONE, REFUSED } from './running/surroundings.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? DONE : REFUSED);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
