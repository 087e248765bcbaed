/**
 * Set before any schema is made, so imported first: without it zod tries `new Function` when an object schema is
 * built, which a strict content security policy blocks and reports.
 */
import * as z from 'zod';

z.config({ jitless: true });
