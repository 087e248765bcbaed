/** The pages about the law against the data and the code that they speak of. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DUTIES,
  DUTY_LAW,
  READING_CHOICES,
  RULES,
  UNREAD_TEXTS,
  dutyWords,
} from '../../src/eligibility/index.js';
import { casesOf, howSure, idsInWords, workedCases } from '../../tools/rule-facts.mjs';

const LAW = 'docs/law';
const pages = readdirSync(LAW)
  .filter((name) => name.endsWith('.md') && name !== 'README.md' && name !== 'register.md')
  .map((name) => ({ name, text: readFileSync(`${LAW}/${name}`, 'utf8') }));
const interpretations = readFileSync('docs/interpretations.md', 'utf8');

/** The text of one reading, from its heading to the next. */
function section(id: string): string {
  const from = interpretations.indexOf(`### ${id}\n`);
  if (from < 0) return '';
  const next = interpretations.slice(from + 4).search(/\n##+ /);
  return next < 0 ? interpretations.slice(from) : interpretations.slice(from, from + 4 + next);
}

interface CaseFile {
  readonly title?: string;
  readonly jurisdiction?: string;
  readonly cases?: readonly { readonly id: string }[];
  readonly dutyCases?: readonly { readonly id: string }[];
}

/** The families of the worked cases that a page names. */
function casesNamed(text: string): string[] {
  const line = /\n- Worked cases: ([^]*?)\n- /.exec(text)?.[1] ?? '';
  return [...line.matchAll(/\b([A-Z]+\d?)-\d+/g)].map(([, family = '']) => family);
}

/** The words of a page, however its tables are laid out. */
const cells = (text: string): string => text.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');

describe('the pages of the law', () => {
  it('are each in the index, and the index names no other', () => {
    const index = readFileSync(`${LAW}/README.md`, 'utf8');
    const linked = [...index.matchAll(/\]\(([a-z0-9-]+\.md)\)/g)]
      .map((match) => match[1])
      .filter((name) => name !== 'register.md');
    expect(linked.sort()).toEqual(pages.map(({ name }) => name).sort());
  });

  it('stand in the index with their provision and since when, as each says (`UPDATE_PAGES=1` writes it)', () => {
    const said = (text: string, of: string): string =>
      (new RegExp(`\\n- ${of}: ([^]*?)\\n- `).exec(text)?.[1] ?? '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const rows = new Map(
      pages.map(({ name, text }) => [
        name,
        `| [${/^# (.*)$/m.exec(text)?.[1]}](${name}) | ${said(text, 'Provision')} | ${said(text, 'In force')} |`,
      ]),
    );
    const path = `${LAW}/README.md`;
    const text = readFileSync(path, 'utf8');
    const made = text.replace(
      /^\| \[[^\]]+\]\(([a-z0-9-]+\.md)\) .*$/gm,
      (row, name: string) => rows.get(name) ?? row,
    );
    if (process.env.UPDATE_PAGES !== undefined && cells(text) !== cells(made)) writeFileSync(path, made);
    expect(cells(readFileSync(path, 'utf8'))).toEqual(cells(made));
  });

  it.each(pages.map(({ name, text }) => [name, text] as const))(
    '%s says what, where, since when, and how sure',
    (_name, text) => {
      for (const part of [
        '# ',
        '- Provision: ',
        '- In force: ',
        '- Decided in: ',
        '- Worked cases: ',
        '- How sure: ',
        '## In our words',
        '## Where it surprises',
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it('say in which file each family of worked cases is (`UPDATE_PAGES=1` writes it)', () => {
    const rows = readdirSync('test/law')
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const file = JSON.parse(readFileSync(`test/law/${name}`, 'utf8')) as CaseFile;
        return (['cases', 'dutyCases'] as const).flatMap((list) => {
          const families = new Set((file[list] ?? []).map(({ id }) => id.slice(0, id.lastIndexOf('-'))));
          // Families of measures are told on the pages of the measures.
          const about = list === 'cases' ? 'status' : 'duties and due dates';
          return file.jurisdiction === undefined
            ? []
            : [...families].map((family) => ({ family, name, about, means: file.title ?? '' }));
        });
      })
      .sort((a, b) => (a.family < b.family ? -1 : 1));
    // Every case that a page names is of one of these families.
    const named = new Set(pages.flatMap(({ text }) => casesNamed(text)));
    expect([...named].filter((family) => !rows.some((row) => row.family === family))).toEqual([]);
    expect(rows.length).toBe(new Set(rows.map(({ family }) => family)).size);
    const table = [
      '| family | file | what of |',
      '| --- | --- | --- |',
      ...rows.map(
        ({ family, name, about, means }) => `| ${family}- | \`test/law/${name}\` | ${about}: ${means} |`,
      ),
    ];
    const path = `${LAW}/README.md`;
    const text = readFileSync(path, 'utf8');
    const made = text.replace(
      /(ships with the package:\n\n)[^]*?(?=\n\nWhat was read)/,
      `$1${table.join('\n')}`,
    );
    if (process.env.UPDATE_PAGES === undefined) expect(cells(text)).toEqual(cells(made));
    else if (cells(text) !== cells(made)) writeFileSync(path, made);
  });

  // A page names its rules; the cases and the mark of those come from RULES and the case files, as in the site's rule book.
  const cases = workedCases('.');
  const told = new Set([...RULES.map(({ id }) => id), ...cases.flatMap(({ rules }) => rules)]);
  const ofRules = pages.filter(({ text }) => text.includes('\n- Rules: '));
  it('name their rules, but for the two that are tables of duties', () => {
    const others = pages.filter((each) => !ofRules.includes(each)).map(({ name }) => name);
    expect(others).toEqual(['duties.md', 'timetable.md']);
  });
  it.each(ofRules.map(({ name, text }) => [name, text] as const))(
    '%s has the cases and the mark of its rules (`UPDATE_PAGES=1` writes them)',
    (name, text) => {
      const ids = /\n- Rules: (.*)\n/.exec(text)?.[1]?.split(', ') ?? [];
      expect(ids.filter((id) => !told.has(id) && !['REL-8', 'QUAL-8'].includes(id))).toEqual([]);
      const names = casesOf(ids, cases, RULES).map(({ id }) => id);
      expect(names).not.toEqual([]);
      const made = text
        .replace(/\n- Worked cases: [^]*?\n- /, `\n- Worked cases: ${idsInWords(names)}\n- `)
        .replace(/\n- How sure: [^]*?(?=\n-|\n\n)/, `\n- How sure: ${howSure(ids, RULES, UNREAD_TEXTS)}`);
      if (process.env.UPDATE_PAGES !== undefined) writeFileSync(`${LAW}/${name}`, made);
      else expect(text).toBe(made);
    },
  );

  it('link only to files that are there', () => {
    const dead = [...pages, { name: 'README.md', text: readFileSync(`${LAW}/README.md`, 'utf8') }].flatMap(
      ({ name, text }) =>
        [...text.matchAll(/\]\((?!https?:)([^)#]+)(#[a-z0-9-]+)?\)/g)]
          .filter((match) => !existsSync(`${LAW}/${match[1]}`))
          .map((match) => `${name}: ${match[1]}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only worked cases that there are, and every one of them somewhere', () => {
    const ids = ['status-vectors', 'casebook'].flatMap((name) =>
      (JSON.parse(readFileSync(`test/law/${name}.json`, 'utf8')) as { cases: { id: string }[] }).cases.map(
        ({ id }) => id,
      ),
    );
    const run = /\b(V|CW)-(\d+)(?: to \1-(\d+))?\b/g;
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(run)].flatMap(([, family = '', first = '', last = first]) =>
        Array.from(
          { length: Number(last) - Number(first) + 1 },
          (_, at) => `${family}-${String(Number(first) + at).padStart(first.length, '0')}`,
        ),
      ),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const unnamed = ids.filter((id) => id.startsWith('V-') && !named.includes(id));
    expect(unnamed).toEqual([]);
  });

  it('name only readings that are explained', () => {
    const named = new Set(pages.flatMap(({ text }) => text.match(/\bAMB-\d+\b/g) ?? []));
    expect([...named].filter((id) => section(id) === '')).toEqual([]);
  });

  it('give the table of duties as the data has it', () => {
    const page = pages.find(({ name }) => name === 'duties.md')?.text ?? '';
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| DUTY-'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows).toHaveLength(DUTIES.length);
    for (const duty of DUTIES) {
      const cells = rows.find(([id]) => id === duty.id) ?? [];
      const row = cells.join(' | ');
      const { what, whoFor, timescale, ends } = dutyWords(duty, '2026-11-27');
      expect(cells.slice(1, 5)).toEqual([what, whoFor, timescale, ends]);
      expect(row).toContain(duty.citation.href);
      for (const { from } of duty.inForce) expect(row).toContain(from ?? 'no date yet');
      expect(cells[7]).toBe(duty.confidence);
      for (const { from, value } of duty.amount === null ? [] : DUTY_LAW.amounts[duty.amount]) {
        expect(row).toContain(`£${String(value.pounds).replace(/(\d)(\d{3})$/, '$1,$2')}`);
        expect(row).toContain(`from ${from}`);
      }
    }
  });
});

describe('the register of open readings', () => {
  it.each(READING_CHOICES.map((choice) => [choice.id, choice] as const))(
    'has %s as the code has it',
    (id, choice) => {
      const text = section(id);
      expect(text).toContain(choice.question);
      expect(text).toContain(choice.why);
      expect(text).toContain(`- Switch: \`${choice.name}\``);
      const [recommended, ...others] = choice.choices;
      expect(text).toContain(`- Recommended: \`${recommended}\`\n`);
      expect(text).toContain(`- Otherwise: ${others.map((other) => `\`${other}\``).join(', ')}\n`);
    },
  );

  it('has every open question of status once, in order', () => {
    const ids = [...interpretations.matchAll(/^### (AMB-\d+)$/gm)].map((match) => match[1]);
    expect(ids).toEqual(Array.from({ length: 33 }, (_, at) => `AMB-${at + 1}`));
  });

  it('has a place for the readings of the measures', () => {
    expect(interpretations).toContain('\n## Readings of the measures\n');
  });
});
