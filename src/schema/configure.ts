/**
 * Making schemas without code generation. Left to itself zod tries `new Function` when an object schema is built,
 * which a strict content security policy blocks and reports. A bare import would not do: this package declares that
 * importing has no side effects, so bundlers drop it.
 */
import * as z from 'zod';

/** What `make` makes, with zod's code generation off while it does. The setting of the application is left as it was. */
export function withoutCodeGeneration<Made>(make: () => Made): Made {
  const before = z.config();
  const { jitless } = before;
  z.config({ jitless: true });
  try {
    return make();
  } finally {
    if (jitless === undefined) delete before.jitless;
    else z.config({ jitless });
  }
}
