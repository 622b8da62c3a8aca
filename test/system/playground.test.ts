import { environment, startProgram, type RunningProgram } from '../support/program';
import { checkPlayground, findChromium } from './playground.browser';

const chromium = findChromium(environment);
const withBrowser = chromium === undefined ? it.skip : it;
if (chromium === undefined) {
  console.warn('1 test skipped: no Chromium or Chrome is installed (name one in MAILLAGE_CHROMIUM).');
}

describe('the playground', () => {
  let program: RunningProgram;
  beforeAll(async () => (program = await startProgram(['start', '--port', '0'])), 120_000);
  afterAll(() => program.stop());

  withBrowser(
    'works in a real browser, asks no other host, and runs every example',
    async () => {
      await checkPlayground(program.address, chromium ?? '');
    },
    240_000,
  );
});
