import { environment, startProgram, type RunningProgram } from '../support/program';
import { describeWith } from '../support/needs';
import { checkPlayground, findChromium } from './playground.browser';

const chromium = findChromium(environment);
const inBrowser = describeWith(
  chromium,
  'no Chromium or Chrome is installed; MAILLAGE_CHROMIUM may name one.',
);

inBrowser('the playground', () => {
  let program: RunningProgram;
  beforeAll(async () => (program = await startProgram(['start', '--port', '0'])), 300_000);
  afterAll(() => program.stop());

  it('works in a real browser, asks no other host, and runs every example', async () => {
    await checkPlayground(program.address, chromium ?? '');
  }, 900_000);
});
