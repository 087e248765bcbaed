/** Any character at all: fast-check’s own unit `binary` makes a table of a million of them first, which takes most of a second. */
import * as fc from 'fast-check';

/** How many places there are for halves of characters, which are no characters. */
const HALVES = 0x800;

export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - HALVES })
  .map((place) => String.fromCodePoint(place < 0xd800 ? place : place + HALVES));
