/** What a command refuses, in one line that names no person and repeats no value of a record. */

const REFUSAL = 'Refusal';

/** An error that ends the command with its message and exit code 2. */
export function refusal(message: string): Error {
  const error = new Error(message);
  error.name = REFUSAL;
  return error;
}

/**
 * The one line to show for anything thrown. A refusal and a RangeError of the library say what is wrong; nothing else
 * is repeated, because it could hold a record.
 */
export function inOneLine(thrown: unknown): string {
  if (!(thrown instanceof Error)) return UNEXPECTED;
  if (thrown.name === REFUSAL || thrown instanceof RangeError) return thrown.message;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  return code === undefined ? UNEXPECTED : `something could not be read or written (${code})`;
}

const UNEXPECTED =
  'something went wrong that should not have; please report the command and the version, without any data';

/** What the system says of a file that cannot be opened, in words. */
export function cannotRead(path: string, thrown: unknown): Error {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  switch (code) {
    case 'ENOENT':
      return refusal(`${path}: no such file or folder`);
    case 'EISDIR':
      return refusal(`${path}: is a folder`);
    case 'EACCES':
    case 'EPERM':
      return refusal(`${path}: may not be read`);
    default:
      return refusal(`${path}: cannot be read`);
  }
}
