// Builds the site into site/dist: the documents, a rule book from RULES, the measures, the reference of every export
// and the try-it pages. `npm run site` installs what this folder needs, builds the library and calls this.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve } from 'node:path';
import { offeredEntries } from '../tools/entries.mjs';
import { ruleBook } from './rule-book.mjs';

const HERE = dirname(new URL(import.meta.url).pathname);
const ROOT = resolve(HERE, '..');
const PAGES = join(HERE, 'pages');

rmSync(PAGES, { recursive: true, force: true });
rmSync(join(HERE, 'dist'), { recursive: true, force: true });
mkdirSync(PAGES, { recursive: true });

const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(status ?? 1);
};
const put = (path, text) => {
  const file = join(PAGES, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const titleOf = (text) => text.match(/^# (.+)$/m)?.[1] ?? '';

/** A document of the repository as a page: README is the index of its folder; what is not on the site is no link. */
function asPage(text, from) {
  return text.replace(
    /(!?)\[((?:[^\]\\]|\\.)*)\]\((?!https?:|#)([^)\s]+)\)/g,
    (whole, image, words, link) => {
      const [path, anchor] = link.split('#');
      const target = relative(join(ROOT, 'docs'), resolve(dirname(from), path));
      if (RECIPE.test(target)) return `[${words}](/${target.replace(/\.mjs$/, '')})`;
      if (image === '!') return existsSync(join(ROOT, 'docs', target)) ? `![${words}](/${target})` : words;
      const file = target.endsWith('.md') ? target : join(target, 'README.md');
      if (target.startsWith('..') || !existsSync(join(ROOT, 'docs', file))) return words;
      return `[${words}](/${pageOf(file)}${anchor === undefined ? '' : `#${anchor}`})`;
    },
  );
}
/** A recipe is a page that shows its program. */
const RECIPE = /^recipes\/[\w-]+\.mjs$/;
const recipePage = (path) =>
  `# ${path.replace(/^recipes\//, '')}\n\n\`\`\`js\n${readFileSync(join(ROOT, 'docs', path), 'utf8')}\`\`\`\n`;
const pageOf = (path) => path.replace(/(^|\/)README\.md$/, '$1index.md');

for (const file of filesUnder(join(ROOT, 'docs'))) {
  const path = relative(join(ROOT, 'docs'), file);
  if (file.endsWith('.md')) put(pageOf(path), asPage(readFileSync(file, 'utf8'), file));
  else if (RECIPE.test(path)) put(path.replace(/\.mjs$/, '.md'), recipePage(path));
  else if (/^images\/.*\.(png|svg)$/.test(path)) {
    mkdirSync(join(PAGES, dirname(path)), { recursive: true });
    cpSync(file, join(PAGES, path));
  }
}
for (const file of filesUnder(join(HERE, 'text'))) {
  const path = relative(join(HERE, 'text'), file);
  put(path, readFileSync(file, 'utf8'));
}
put('changelog.md', asPage(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), join(ROOT, 'CHANGELOG.md')));

put(
  'contributing.md',
  asPage(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'), join(ROOT, 'CONTRIBUTING.md')),
);

const rules = await ruleBook(ROOT);
for (const [path, text] of rules) put(path, text);

// The reference: every entry, every export, with its example.
run(
  join(HERE, 'node_modules/.bin/typedoc'),
  [
    ...offeredEntries(ROOT).flatMap(({ source }) => ['--entryPoints', join(ROOT, source)]),
    '--plugin',
    join(HERE, 'node_modules/typedoc-plugin-markdown/dist/index.js'),
    '--tsconfig',
    join(ROOT, 'tsconfig.json'),
    '--basePath',
    join(ROOT, 'src'),
    '--out',
    join(PAGES, 'reference'),
    '--entryFileName',
    'index',
    '--outputFileStrategy',
    'modules',
    '--name',
    'Reference',
    '--readme',
    'none',
    '--logLevel',
    'Error',
    '--disableSources',
    '--hidePageHeader',
    '--hideBreadcrumbs',
    '--skipErrorChecking',
    '--excludeInternal',
    '--useCodeBlocks',
    '--useHTMLAnchors',
    '--sanitizeComments',
  ],
  ROOT,
);

// The pages to try: each a folder of its own, under a policy that lets nothing out.
run(process.execPath, [join(ROOT, 'tools/browser-page.mjs')], ROOT);
const TRY = join(PAGES, 'public/try');
mkdirSync(TRY, { recursive: true });
for (const part of ['index.html', 'style.css', 'dist']) {
  const from = join(ROOT, 'examples/browser', part);
  if (existsSync(from)) cpSync(from, join(TRY, part), { recursive: true });
}
for (const page of ['pledge.html', 'return.html']) {
  const from = join(ROOT, 'examples/browser', page);
  if (existsSync(from)) cpSync(from, join(TRY, page));
}

const pagesIn = (folder) =>
  existsSync(join(PAGES, folder))
    ? readdirSync(join(PAGES, folder))
        .filter((name) => name.endsWith('.md') && name !== 'index.md')
        .sort()
        .map((name) => ({
          text: titleOf(readFileSync(join(PAGES, folder, name), 'utf8')) || name.replace(/\.md$/, ''),
          link: `/${folder}/${name.replace(/\.md$/, '')}`,
        }))
    : [];
const guides = [
  { text: 'For developers', link: '/guides/developers' },
  { text: 'For analysts', link: '/guides/analysts' },
  { text: 'For tools that embed a check', link: '/guides/embedding' },
];
const about = readdirSync(PAGES)
  .filter((name) => name.endsWith('.md') && !['index.md', 'try-it.md'].includes(name))
  .sort()
  .map((name) => ({
    text: titleOf(readFileSync(join(PAGES, name), 'utf8')) || name,
    link: `/${name.replace(/\.md$/, '')}`,
  }));
put(
  'sections.json',
  JSON.stringify({
    '/rules/': [{ text: 'Rule book', link: '/rules/', items: pagesIn('rules') }],
    '/law/': [{ text: 'The law, page by page', link: '/law/', items: pagesIn('law') }],
    '/indicators/': [{ text: 'Measures', link: '/indicators/', items: pagesIn('indicators') }],
    '/reference/': [{ text: 'Reference', link: '/reference/', items: pagesIn('reference') }],
    '/': [
      { text: 'Guides', items: guides },
      { text: 'Read on', items: about },
      { text: 'Decisions', collapsed: true, items: pagesIn('decisions') },
    ],
  }),
);

run(join(HERE, 'node_modules/.bin/vitepress'), ['build', '.'], HERE);

// A strict policy on every page: the generator's own inline scripts are named by their hashes.
for (const file of filesUnder(join(HERE, 'dist')).filter((path) => path.endsWith('.html'))) {
  if (relative(join(HERE, 'dist'), file).startsWith('try/')) continue;
  const html = readFileSync(file, 'utf8');
  const hashes = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  writeFileSync(
    file,
    html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`),
  );
}
console.log(
  `site/dist: ${filesUnder(join(HERE, 'dist')).filter((path) => path.endsWith('.html')).length} pages`,
);
