/** The same random cases each time, so that a failure can be looked into; `PROPERTY_SEED` tries others. */
import * as fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1989) });
