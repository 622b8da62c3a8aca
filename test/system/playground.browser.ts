import { strict as assert } from 'node:assert';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PlaygroundExample } from '../../gateway/playground/PlaygroundExample';
import { findProgram } from '../support/findProgram';

// Shorter than a test may take, so that the failure names what was waited for.
const PATIENCE = 90_000;

/** The browser to check with: the one named in MAILLAGE_CHROMIUM, else one that is installed. */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return environment['MAILLAGE_CHROMIUM'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');
}

/** Uses the playground of a running server the way a reader does, in a real browser; throws on the first thing amiss. */
export async function checkPlayground(address: string, executablePath: string): Promise<void> {
  const { origin } = new URL(address);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
    const troubles = noteTroubles(context, origin);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await openPlayground(page, origin);
    const examples = await readExamples(origin);
    await checkFits(page);
    await checkTabs(page, examples);
    await checkNames(page);
    await checkTabOrder(page, examples);
    await checkWayInAndOut(page);
    for (const example of examples) await checkExample(page, example);
    await checkCompletion(page);
    await checkPrettify(page);
    await checkLanguages(page);
    assertSame(troubles, []);
  } finally {
    await browser.close();
  }
}

/** As text: under Jest the lists of another module are no instances of our Array, and never deeply equal to ours. */
function assertSame(actual: readonly unknown[], expected: readonly unknown[]): void {
  assert.equal(actual.join('\n'), expected.join('\n'));
}

/** Whatever the page asks of another host, and whatever the browser complains of (CSP violations among it). */
function noteTroubles(context: BrowserContext, origin: string): readonly string[] {
  const troubles: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) troubles.push(`asked another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(String(error.error())));
  return troubles;
}

/** Ready means that the editor is drawn and the schema has arrived. */
async function openPlayground(page: Page, origin: string): Promise<void> {
  const schema = page.waitForResponse(`${origin}/graphql`);
  await page.goto(`${origin}/playground`);
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  const body = (await (await schema).json()) as { data?: { __schema?: unknown } };
  assert.ok(body.data?.__schema, `the graph does not describe itself: ${JSON.stringify(body).slice(0, 500)}`);
}

async function readExamples(origin: string): Promise<readonly PlaygroundExample[]> {
  const response = await fetch(`${origin}/playground/examples.json`);
  const examples = (await response.json()) as readonly PlaygroundExample[];
  assert.ok(examples.length > 0, 'there is no example');
  return examples;
}

/** Where anything sticks out of the window, the whole page scrolls under whoever goes through it with the keyboard. */
async function checkFits(page: Page): Promise<void> {
  const [content, window] = await page.evaluate<number[]>(
    '[document.documentElement.scrollHeight, document.documentElement.clientHeight]',
  );
  assert.equal(content, window, 'the page is higher than its window');
}

async function checkTabs(page: Page, examples: readonly PlaygroundExample[]): Promise<void> {
  const operations = examples.map(({ query }) => /(?:query|mutation)\s+(\w+)/.exec(query)?.[1]);
  assertSame(await page.locator('.graphiql-tab-button').allInnerTexts(), operations);
  const titles = await page.locator('#examples [data-example]').allInnerTexts();
  assertSame(
    titles,
    examples.map(({ title }) => title.fr),
  );
}

/** In the tree that a screen reader gets, a control without a name has no quoted text after its role. */
async function checkNames(page: Page): Promise<void> {
  const tree = await page.locator('body').ariaSnapshot();
  const nameless = tree
    .split('\n')
    .filter((line) => /^\s*- (button|link|tab|textbox|img)(?=[ :]|$)(?! ")/.test(line));
  assertSame(nameless, []);
}

/** Walks the whole page with the Tab key: everything has to be reached, and the walk has to come to an end. */
async function checkTabOrder(page: Page, examples: readonly PlaygroundExample[]): Promise<void> {
  const reached: string[] = [];
  const limit = 40 + 3 * examples.length;
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus:not(body)');
    if ((await focused.count()) === 0) break;
    reached.push((await focused.ariaSnapshot()).split('\n')[0] ?? '');
    assert.ok(reached.length < limit, `the Tab key does not come round: ${reached.join(' ')}`);
  }
  const expected = ['Aller à l’éditeur', 'Exemples', 'Français', ...examples.map(({ title }) => title.fr)];
  for (const name of [...expected, 'Operation', 'Execute query', 'Variables', 'Result Window']) {
    assert.ok(
      reached.some((line) => line.includes(`"${name}`)),
      `the Tab key does not reach "${name}", only ${reached.join(' ')}`,
    );
  }
}

async function checkWayInAndOut(page: Page): Promise<void> {
  const box = page.getByRole('group', { name: 'Operation' });
  await page.getByRole('link', { name: 'Aller à l’éditeur' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(
    await box.and(page.locator(':focus')).count(),
    1,
    'the first link does not lead to the editor',
  );
  await page.keyboard.press('Enter');
  assert.equal(await page.getByRole('textbox', { name: 'Operation' }).and(page.locator(':focus')).count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(await box.and(page.locator(':focus')).count(), 1, 'Escape does not leave the editor');
}

/** Opens an example from the list and runs it with the keyboard alone, as the list says one can. */
async function checkExample(page: Page, { name, title }: PlaygroundExample): Promise<void> {
  await page.locator(`[data-example="${name}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.graphiql-query-editor textarea:focus').waitFor();
  // GraphiQL reads the operation's name a tenth of a second after the text has changed: a timer of the page's own that is set later, and is longer, ends after that.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const answer = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.keyboard.press('Control+Enter');
  const body = (await (await answer).json()) as { data?: unknown; errors?: unknown };
  assert.equal(body.errors, undefined, `example "${title.en}": ${JSON.stringify(body.errors)}`);
  assert.ok(body.data, `example "${title.en}" has no data`);
  await page.locator('.result-window', { hasText: '"data"' }).waitFor();
}

/** Completion needs all of it: the schema, the worker, and the bridge between them. */
async function checkCompletion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New tab' }).click();
  await page.locator('.graphiql-query-editor textarea').focus();
  await page.keyboard.type('{ ');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'allCpts' }).waitFor();
  await page.keyboard.press('Escape');
}

/** Goes on in the tab of checkCompletion, whose braces the editor has closed; what Prettier needs is loaded only now. */
async function checkPrettify(page: Page): Promise<void> {
  await page.keyboard.type('__typename');
  const lines = page.locator('.graphiql-query-editor .view-line');
  assert.equal(await lines.count(), 1);
  await page.getByRole('button', { name: 'Prettify query' }).click();
  await lines.nth(2).waitFor();
}

async function checkLanguages(page: Page): Promise<void> {
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
  assert.match(await page.title(), /explore the graph/);
  assert.equal(await page.getByRole('button', { name: 'Examples' }).count(), 1);
}
