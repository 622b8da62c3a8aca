import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 3_000;

/** Told how much of the made-up country is written, 0 to 1, and which file grows: a bar on a terminal, else a line every three seconds. */
export function nationalReporter(
  stream: NodeJS.WriteStream = process.stderr,
): (share: number, file: string) => void {
  if (!stream.isTTY) return lines(stream);
  const format = '  {bar} {percentage} %  writing {file}';
  const bar = new SingleBar({ format, stream, hideCursor: true, barsize: 24 }, Presets.shades_classic);
  bar.start(100, 0, { file: '' });
  return (share, file) => {
    bar.update(Math.floor(share * 100), { file: basename(file) });
    if (share >= 1) bar.stop();
  };
}

function lines(stream: NodeJS.WriteStream): (share: number, file: string) => void {
  let last = Date.now();
  return (share, file) => {
    if (Date.now() - last < LINE_EVERY_MS) return;
    last = Date.now();
    stream.write(`  ${String(Math.floor(share * 100)).padStart(3)} %  writing ${basename(file)}\n`);
  };
}
