import { Presets, SingleBar } from 'cli-progress';
import type { DatasetDefinition } from '../../common/datasets/DatasetDefinition';
import type { PreparationProgress } from '../../common/datasets/loadDatasets';
import { tell } from '../../common/observability/programLog';
import type { LogSettings } from '../../common/observability/createLog';
import type { ServiceName } from '../../common/service/ServiceDefinition';

const LINE_EVERY_MS = 3_000;

/** Shows one dataset: told how far it is, then once that it is done. */
interface Display {
  readonly update: (share: number) => void;
  readonly done: () => void;
}

/**
 * Shows how far the preparation of a service is: a bar on a terminal, otherwise a line at the start of each dataset, every
 * three seconds, and one with the time it took. It writes on standard error, so that standard output stays clean, or in the log.
 */
export function preparationReporter(
  service: ServiceName,
  shows: NodeJS.WriteStream | 'log' = process.stderr,
): PreparationProgress {
  const displays = new Map<string, Display>();
  const finished = new Set<string>();
  return (dataset, share) => {
    // A load may tell its start and its end itself, beside whoever runs it.
    if (finished.has(dataset.id)) return;
    const display = displays.get(dataset.id) ?? displayOf(nameOf(service, dataset), shows);
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

/** Shows it as whatever serves afterwards does: where the log is JSON, no other line stands in between. */
export function servingReporter(service: ServiceName, { format }: LogSettings): PreparationProgress {
  return preparationReporter(service, format === 'json' ? 'log' : process.stderr);
}

function displayOf(name: string, shows: NodeJS.WriteStream | 'log'): Display {
  if (shows === 'log') return lines(name, (line) => tell(line.trim()));
  return shows.isTTY ? bar(name, shows) : lines(name, (line) => void shows.write(`${line}\n`));
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

function lines(name: string, writeLine: (line: string) => void): Display {
  const started = Date.now();
  let last = started;
  const write = (percentage: number, rest = ''): void => {
    writeLine(`  ${String(percentage).padStart(3)} %  ${name}${rest}`);
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
