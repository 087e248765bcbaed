// Lists the provisions of an instrument whose words changed, and the rules to read again.
//
//   npm run law:changed -- FILE…          compare the text of a newer version with the fingerprints kept
//   npm run law:changed -- --keep FILE…   keep the fingerprints of the version that was read
//   --cited                               of those files, keep the provisions that rules rest on, and no others
//   --kept FILE, --register FILE          other fingerprints, or another register, than the project's own
//
// A file is the text of one instrument, as a public copy has it: its title on a line "# …", and each provision under a
// heading that is its number alone. Only fingerprints are kept, in docs/law/fingerprints.json; no text is. Where only
// the provisions cited are kept, a newer text is compared in those; what was not kept of them is named, with why (without).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alike, changesOf, fingerprintsOf, numbersRestedOn } from './law-changed-parts.mjs';

const USAGE = `usage: npm run law:changed -- FILE…
       npm run law:changed -- --keep [--cited] FILE…

  FILE               the text of one instrument: its title on a line "# …", each provision under a heading that is its number
  --keep             keep the fingerprints of the version that was read, instead of comparing with those kept
  --cited            of those files, keep only the provisions that rules rest on
  --kept FILE        other fingerprints than docs/law/fingerprints.json
  --register FILE    another register than the project's own (which needs the package built: npm run build)`;

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        cited: { type: 'boolean', default: false },
        kept: { type: 'string', default: 'docs/law/fingerprints.json' },
        register: { type: 'string' },
      },
    });
  } catch (problem) {
    console.error(`${problem.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}
const { values, positionals: files } = asked();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const missing = files.filter((file) => !existsSync(file));
if (files.length === 0 || missing.length > 0) {
  console.error(missing.length > 0 ? `no such file: ${missing.join(', ')}` : USAGE);
  process.exit(2);
}

const own = values.register === undefined ? await import('../dist/eligibility.js') : undefined;
const register = own?.PROVISION_REGISTER ?? JSON.parse(readFileSync(values.register, 'utf8'));
const instrumentOf = (title) => own?.INSTRUMENTS.find(({ name }) => alike(name, title));

const kept = existsSync(values.kept) ? JSON.parse(readFileSync(values.kept, 'utf8')) : {};
for (const file of files) {
  const { title, found } = fingerprintsOf(readFileSync(file, 'utf8'));
  const name = instrumentOf(title)?.name ?? title;
  const before = kept[name];
  if (Object.keys(found).length === 0) {
    console.error(`${file}: no provisions found: headings that are a number alone are expected`);
    process.exitCode = 1;
  } else if (values.keep) {
    const rested = new Set(numbersRestedOn(title, register));
    const provisions = Object.fromEntries(
      Object.entries(found).filter(([number]) => !values.cited || rested.has(number)),
    );
    const without = Object.entries(before?.without ?? {}).filter(([number]) => !(number in provisions));
    const version = instrumentOf(title)?.version ?? null;
    kept[name] = { version, part: values.cited, provisions, without: Object.fromEntries(without) };
    console.log(`${name}: ${Object.keys(provisions).length} fingerprints kept`);
  } else if (before === undefined) {
    console.error(`${title}: no fingerprints are kept of it; keep those of the version read with --keep`);
    process.exitCode = 1;
  } else {
    const changed = changesOf(title, before.provisions, found, register, before);
    const all = new Set([...Object.keys(before.provisions), ...(before.part ? [] : Object.keys(found))]).size;
    console.log(`${name}: ${changed.length} of ${all} provisions changed`);
    for (const { number, how, rules } of changed) {
      console.log(
        `  ${number}  ${how}  ${rules.length > 0 ? `read again: ${rules.join(', ')}` : 'no rule rests on it'}`,
      );
    }
  }
}
if (values.keep) writeFileSync(values.kept, `${JSON.stringify(kept, null, 2)}\n`);
