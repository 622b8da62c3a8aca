import { Presets, SingleBar } from 'cli-progress';
import type { PreparationProgress } from '../../common/datasets/loadDatasets';

const LINE_EVERY_MS = 3_000;

/**
 * Shows how far a preparation is: a bar on a terminal, a line every three seconds and at each end otherwise. It writes on
 * standard error, so that standard output stays clean.
 */
export function preparationReporter(stream: NodeJS.WriteStream = process.stderr): PreparationProgress {
  return stream.isTTY ? barReporter(stream) : lineReporter(stream);
}

function barReporter(stream: NodeJS.WriteStream): PreparationProgress {
  let bar: SingleBar | null = null;
  return (dataset, share) => {
    if (share === 0) {
      const format = `  {bar} {percentage} %  ${dataset.label}`;
      bar = new SingleBar({ format, stream, hideCursor: true, barsize: 24 }, Presets.shades_classic);
      bar.start(100, 0);
    }
    bar?.update(Math.round(share * 100));
    if (share >= 1) bar?.stop();
  };
}

function lineReporter(stream: NodeJS.WriteStream): PreparationProgress {
  let last = 0;
  return (dataset, share) => {
    const now = Date.now();
    if (share > 0 && share < 1 && now - last < LINE_EVERY_MS) return;
    last = now;
    stream.write(`  ${String(Math.round(share * 100)).padStart(3)} %  ${dataset.label}\n`);
  };
}
