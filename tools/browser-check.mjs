// Opens examples/browser in real Chromium, from the disk and from a loopback server that sends a strict content
// security policy; fills it in by keyboard alone; and holds what it shows against the library.
//
//   npm run browser:check                   steps aside, and says so, where Chromium or its driver is not installed
//   npm run browser:check -- --pictures     writes docs/images/browser-wide.png and browser-phone.png as well
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PAGE = resolve('examples/browser');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const inRuntimes = createRequire(resolve('runtimes/package.json'));

const playwright = found('playwright-core');
const axe = found('axe-core');
if (!existsSync(CHROMIUM)) {
  console.log(`browser page: not checked, there is no Chromium at ${CHROMIUM} (set CHROMIUM, or install it)`);
} else if (playwright === undefined) {
  console.log('browser page: not checked, its driver is not installed (npm ci --prefix runtimes)');
} else {
  await main();
}

function found(name) {
  try {
    return inRuntimes.resolve(name);
  } catch {
    return undefined;
  }
}

async function main() {
  const { chromium } = inRuntimes('playwright-core');
  const library = {
    ...(await import(pathToFileURL(resolve('dist/index.js')).href)),
    ...(await import(pathToFileURL(resolve('dist/kernel.js')).href)),
  };
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const tally = { checks: 0, wrong: [] };
  const expect = (what, given, wanted) => {
    tally.checks++;
    const [a, b] = [JSON.stringify(given), JSON.stringify(wanted)];
    if (a !== b) tally.wrong.push(`${what}: ${a}, expected ${b}`);
  };
  try {
    for (const [from, address] of [
      ['disk', pathToFileURL(join(PAGE, 'index.html')).href],
      ['server', `http://127.0.0.1:${server.address().port}/index.html`],
    ]) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' });
      const page = await context.newPage();
      const seen = watch(page);
      await page.addInitScript(() => {
        globalThis.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(address);
      await tryPage(page, library, (what, given, wanted) => expect(`${from}: ${what}`, given, wanted));
      expect(`${from}: policy violations`, await page.evaluate(() => globalThis.violations), []);
      expect(`${from}: errors`, seen.errors, []);
      const elsewhere = seen.requests.filter(
        (url) => !url.startsWith(new URL('.', address).href) && !url.startsWith('data:'),
      );
      expect(`${from}: requests that leave the page`, elsewhere, []);
      expect(`${from}: stored`, await page.evaluate(stored), { cookies: '', local: 0 });
      if (from === 'server' && process.argv.includes('--pictures')) await pictures(page);
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  for (const line of tally.wrong) console.log(`WRONG ${line}`);
  const withAxe = axe === undefined ? ', without axe-core (not installed)' : '';
  console.log(
    `browser page: ${tally.checks - tally.wrong.length} of ${tally.checks} checks passed in Chromium${withAxe}`,
  );
  process.exitCode = tally.wrong.length > 0 ? 1 : 0;
}

function stored() {
  // A page opened from a disk may not have storage at all.
  try {
    return { cookies: document.cookie, local: localStorage.length };
  } catch {
    return { cookies: '', local: 0 };
  }
}

/** What a page asks for, and what goes wrong in it. */
function watch(page) {
  const seen = { errors: [], requests: [] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => seen.requests.push(request.url()));
  return seen;
}

function serve() {
  const server = createServer((request, response) => {
    const path = join(PAGE, normalize(new URL(request.url, 'http://localhost').pathname));
    const type = TYPES[extname(path)];
    if (!path.startsWith(PAGE) || type === undefined || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    response.end(readFileSync(path));
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}

async function tryPage(page, library, expect) {
  expect('title', await page.title(), 'Check care status on a day');
  expect('heading', await page.getByRole('heading', { level: 1 }).innerText(), 'Check care status on a day');
  expect('axe on the questions', await axeProblems(page), []);

  // An empty form: the summary has the focus, and leads to the first field.
  await page.locator('button[type=submit]').focus();
  await page.keyboard.press('Enter');
  expect('focus after errors', await page.evaluate(() => document.activeElement.className), 'error-summary');
  expect('title after errors', await page.title(), 'Error: Check care status on a day');
  expect('axe on the errors', await axeProblems(page), []);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect('focus from the summary', await page.evaluate(() => document.activeElement.id), 'born-day');

  // By keyboard alone.
  await page.reload();
  await page.keyboard.press('Tab');
  expect('the first stop', await page.evaluate(() => document.activeElement.className), 'skip-link');
  await page.keyboard.press('Enter');
  await fillDate(page, 'born', '2009-09-09');
  await fillDate(page, 'on', '2026-03-01');
  await choose(page, 'any-care', 'yes');
  await fillDate(page, 'care-1-start', '2024-01-15');
  await choose(page, 'care-1-ended', 'yes');
  await fillDate(page, 'care-1-end', '2026-02-06');
  await tabTo(page, 'care-1-why');
  await page.keyboard.type('Moved to live independently with');
  await choose(page, 'all-care', 'yes');
  await choose(page, 'family', 'no');
  for (const field of ['custody', 'hospital', 'guardianship', 'other-home', 'education', 'support'])
    await choose(page, field, 'no');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect('errors', await page.locator('.error-message').allInnerTexts(), []);
  expect('focus on the result', await page.evaluate(() => document.activeElement.id), 'result-heading');
  const kim = library.person({
    dateOfBirth: '2009-09-09',
    care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5' }],
    familyPlacements: [],
    detentions: [],
    hospitalStays: [],
    specialGuardianshipOrder: null,
    otherAccommodation: [],
    education: [],
    supportRequested: null,
  });
  await compare(page, library, kim, '2026-03-01', expect);
  expect('read out', await page.locator('#announce').innerText(), 'Result: Relevant child on 1 March 2026.');
  expect('axe on the result', await axeProblems(page), []);
  await sizes(page, expect);

  // Family not known: the status is not certain, and the page says what is missing and who would know.
  await page.locator('#family-not-sure').check();
  await page.locator('button[type=submit]').click();
  const { familyPlacements: _, ...less } = kim;
  await compare(page, library, less, '2026-03-01', expect);
  expect(
    'what is missing',
    await page.getByRole('region', { name: 'What is missing' }).getByRole('listitem').count(),
    library.careStatus(less, '2026-03-01').needs.length,
  );

  // Two times in care, the second still going on.
  await page.locator('#family-no').check();
  await page.locator('#add-period').click();
  expect('focus in the new time', await page.evaluate(() => document.activeElement.id), 'care-2-start-day');
  await setDate(page, 'care-2-start', '2026-02-10');
  await page.locator('#care-2-ended-no').check();
  await page.locator('#care-2-law').selectOption('C2');
  await page.locator('button[type=submit]').click();
  const back = { ...kim, care: [...kim.care, { start: '2026-02-10', end: null, legalStatus: 'C2' }] };
  await compare(page, library, back, '2026-03-01', expect);

  // Only the month of birth; and dates that cannot be.
  await page.getByRole('button', { name: 'Remove time in care 2' }).click();
  await page.locator('#born-day').fill('');
  await page.locator('button[type=submit]').click();
  await compare(page, library, { ...kim, dateOfBirth: '2009-09' }, '2026-03-01', expect);
  await setDate(page, 'born', '2009-02-30');
  await page.locator('button[type=submit]').click();
  expect('a day that is none', await page.locator('.error-summary li').allInnerTexts(), [
    'The day in the date of birth must be a number from 1 to 28',
  ]);
  await setDate(page, 'born', '2009-09-09');
  await page.locator('button[type=submit]').click();
}

/** What the page shows against what the library gives. */
async function compare(page, library, record, on, expect) {
  const status = library.careStatus(record, on);
  const words = { yes: 'Yes', no: 'No', unknown: 'Not certain' };
  const name = `${record.dateOfBirth} ${record.care.length} ${record.familyPlacements === undefined ? 'no family' : ''}`;
  expect(`${name} status`, await page.locator('#status').getAttribute('data-status'), status.answer);
  expect(`${name} looked after`, await page.locator('#looked-after').innerText(), words[status.lookedAfter]);
  expect(`${name} principles`, await page.locator('#principles').innerText(), words[status.principlesApply]);
  const shown = await page.locator('.reasons li').count();
  const count = (steps) => steps.reduce((total, step) => total + 1 + count(step.steps), 0);
  expect(`${name} reasons`, shown, count(status.steps) + 1);
  expect(
    `${name} what comes next`,
    await page.locator('#next li').count(),
    library.nextChanges(record, on).length,
  );
  const picture = page.getByRole('img', { name: 'Timeline of care and status' });
  expect(`${name} picture`, await picture.count(), 1);
  const exact = record.dateOfBirth.length === 10;
  const at = (age) =>
    exact
      ? library.birthday(record.dateOfBirth, age)
      : library.addMonths(`${record.dateOfBirth}-01`, age * 12, 'later');
  const spans = library.statusTimeline(record, {
    from: at(14),
    until: library.addMonths(at(25), 6, 'later'),
  });
  expect(`${name} table`, await page.locator('tbody tr').count(), spans.length);
}

/** Presses Tab until a field has the focus. */
async function tabTo(page, id) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement.id)) === id) return;
  }
  throw new Error(`${id} cannot be reached by keyboard`);
}

async function fillDate(page, id, text) {
  const [year, month, day] = text.split('-');
  for (const [part, value] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ]) {
    await tabTo(page, `${id}-${part}`);
    await page.keyboard.type(String(Number(value)));
  }
}

async function setDate(page, id, text) {
  const [year, month, day] = text.split('-');
  await page.locator(`#${id}-day`).fill(day);
  await page.locator(`#${id}-month`).fill(month);
  await page.locator(`#${id}-year`).fill(year);
}

async function choose(page, name, value) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement.name)) === name) break;
  }
  for (let presses = 0; presses < 4; presses++) {
    if ((await page.evaluate(() => document.activeElement.value)) === value) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  const chosen = await page.locator(`input[name="${name}"]:checked`).getAttribute('value');
  if (chosen !== value) throw new Error(`${name}: ${chosen} chosen by keyboard, wanted ${value}`);
}

async function axeProblems(page) {
  if (axe === undefined) return [];
  await page.evaluate(readFileSync(axe, 'utf8'));
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, preload: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

/** Large enough to touch, and no scrolling sideways on the narrowest phone. */
async function sizes(page, expect) {
  for (const width of [320, 360, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(`width at ${width}`, wide <= width ? width : wide, width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, summary')]
        .filter((one) => one.offsetParent !== null)
        .map((one) => ({ id: one.id || one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ id, box }) => `${id} ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
    expect(`too small to touch at ${width}`, small, []);
  }
}

async function pictures(page) {
  for (const [name, width, height] of [
    ['wide', 1200, 820],
    ['phone', 360, 1400],
  ]) {
    await page.setViewportSize({ width, height });
    await page.locator('#result').evaluate((result) => result.scrollIntoView());
    const top = await page.locator('#result').boundingBox();
    const path = `docs/images/browser-${name}.png`;
    await page.screenshot({
      path,
      fullPage: true,
      clip: { x: 0, y: top.y + (await page.evaluate(() => globalThis.scrollY)), width, height },
    });
    // Smaller, where the program for it is there.
    spawnSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '64', path]);
  }
}
