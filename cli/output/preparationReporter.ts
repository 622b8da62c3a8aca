import { Presets, SingleBar } from 'cli-progress';
import type { DatasetDefinition } from '../../common/datasets/DatasetDefinition';
import type { PreparationProgress } from '../../common/datasets/loadDatasets';
import type { ServiceName } from '../../common/service/ServiceDefinition';

const LINE_EVERY_MS = 3_000;

/** Shows one dataset: told how far it is, then once that it is done. */
interface Display {
  readonly update: (share: number) => void;
  readonly done: () => void;
}

/**
 * Shows how far the preparation of a service is: a bar on a terminal, otherwise a line at the start of each dataset, every
 * three seconds, and one with the time it took. It writes on standard error, so that standard output stays clean.
 */
export function preparationReporter(
  service: ServiceName,
  stream: NodeJS.WriteStream = process.stderr,
): PreparationProgress {
  const open = stream.isTTY ? bar : lines;
  const displays = new Map<string, Display>();
  const finished = new Set<string>();
  return (dataset, share) => {
    // A load may tell its start and its end itself, beside whoever runs it.
    if (finished.has(dataset.id)) return;
    const display = displays.get(dataset.id) ?? open(nameOf(service, dataset), stream);
    displays.set(dataset.id, display);
    if (share < 1) {
      display.update(share);
    } else {
      finished.add(dataset.id);
      display.done();
    }
  };
}

function nameOf(service: ServiceName, { label }: DatasetDefinition): string {
  const startsWithAcronym = /^\p{Lu}{2}/u.test(label);
  return `${service}: ${startsWithAcronym ? label : label.charAt(0).toLowerCase() + label.slice(1)}`;
}

function bar(name: string, stream: NodeJS.WriteStream): Display {
  const format = `  {bar} {percentage} %  ${name}`;
  const shown = new SingleBar({ format, stream, hideCursor: true, barsize: 24 }, Presets.shades_classic);
  shown.start(100, 0);
  return {
    update: (share) => shown.update(Math.floor(share * 100)),
    done: () => {
      shown.update(100);
      shown.stop();
    },
  };
}

function lines(name: string, stream: NodeJS.WriteStream): Display {
  const started = Date.now();
  let last = started;
  const write = (percentage: number, rest = ''): void => {
    stream.write(`  ${String(percentage).padStart(3)} %  ${name}${rest}\n`);
  };
  write(0);
  return {
    update: (share) => {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      write(Math.floor(share * 100));
    },
    done: () => write(100, ` (${((Date.now() - started) / 1_000).toFixed(1)} s)`),
  };
}
