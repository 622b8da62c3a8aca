import type { ImportReport } from '../../../cli/import/ImportReport';
import { reportText } from '../../../cli/import/reportText';

const report: ImportReport = {
  dataset: 'finess',
  service: 'professionals',
  files: [{ name: 'finess.csv', bytes: 10, sha256: 'x' }],
  outcome: 'LOADED',
  version: 'v1',
  rowsRead: 100_000,
  loaded: 4_000,
  merged: 5,
  leftOut: { 'other categories': 95_000, closed: 993 },
  rejected: { ROW_INVALID_FINESS: 2 },
  rejectsFile: '/data/imports/x.rejects.csv',
  seconds: 2,
  peakMegabytes: 150,
};

describe('the report of a load', () => {
  it('tells what became of every row', () => {
    expect(reportText(report).replace(/[\u00a0\u202f]/g, ' '))
      .toBe(`professionals: finess loaded, version v1 (2.0 s, 50 000 rows/s, 150 MB at most)
  rows                     number
  ──────────────────────  ───────
  read                    100 000
  = loaded                  4 000
  + merged                      5
  + left out               95 993
      other categories     95 000
      closed                  993
  + rejected                    2
      ROW_INVALID_FINESS        2
  Rejected rows, with line, rule and value: /data/imports/x.rejects.csv`);
  });

  it('says when nothing was done, or nothing was changed', () => {
    expect(reportText({ ...report, outcome: 'UNCHANGED' })).toBe(
      'professionals: finess: these files are loaded already, nothing was done',
    );
    expect(reportText({ ...report, outcome: 'CHECKED', version: null })).toMatch(
      /^professionals: finess checked, nothing was changed \(/,
    );
  });
});
