// Lists the provisions of an instrument whose words changed, and the rules to read again.
//
//   npm run law:changed -- FILE…          compare the text of a newer version with the fingerprints kept
//   npm run law:changed -- --keep FILE…   keep the fingerprints of the version that was read
//   --kept FILE, --register FILE          other fingerprints, or another register, than the project's own
//
// A file is the text of one instrument, as a public copy has it: its title on a line "# …", and each provision under a
// heading that is its number alone. Only fingerprints are kept, in docs/law/fingerprints.json; no text is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesOf, fingerprintsOf } from './law-changed-parts.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'boolean', default: false },
    kept: { type: 'string', default: 'docs/law/fingerprints.json' },
    register: { type: 'string' },
  },
});
if (files.length === 0) {
  console.error('usage: npm run law:changed -- [--keep] FILE…');
  process.exit(2);
}

const register = async () =>
  values.register === undefined
    ? (await import('../dist/eligibility.js')).PROVISION_REGISTER
    : JSON.parse(readFileSync(values.register, 'utf8'));

const kept = existsSync(values.kept) ? JSON.parse(readFileSync(values.kept, 'utf8')) : {};
for (const file of files) {
  const { title, found } = fingerprintsOf(readFileSync(file, 'utf8'));
  const before = kept[title];
  if (Object.keys(found).length === 0) {
    console.error(`${file}: no provisions found: headings that are a number alone are expected`);
    process.exitCode = 1;
  } else if (values.keep) {
    kept[title] = { ...before, ...found };
    console.log(`${title}: ${Object.keys(found).length} fingerprints kept`);
  } else if (before === undefined) {
    console.error(`${title}: no fingerprints are kept of it; keep those of the version read with --keep`);
    process.exitCode = 1;
  } else {
    const changed = changesOf(title, before, found, await register());
    const all = new Set([...Object.keys(before), ...Object.keys(found)]).size;
    console.log(`${title}: ${changed.length} of ${all} provisions changed`);
    for (const { number, how, rules } of changed) {
      console.log(
        `  ${number}  ${how}  ${rules.length > 0 ? `read again: ${rules.join(', ')}` : 'no rule rests on it'}`,
      );
    }
  }
}
if (values.keep) writeFileSync(values.kept, `${JSON.stringify(kept, null, 2)}\n`);
