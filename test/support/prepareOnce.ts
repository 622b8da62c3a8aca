import { startProgram } from './program';

/** Jest's global set-up: builds where that is due, and prepares the databases that the whole-system tests share. */
async function prepareOnce(): Promise<void> {
  const program = await startProgram(['start', '--port', '0'], {
    environment: { MAILLAGE_SKIP_BUILD_CHECK: '0' },
    withinMs: 300_000,
  });
  await program.stop();
}

export = prepareOnce;
