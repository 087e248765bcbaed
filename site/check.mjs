// Tries the built site in Chromium: every page answers, every link leads somewhere, the search finds, the keyboard
// reaches, a phone need not scroll sideways, axe finds nothing, and no request leaves it.
// `npm run site:check`; steps aside, and says so, where Chromium or its driver is not installed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, resolve } from 'node:path';

const SITE = resolve('site/dist');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const inRuntimes = createRequire(resolve('runtimes/package.json'));
const found = (name) => {
  try {
    return inRuntimes.resolve(name);
  } catch {
    return undefined;
  }
};

if (!existsSync(join(SITE, 'index.html'))) throw new Error('no site: npm run site');
if (!existsSync(CHROMIUM) || found('playwright-core') === undefined)
  console.log('site: not tried, Chromium or its driver is not installed (npm ci --prefix runtimes)');
else await main();

async function main() {
  const { chromium } = inRuntimes('playwright-core');
  const axe = found('axe-core');
  const server = await serve();
  const root = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const wrong = [];
  let checks = 0;
  const hold = (what, holds) => {
    checks++;
    if (!holds) wrong.push(what);
  };
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('data:'))
      wrong.push(`a request that leaves the site: ${url}`);
  });

  // Links, from the files as built: each to a file that is there, and to a heading that is there.
  const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const texts = new Map(pages.map((path) => [path, readFileSync(join(SITE, path), 'utf8')]));
  for (const [path, html] of texts)
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (/^(https?:|mailto:|data:)/.test(href)) continue;
      const { pathname, hash } = new URL(href, `${root}/${path}`);
      let file = decodeURIComponent(pathname).replace(/^\//, '');
      if (file === '' || file.endsWith('/')) file += 'index.html';
      const target = texts.get(file) ?? texts.get(`${file}.html`);
      hold(`${path}: ${href} leads nowhere`, target !== undefined || existsSync(join(SITE, file)));
      if (target !== undefined && hash.length > 1 && !file.startsWith('try/'))
        hold(
          `${path}: ${href} names no heading`,
          target.includes(`id="${decodeURIComponent(hash.slice(1))}"`),
        );
    }

  // Pages of each kind: axe, and a phone's width.
  const kinds = [
    'index.html',
    'rules/index.html',
    'indicators/STAB-3PLUS.html',
    'guides/analysts.html',
    'try-it.html',
    'reference/index.html',
    'law/six-months-with-family.html',
  ];
  for (const path of [...kinds, 'try/index.html', 'try/pledge.html', 'try/return.html']) {
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`${root}/${path}`);
    hold(`${path} has one first heading`, (await page.locator('h1').count()) === 1);
    if (axe !== undefined) {
      await page.evaluate(readFileSync(axe, 'utf8'));
      const problems = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const { violations } = await globalThis.axe.run(document, { runOnly: tags, preload: false });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        );
      });
      for (const problem of problems) wrong.push(`${path}: axe ${problem}`);
      checks++;
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    hold(`${path} is ${wide} wide on a phone`, wide <= 360);
  }

  // Search, by keyboard.
  await page.setViewportSize({ width: 1200, height: 900 });
  for (const [words, wanted] of [
    ['six months with family', /six-months-with-family|REL-3/],
    ['three or more placements', /STAB-3PLUS/],
    ['careStatus', /reference/],
  ]) {
    await page.goto(`${root}/index.html`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await page.waitForTimeout(1200);
    const links = await page
      .locator('#localsearch-list a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    hold(
      `searching "${words}" finds ${wanted}: ${links.slice(0, 5).join(' ')}`,
      links.some((href) => wanted.test(href)),
    );
  }
  // The keyboard reaches the content.
  await page.goto(`${root}/guides/developers.html`);
  await page.keyboard.press('Tab');
  hold(
    'the first stop skips to the content',
    /skip/i.test(await page.evaluate(() => document.activeElement.textContent)),
  );

  // The pledge page works under its policy.
  await page.goto(`${root}/try/pledge.html`);
  await page.locator('#promises').fill('Give you somewhere safe to live\nHelp you do well at school');
  await page.locator('button[type=submit]').click();
  hold('the pledge page answers', (await page.locator('tbody tr').count()) === 2);
  await page.goto(`${root}/try/return.html`);
  await page.locator('#files').setInputFiles([
    {
      name: 'header.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('CHILD,SEX,DOB,ETHNIC\n1,F,27/03/2014,WBRI\n'),
    },
    {
      name: 'episodes.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n1,15/02/2024,S,C2,N1,U4,,\n'),
    },
  ]);
  await page.locator('#on').fill('2025-03-31');
  await page.locator('button[type=submit]').click();
  await page.waitForTimeout(500);
  hold('the return page answers', (await page.getByText('Statuses on the day').count()) > 0);

  await browser.close();
  server.close();
  for (const line of [...new Set(wrong)].slice(0, 60)) console.log(`WRONG ${line}`);
  console.log(
    `site: ${pages.length} pages, ${checks} checks, ${wrong.length} wrong${axe === undefined ? ', without axe-core' : ''}`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

function serve() {
  const server = createServer((request, response) => {
    let path = join(SITE, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    if (path.endsWith('/')) path += 'index.html';
    if (!existsSync(path) && existsSync(`${path}.html`)) path += '.html';
    const type = TYPES[extname(path)];
    if (!path.startsWith(SITE) || type === undefined || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(readFileSync(path));
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}
