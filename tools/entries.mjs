// Which source is built to which file of dist: the one place that the build, the reports and the site read.
import { readFileSync } from 'node:fs';

/** The rooms that users import. */
export const ROOMS = {
  index: 'src/index.ts',
  kernel: 'src/kernel/index.ts',
  principles: 'src/principles/index.ts',
  governance: 'src/principles/governance/index.ts',
  eligibility: 'src/eligibility/index.ts',
  indicators: 'src/indicators/index.ts',
  pledge: 'src/pledge/index.ts',
  ssda903: 'src/ssda903/index.ts',
  education: 'src/education/index.ts',
  ssd: 'src/ssd/index.ts',
  sources: 'src/sources/index.ts',
  display: 'src/display/index.ts',
  schema: 'src/schema.ts',
};

/** Not offered to users: for this repository's own commands. */
export const OWN = {
  conformance: 'src/conformance/index.ts',
  'indicator-pages': 'src/indicators/publishing/indicator-page.ts',
  'checks-page': 'src/ssda903/problems/checks-page.ts',
  'return-apart': 'src/ssda903/read/apart.ts',
};

/** The checks of one file. */
export const CHECKS = {
  'ask/looked-after': 'src/ask/looked-after.ts',
  'ask/eligible': 'src/ask/eligible.ts',
  'ask/former-relevant': 'src/ask/former-relevant.ts',
  'ask/principles-owed': 'src/ask/principles-owed.ts',
  'ask/with-answer': 'src/ask/with-answer.ts',
};

/** The entries of package.json that are modules: the path that users import, the built file and its source. */
export function offeredEntries(root = '.') {
  const { exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  return Object.entries(exports)
    .map(([entry, target]) => ({ entry, built: target.import?.default }))
    .filter(({ built }) => built?.endsWith('.js'))
    .map(({ entry, built }) => {
      const name = built.replace(/^\.\/dist\/|\.js$/g, '');
      const source = { ...ROOMS, ...CHECKS }[name];
      if (source === undefined) throw new Error(`no source for ${built}`);
      return { entry, built, source };
    });
}
