import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/**
 * How often the file is looked at. Asking the file system for its state costs some microseconds, and finds a change however it was
 * made: notices of changes end where an editor puts a new file in the place of the old one, and on drives of a network.
 */
const LOOK_MS = 250;

/** A text that stays the same for so long is written whole. */
const SETTLE_MS = 100;

/** What is watched, and what it was when it was read; null where it could not be. */
export interface WatchedText {
  readonly file: string;
  readonly text: string | null;
}

/** Told of each text that is not the one before; null where the file can't be read. It must not reject. */
export type TellText = (text: string | null) => Promise<void>;

/**
 * Tells of each change of a file's text, one after the other, from the time when the text given was read. Returns what ends the watch.
 */
export function watchText({ file, text }: WatchedText, tell: TellText): () => void {
  let told = text;
  let [mustLook, isLooking] = [false, false];
  const over = new AbortController();
  const lookOnce = async (): Promise<void> => {
    const now = await settledText(file);
    if (now === told || over.signal.aborted) return;
    told = now;
    await tell(now);
  };
  const look = async (): Promise<void> => {
    mustLook = true;
    if (isLooking) return;
    isLooking = true;
    while (mustLook) {
      mustLook = false;
      await lookOnce();
    }
    isLooking = false;
  };
  const onChange = (): void => void look();
  watchFile(file, { interval: LOOK_MS, persistent: false }, onChange);
  onChange();
  return () => {
    over.abort();
    unwatchFile(file, onChange);
  };
}

/** The text once it is the same twice, some time apart. */
async function settledText(file: string): Promise<string | null> {
  let before = await textOf(file);
  for (;;) {
    await setTimeout(SETTLE_MS, undefined, { ref: false });
    const now = await textOf(file);
    if (now === before) return now;
    before = now;
  }
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
