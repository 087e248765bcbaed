// What the pages of the law and the rule book of the site say of a rule beside its words: its worked cases, and how sure
// it is. From RULES and the files of worked cases alone, so that no page keeps a list of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every worked case there is, in order of its file: its id, what it is about, and the rules that it names. */
export function workedCases(root) {
  const folder = join(root, 'test/law');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const { cases = [], dutyCases = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return [...cases, ...dutyCases].map(({ id, title = '', rules = [] }) => ({ id, title, rules }));
  });
}

/** The worked cases of some rules: those that name one of them, then those by which RULES says that it is reached. */
export function casesOf(ids, cases, rules) {
  const naming = cases.filter((each) => each.rules.some((rule) => ids.includes(rule)));
  const reaching = rules.filter(({ id }) => ids.includes(id)).flatMap((rule) => rule.cases);
  const found = new Set([...naming, ...cases.filter(({ id }) => reaching.includes(id))]);
  return [...found];
}

/** Ids in order, runs of three or more as a run: `LB-16 to LB-23`. */
export function idsInWords(ids) {
  const parts = ids.map((id) => /^(.*?)(\d+)$/.exec(id) ?? [id, id, '']);
  const sorted = [...new Map(parts.map((part) => [part[0], part])).values()].sort((a, b) =>
    a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : Number(a[2]) - Number(b[2]),
  );
  const said = [];
  for (let at = 0; at < sorted.length;) {
    let last = at;
    while (
      sorted[last + 1]?.[1] === sorted[at][1] &&
      Number(sorted[last + 1][2]) === Number(sorted[last][2]) + 1
    )
      last++;
    const run = sorted.slice(at, last + 1).map(([id]) => id);
    said.push(...(run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run));
    at = last + 1;
  }
  return said.join(', ');
}

const MARKS = ['verified', 'convention', 'verified-in-part', 'single-source', 'unverified'];
const IN_WORDS = {
  verified: 'Verified: the text was read',
  convention: 'Chosen here, where the law is silent',
  'verified-in-part': 'Verified in part',
  'single-source': 'From a single source',
  unverified: 'Not verified: the text was not read',
};

/** How sure some rules are: the weakest mark among them, and what was not read of what they rest on or are about. */
export function howSure(ids, rules, texts) {
  const about = Object.values(texts).filter((text) =>
    [text.id, ...text.rules].some((id) => ids.includes(id)),
  );
  let weakest = about.length > 0 ? 'verified-in-part' : 'verified';
  for (const { id, mark } of rules)
    if (ids.includes(id) && MARKS.indexOf(mark) > MARKS.indexOf(weakest)) weakest = mark;
  return [IN_WORDS[weakest], ...about.map(({ says }) => says)].map((sentence) => `${sentence}.`).join(' ');
}
