// What the tool of the changed law does, without its files: fingerprints of a text, and what differs between two.
import { createHash } from 'node:crypto';

/** The provisions of a text by number, each as a fingerprint of its words: no marks, notes, spaces or letter case. */
export function fingerprintsOf(text) {
  const title = /^# +(?:The )?(.+)$/m.exec(text)?.[1]?.trim() ?? '';
  const found = {};
  let prefix = '';
  let number = null;
  let words = [];
  const close = () => {
    if (number === null) return;
    const plain = words
      .join(' ')
      .replace(/\[\^\w+\]/g, '')
      .replace(/[‘’“”'"*_>#[\]-]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    found[`${prefix}${number}`] = createHash('sha256').update(plain).digest('hex').slice(0, 16);
  };
  for (const line of text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')) {
    const heading = /^#{2,6} +(.+?) *$/.exec(line)?.[1]?.replace(/\*/g, '');
    if (heading === undefined) {
      if (!/^\[\^\w+\]:/.test(line)) words.push(line);
      continue;
    }
    close();
    number = /^\d+[A-Z]*$/.test(heading) ? heading : null;
    words = [];
    const schedule = /^schedule(?: (\d+[A-Z]*))?/i.exec(heading);
    if (schedule !== null) prefix = `Sch ${schedule[1] ?? '1'} para `;
  }
  close();
  return { title, found };
}

const alike = (a, b) => a.replaceAll("'", '’').toLowerCase() === b.replaceAll("'", '’').toLowerCase();

/** The rules that rest on a provision of an instrument, by the number that a citation names. */
export function rulesOn(title, number, register) {
  const cited = new RegExp(`(?:^|[ ,.])${number}(?![0-9A-Z])`);
  const rests = register.filter(
    ({ citation: { instrument, provision } }) =>
      alike(instrument, title) &&
      (number.startsWith('Sch')
        ? cited.test(provision)
        : !provision.startsWith('Sch') && cited.test(provision)),
  );
  return [...new Set(rests.flatMap(({ rules }) => rules))];
}

/** The provisions whose words differ between two texts, with the rules to read again. */
export function changesOf(title, before, found, register) {
  return [...new Set([...Object.keys(before), ...Object.keys(found)])]
    .filter((number) => before[number] !== found[number])
    .map((number) => ({
      number,
      how: before[number] === undefined ? 'new' : found[number] === undefined ? 'gone' : 'changed',
      rules: rulesOn(title, number, register),
    }));
}
