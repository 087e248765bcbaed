// A sample of the changes that is the same for the same seed wherever it is drawn: each is kept or left by a number made
// of what it changes, where, and into what.

/** `1/4` and a seed, as the run hands them on; nothing: every change is kept. */
export function sampleOf(text) {
  if (text === undefined || text === '') return { part: 1, kept: () => true };
  const [, above, below, seed] = /^(\d+)\/(\d+):(\d+)$/.exec(text) ?? [];
  const part = Number(above) / Number(below);
  if (!(part > 0 && part <= 1))
    throw new Error(`not a sample: ${text}; 1/4:7 is a quarter drawn with seed 7`);
  return {
    part,
    kept: ({ fileName, location: { start, end }, mutatorName, replacement }) =>
      hash(
        [seed, fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' '),
      ) <
      part * 2 ** 32,
  };
}

/** FNV-1a, its bits spread once more: of texts that differ in little the numbers must differ much. */
function hash(text) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** Wilson's interval for a share, 95%, as two shares. */
export function wilson(noticed, of) {
  const z = 1.959964;
  const share = noticed / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [middle - reach, middle + reach].map((each) => each / (1 + z ** 2 / of));
}
