// Lists the provisions of an instrument whose words changed, and the rules to read again.
//
//   npm run law:changed -- FILE…          compare the text of a newer version with the fingerprints kept
//   npm run law:changed -- --keep FILE…   keep the fingerprints of the version that was read
//
// A file is the text of one instrument, as a public copy has it: its title on a line "# …", and each provision under a
// heading that is its number alone. Only fingerprints are kept, in docs/law/fingerprints.json; no text is.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const KEPT = 'docs/law/fingerprints.json';
const keep = process.argv.includes('--keep');
const files = process.argv.slice(2).filter((each) => each !== '--keep');
if (files.length === 0) {
  console.error('usage: npm run law:changed -- [--keep] FILE…');
  process.exit(2);
}

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

const { PROVISION_REGISTER } = await import('../dist/eligibility.js');
const same = (a, b) => a.replaceAll("'", '’').toLowerCase() === b.replaceAll("'", '’').toLowerCase();

/** The rules that rest on a provision of an instrument, by the number with which the citation begins. */
function rulesOn(title, number) {
  const cited = new RegExp(`(?:^|[ ,])(?:ss?\\.|regs? |arts? )?(?:\\w+, )*${number}(?![0-9A-Z])`);
  return PROVISION_REGISTER.filter(
    ({ citation }) =>
      same(citation.instrument, title) &&
      (number.startsWith('Sch') ? citation.provision.startsWith(number) : cited.test(citation.provision)),
  ).flatMap(({ rules }) => rules);
}

const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
for (const file of files) {
  const { title, found } = fingerprintsOf(readFileSync(file, 'utf8'));
  if (Object.keys(found).length === 0) {
    console.error(`${file}: no provisions found: headings that are a number alone are expected`);
    process.exitCode = 1;
    continue;
  }
  if (keep) {
    kept[title] = { ...kept[title], ...found };
    console.log(`${title}: ${Object.keys(found).length} fingerprints kept`);
    continue;
  }
  const before = kept[title];
  if (before === undefined) {
    console.error(`${title}: no fingerprints are kept of it; keep those of the version read with --keep`);
    process.exitCode = 1;
    continue;
  }
  const numbers = [...new Set([...Object.keys(before), ...Object.keys(found)])];
  const changed = numbers.filter((number) => before[number] !== found[number]);
  console.log(`${title}: ${changed.length} of ${numbers.length} provisions changed`);
  for (const number of changed) {
    const how = before[number] === undefined ? 'new' : found[number] === undefined ? 'gone' : 'changed';
    const rules = [...new Set(rulesOn(title, number))];
    console.log(
      `  ${number}  ${how}  ${rules.length > 0 ? `read again: ${rules.join(', ')}` : 'no rule rests on it'}`,
    );
  }
}
if (keep) writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
