// The rule book: a page for each family of rules and a card for each rule, made from RULES and the worked cases.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { casesOf, howSure, workedCases } from '../tools/rule-facts.mjs';

/** The families, in the order of the flow: the beginning of their ids, and what they are about. */
const FAMILIES = [
  [/^LA-/, 'looked-after', 'Looked after'],
  [/^NAT-/, 'nation', 'The nation of a council'],
  [/^ELIG/, 'eligible', 'Eligible child'],
  [/^REL/, 'relevant', 'Relevant child'],
  [/^FREL/, 'former-relevant', 'Former relevant child'],
  [/^QUAL/, 'qualifying', 'Qualifying for advice and assistance'],
  [/^CPP/, 'principles', 'Whom the principles cover'],
  [/^PLA/, 'previously-looked-after', 'Previously looked after'],
  [/^RA/, 'responsible-authority', 'Which council is responsible'],
  [/^DUTY/, 'duties', 'Duties and powers'],
  [/./, 'others', 'Other rules'],
];

/** The pages of the rule book, by path. */
export async function ruleBook(root) {
  const built = join(root, 'dist/eligibility.js');
  if (!existsSync(built)) throw new Error('no build: npm run build');
  const { RULES, READING_CHOICES, UNREAD_TEXTS } = await import(pathToFileURL(built).href);
  const cases = workedCases(root);
  const readings = new Map(READING_CHOICES.map((reading) => [reading.id, reading]));
  const families = FAMILIES.map(([pattern, slug, title]) => ({ pattern, slug, title, rules: [] }));
  for (const rule of RULES) families.find(({ pattern }) => pattern.test(rule.id)).rules.push(rule);
  const filled = families.filter(({ rules }) => rules.length > 0);
  const pageOf = new Map(filled.flatMap(({ slug, rules }) => rules.map(({ id }) => [id, slug])));
  const index = `# Rule book

In plain words, provision by provision: [the law, page by page](/law/). When a number changes: [the steps](/contributing#the-law-changed).

Every rule that the library decides by: ${RULES.length} of them. A finding names the rule by its id. Worked cases are in
\`test/law/\` and ship with the package.

${filled
  .map(
    ({ slug, title, rules }) =>
      `## [${title}](/rules/${slug})\n\n${rules.map(({ id, title: name }) => `- [${id}](/rules/${slug}#${anchorOf(id)}): ${text(name)}`).join('\n')}`,
  )
  .join('\n\n')}
`;
  return [
    ['rules/index.md', index],
    ...filled.map(({ slug, title, rules }) => [
      `rules/${slug}.md`,
      `# ${title}\n\n${[...new Set(rules.map(({ id }) => id))]
        .map((id) =>
          [
            `## ${id} {#${anchorOf(id)}}`,
            ...rules
              .filter((rule) => rule.id === id)
              .map((rule) => card(rule, cases, readings, RULES, pageOf, UNREAD_TEXTS)),
          ].join('\n\n'),
        )
        .join('\n\n')}\n`,
    ]),
  ];
}

const anchorOf = (id) => id.toLowerCase();
/** Text of the library within a page: braces are facts to be filled in, and no mark-up of the page generator. */
const text = (words) =>
  words
    .replace(/[<>]/g, (mark) => ({ '<': '&lt;', '>': '&gt;' })[mark])
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;');
const inWords = (day) =>
  day === null
    ? 'no first day'
    : new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** A card names so many of the worked cases; the page of the law names all. */
const MOST_CASES = 12;

function card(rule, cases, readings, all, pageOf, texts) {
  const { id, title, provisions, from, until, says } = rule;
  const own = casesOf([id], cases, all).slice(0, MOST_CASES);
  const resting = all.filter(
    (other) =>
      other.id !== id &&
      other.provisions.some(({ instrument, provision }) =>
        provisions.some((each) => each.instrument === instrument && each.provision === provision),
      ),
  );
  const lines = [
    `**${text(title)}**`,
    `- Provision: ${provisions.map(({ instrument, provision, href }) => (href === '' ? `${instrument} ${provision}` : `[${instrument} ${provision}](${href})`)).join('; ') || 'none'}`,
    `- In force: from ${inWords(from)}${until === null ? '' : ` until ${inWords(until)}`}`,
    `- How sure: ${text(howSure([id], [rule], texts))}`,
    rule.readings.length === 0
      ? undefined
      : `- Readings: ${rule.readings.map((reading) => `[${reading}](/interpretations#${reading.toLowerCase()})${readings.has(reading) ? ` (${text(readings.get(reading).asks ?? readings.get(reading).question ?? '')})` : ''}`).join('; ')}`,
    own.length === 0
      ? undefined
      : `- Worked cases: ${own.map(({ id: name, title: about }) => `${name} (${text(about)})`).join('; ')}`,
    resting.length === 0
      ? undefined
      : `- Rests on the same provision: ${[...new Set(resting.map((other) => other.id))].map((other) => `[${other}](/rules/${pageOf.get(other)}#${anchorOf(other)})`).join(', ')}`,
    says.length === 0
      ? undefined
      : `\nIt may say:\n\n${[...new Set(says)].map((each) => `- ${text(each)}`).join('\n')}`,
  ];
  return lines
    .filter((line) => line !== undefined)
    .join('\n')
    .replace('\n**', '\n\n**')
    .replace('**\n-', '**\n\n-');
}
