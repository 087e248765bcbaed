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
    const schedule = /^schedule(?: (A?\d+[A-Z]*))?/i.exec(heading);
    if (schedule !== null) prefix = `Sch ${schedule[1] ?? '1'} para `;
  }
  close();
  return { title, found };
}

/** Letters and digits alone: public copies differ in the marks and spaces of a title. */
const bare = (name) => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
export const alike = (a, b) => bare(a) === bare(b);

/** `47A` to `47F`, or `23` to `27`: every number between. */
function between(first, last) {
  const [, digits, letter] = /^(\d+)([A-Z]?)$/.exec(first) ?? [];
  const [, lastDigits, lastLetter] = /^(\d+)([A-Z]?)$/.exec(last) ?? [];
  if (letter === '' && lastLetter === '')
    return Array.from({ length: lastDigits - digits + 1 }, (_, at) => String(Number(digits) + at));
  if (digits !== lastDigits || letter === '' || lastLetter === '')
    throw new Error(`a range of provisions that cannot be read: ${first} to ${last}`);
  return Array.from(
    { length: lastLetter.charCodeAt(0) - letter.charCodeAt(0) + 1 },
    (_, at) => `${digits}${String.fromCharCode(letter.charCodeAt(0) + at)}`,
  );
}

/** The numbers that a citation names, as the fingerprints have them: `ss.23C(9), 24B(5)` names 23C and 24B. */
export function numbersCited(provision) {
  return provision.split(';').flatMap((part) => {
    const [, schedule, rest = part] = /^ *Sch (\w+) paras? (.+)$/.exec(part) ?? [];
    const prefix = schedule === undefined ? '' : `Sch ${schedule} para `;
    const plain = rest.replace(/\([^)]*\)(-\([^)]*\))?/g, '');
    return [...plain.matchAll(/(\d+[A-Z]*)(?: ?(?:to|-) ?(\d+[A-Z]*))?/g)].flatMap(([, first, last]) =>
      (last === undefined ? [first] : between(first, last)).map((number) => `${prefix}${number}`),
    );
  });
}

/** The rules that rest on a provision of an instrument, by the number that a citation names. */
export function rulesOn(title, number, register) {
  const rests = register.filter(
    ({ citation: { instrument, provision } }) =>
      alike(instrument, title) && numbersCited(provision).includes(number),
  );
  return [...new Set(rests.flatMap(({ rules }) => rules))];
}

/** The numbers of an instrument that rules rest on, each once, in the order of the register. */
export function numbersRestedOn(title, register) {
  const cited = register.filter(({ citation }) => alike(citation.instrument, title));
  return [...new Set(cited.flatMap(({ citation }) => numbersCited(citation.provision)))];
}

/**
 * The provisions whose words differ between two texts, with the rules to read again. Where only some provisions are kept,
 * one that is not among them matters only if a rule rests on it: its words were not kept.
 */
export function changesOf(title, before, found, register, { part = false } = {}) {
  const rested = new Set(part ? numbersRestedOn(title, register) : []);
  return [...new Set([...Object.keys(before), ...Object.keys(found)])]
    .filter((number) => before[number] !== found[number])
    .filter((number) => !part || before[number] !== undefined || rested.has(number))
    .map((number) => ({
      number,
      how:
        found[number] === undefined
          ? 'gone'
          : before[number] !== undefined
            ? 'changed'
            : part
              ? 'not kept'
              : 'new',
      rules: rulesOn(title, number, register),
    }));
}
