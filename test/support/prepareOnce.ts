import { startProgram } from './program';

/** Jest's global set-up: prepares the embedded databases that the whole-system tests share. Later runs find them ready. */
async function prepareOnce(): Promise<void> {
  const program = await startProgram(['start', '--port', '0'], { withinMs: 300_000 });
  await program.stop();
}

export = prepareOnce;
