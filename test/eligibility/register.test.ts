/** The register of provisions against the rules, and its page against the register. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, PROVISION_REGISTER, RULES } from '../../src/eligibility/index.js';
import { cite } from '../../src/kernel/dated.js';

const PAGE = 'docs/law/register.md';

describe('RULES and the register', () => {
  it('agree: no rule without a provision, no provision that is not registered', () => {
    const registered = new Set(PROVISION_REGISTER.map(({ citation }) => cite(citation)));
    for (const { id, title, provisions } of RULES) {
      expect([id, title, provisions.length > 0]).toEqual([id, title, true]);
      for (const citation of provisions) expect(registered).toContain(cite(citation));
    }
  });

  it('no provision of a rule without a version read', () => {
    const unread = PROVISION_REGISTER.filter(({ version }) => version === null);
    expect(unread.map(({ citation }) => cite(citation))).toEqual([]);
  });

  it('every instrument is cited, and named once', () => {
    const cited = new Set(PROVISION_REGISTER.map(({ citation }) => citation.instrument.replaceAll("'", '’')));
    expect(INSTRUMENTS.map(({ name }) => name).filter((name) => !cited.has(name))).toEqual([]);
    expect(new Set(INSTRUMENTS.map(({ name }) => name)).size).toBe(INSTRUMENTS.length);
  });

  it('one address has one name, and one name one address', () => {
    const names = new Map<string, Set<string>>();
    const paths = new Map<string, Set<string>>();
    for (const { citation } of PROVISION_REGISTER) {
      const path = /legislation\.gov\.uk\/(\w+\/\d+\/\d+)/.exec(citation.href)?.[1];
      if (path === undefined) continue;
      const name = citation.instrument.replaceAll("'", '’');
      names.set(path, (names.get(path) ?? new Set()).add(name));
      paths.set(name, (paths.get(name) ?? new Set()).add(path));
      // The year of the name is that of the address.
      expect(path.split('/')[1]).toBe(name.slice(-4));
    }
    for (const each of [...names.values(), ...paths.values()]) expect(each.size).toBe(1);
  });

  it('a link leads to a provision that it names', () => {
    const elsewhere = PROVISION_REGISTER.filter(({ citation: { href, provision } }) => {
      const section = /\/(?:section|regulation|article)\/(\w+)$/.exec(href)?.[1];
      return section !== undefined && !new RegExp(`(^|[ .,])${section}(?![0-9A-Z])`).test(provision);
    });
    expect(elsewhere.map(({ citation }) => cite(citation))).toEqual([]);
  });

  it('holds the 2026 Act with only its day missing', () => {
    const later = PROVISION_REGISTER.filter(({ rules }) => rules.some((rule) => rule.startsWith('NEW-')));
    expect(later.flatMap(({ rules }) => rules)).toEqual(expect.arrayContaining(['NEW-3', 'NEW-4', 'NEW-5']));
    for (const { mark } of later) expect(mark).not.toBe('verified');
  });
});

/** A rule with its own mark, where that is not "verified": a rule can rest on more than its provision. */
function withMark(id: string): string {
  const marks = new Set(RULES.filter((rule) => rule.id === id).map(({ mark }) => mark));
  marks.delete('verified');
  return marks.size === 0 ? id : `${id} (${[...marks].join(', ')})`;
}

/** The provisions of which no fingerprint is kept, by instrument and reason. */
function withoutFingerprint(): readonly string[] {
  const kept = JSON.parse(readFileSync('docs/law/fingerprints.json', 'utf8')) as Readonly<
    Record<string, { readonly without: Readonly<Record<string, string>> }>
  >;
  return Object.entries(kept).flatMap(([name, { without }]) =>
    [...new Set(Object.values(without))].map((why) => {
      const numbers = Object.keys(without).filter((number) => without[number] === why);
      return `- ${name} ${numbers.join(', ')}: ${why}`;
    }),
  );
}

function page(): string {
  const rows = PROVISION_REGISTER.map(({ citation, asAt, rules, mark }) => {
    const where = citation.href === '' ? citation.provision : `[${citation.provision}](${citation.href})`;
    return `| ${citation.instrument} | ${where} | ${asAt ?? 'not stated'} | ${rules.map(withMark).join(', ')} | ${mark} |`;
  });
  const versions = INSTRUMENTS.map(
    ({ name, version, asAt, read, mark }) =>
      `| ${name} | ${version ?? 'not read'} | ${asAt ?? 'not stated'} | ${read} | ${mark} |`,
  );
  return [
    '# The register of provisions',
    '',
    'Every provision that a rule cites, the day to which the version read stood, and the rules that rest on it. It is data too:',
    '`PROVISION_REGISTER` and `INSTRUMENTS` of `corporate-parenting/eligibility`. A test writes this page',
    '(`UPDATE_PAGES=1 npx vitest run test/eligibility/register.test.ts`) and holds it to the data.',
    '',
    'When a newer version of an instrument is to hand, `npm run law:changed -- FILE` lists the provisions whose words changed',
    'and the rules to read again.',
    '',
    '## What was looked for and not found',
    '',
    'Sections 22 to 27 of the Children’s Wellbeing and Schools Act 2026, its schedule of relevant authorities, the whole of',
    'section 6 and section 22I of the Children Act 1989 were not read: the copies that could be reached hold no text of them.',
    'Commencement regulations were made (SI 2026/803), and were not read: the store holds them as a PDF. What they do to section 9',
    'is known from the notes to the Housing Act 1996; what else they begin is not',
    '([what was found](act-of-2026.md#what-was-not-read)). NEW-3 to NEW-6, but for section 5, have no first day here: a date is all',
    'that is missing.',
    '',
    '## Fingerprints',
    '',
    'Of the provisions that rules rest on, `docs/law/fingerprints.json` keeps a fingerprint each: the beginning of a SHA-256 of',
    'their words, without marks, notes, spaces and capitals. No text is kept. The texts were read at the versions below, some',
    'pages at a time, and copied by hand: where the first comparison with a newer version says that a provision changed, look',
    'whether it is the law or the copy that differs. In the version read of the Children Act 1989, section 23ZZA(6) has no words:',
    'they were read in the Act that put them in (Children and Social Work Act 2017, section 4).',
    '',
    'No fingerprint is kept of these:',
    '',
    ...withoutFingerprint(),
    '',
    '## Versions read',
    '',
    '| Instrument | Read at | Stood to | Parts read | Mark |',
    '| --- | --- | --- | --- | --- |',
    ...versions,
    '',
    '## Provisions',
    '',
    '| Instrument | Provision | Stood to | Rules that rest on it, with their own mark where it is not verified | Mark of the text |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

describe('the page of the register', () => {
  const plain = (text: string): string =>
    text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-+/g, '-');

  it('is the register', () => {
    if (process.env.UPDATE_PAGES !== undefined) writeFileSync(PAGE, page());
    expect(plain(readFileSync(PAGE, 'utf8'))).toBe(plain(page()));
  });
});
