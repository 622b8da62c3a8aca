import { table } from '../output/table';
import type { ImportReport } from './ImportReport';

const HEADLINES: Readonly<Record<ImportReport['outcome'], string>> = {
  LOADED: 'loaded',
  CHECKED: 'checked, nothing was changed',
  UNCHANGED: 'these files are loaded already, nothing was done',
};

/** The end of a load as text: what became of every row, and where the rejects are. */
export function reportText(report: ImportReport): string {
  const name = `${report.service}: ${report.dataset}`;
  if (report.outcome === 'UNCHANGED') return `${name}: ${HEADLINES.UNCHANGED}`;
  const head = `${name} ${HEADLINES[report.outcome]}`;
  const version = report.version === null ? '' : `, version ${report.version}`;
  return [
    `${head}${version} (${report.seconds.toFixed(1)} s, ${speedOf(report)}, ${report.peakMegabytes} MB at most)`,
    indented(table(['rows', 'number'], rowsOf(report))),
    ...(report.rejectsFile === null
      ? []
      : [`  Rejected rows, with line, rule and value: ${report.rejectsFile}`]),
  ].join('\n');
}

function rowsOf({ rowsRead, loaded, merged, leftOut, rejected }: ImportReport): [string, number][] {
  return [
    ['read', rowsRead],
    ['= loaded', loaded],
    ['+ merged', merged],
    ['+ left out', sum(leftOut)],
    ...details(leftOut),
    ['+ rejected', sum(rejected)],
    ...details(rejected),
  ];
}

function details(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => [`    ${reason}`, count]);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function speedOf({ rowsRead, seconds }: ImportReport): string {
  const perSecond = Math.round(rowsRead / Math.max(seconds, 0.001));
  return `${perSecond.toLocaleString('fr-FR')} rows/s`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
