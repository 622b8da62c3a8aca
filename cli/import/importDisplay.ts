import { Presets, SingleBar } from 'cli-progress';
import type { ImportStep } from '../../common/import/runImport';

const LINE_EVERY_MS = 3_000;

/** Steps of a load that only wait. */
type Wait = Exclude<ImportStep, 'reading' | 'saving'>;

/** Shows how far a load is. */
export interface ImportDisplay {
  /** What the load waits for. */
  readonly waiting: (step: Wait) => void;
  /** Bytes of the files read so far, and rows told so far. */
  readonly reading: (bytes: number, rows: number) => void;
  /** How far the saving is, 0 to 1. */
  readonly saving: (share: number) => void;
  readonly end: () => void;
}

/** What is loaded, and how many bytes that is. */
export interface DisplayedLoad {
  readonly name: string;
  readonly totalBytes: number;
}

/**
 * A bar with rate and time left on a terminal, otherwise a line every three seconds; nothing where `quiet`. It writes on
 * standard error, so that standard output stays clean.
 */
export function importDisplay(
  load: DisplayedLoad,
  { quiet, stream = process.stderr }: { readonly quiet: boolean; readonly stream?: NodeJS.WriteStream },
): ImportDisplay {
  if (quiet) return { waiting: nothing, reading: nothing, saving: nothing, end: nothing };
  return stream.isTTY ? bar(load, stream) : lines(load, stream);
}

function nothing(): void {
  return undefined;
}

/** What a load waits for, and how far it is then. */
const WAITS: Readonly<Record<Wait, readonly [share: number, text: string]>> = {
  waiting: [0, 'waiting for what an interrupted load has left under way on the server'],
  readers: [1, 'saved, waiting for readers of the old tables'],
  'old tables': [1, 'the new tables answer, waiting for the server to drop the old ones'],
};

const BAR = '  {bar} {percentage} %  {name}: {step}{rate}{left}';

function bar({ name, totalBytes }: DisplayedLoad, stream: NodeJS.WriteStream): ImportDisplay {
  const shown = new SingleBar({ format: BAR, stream, hideCursor: true, barsize: 24 }, Presets.shades_classic);
  const started = Date.now();
  const blank = { name, step: 'reading', rate: '', left: '' };
  shown.start(100, 0, blank);
  return {
    waiting: (wait) => {
      const [share, step] = WAITS[wait];
      shown.update(share * 100, { ...blank, step });
    },
    reading: (bytes, rows) => {
      const share = shareOf(bytes, totalBytes);
      const seconds = (Date.now() - started) / 1_000;
      shown.update(Math.floor(share * 100), {
        ...blank,
        rate: rateOf(rows, seconds),
        left: leftOf(share, seconds),
      });
    },
    saving: (share) => shown.update(Math.floor(share * 100), { ...blank, step: 'saving' }),
    end: () => shown.stop(),
  };
}

function lines({ name, totalBytes }: DisplayedLoad, stream: NodeJS.WriteStream): ImportDisplay {
  const started = Date.now();
  let last = started;
  const writeNow = (share: number, text: string): void => {
    last = Date.now();
    stream.write(`  ${String(Math.floor(share * 100)).padStart(3)} %  ${name}: ${text}\n`);
  };
  const write = (share: number, text: string): void => {
    if (Date.now() - last >= LINE_EVERY_MS) writeNow(share, text);
  };
  return {
    waiting: (wait) => writeNow(...WAITS[wait]),
    reading: (bytes, rows) => {
      const share = shareOf(bytes, totalBytes);
      const seconds = (Date.now() - started) / 1_000;
      write(share, `reading${rateOf(rows, seconds)}${leftOf(share, seconds)}`);
    },
    saving: (share) => write(share, 'saving'),
    end: nothing,
  };
}

function shareOf(bytes: number, total: number): number {
  return total === 0 ? 1 : Math.min(1, bytes / total);
}

function rateOf(rows: number, seconds: number): string {
  if (rows === 0 || seconds === 0) return '';
  return `, ${rows.toLocaleString('fr-FR')} rows, ${Math.round(rows / seconds).toLocaleString('fr-FR')} rows/s`;
}

function leftOf(share: number, seconds: number): string {
  if (share < 0.01) return '';
  return `, ${Math.ceil((seconds / share) * (1 - share))} s left`;
}
