import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '../../../../common/errors/StartupError';
import { projectPath } from '../../../../common/paths';
import { readDocuments } from '../../../../services/cpts/import/readDocuments';

const FILE = 'doc-001-grand-saumurois.json';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-data-'));
  cpSync(projectPath('data'), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Replaces a text that stands in the data file once, and returns what reading then says. */
function reasonAfter(before: string, after: string, file = FILE): string {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(before)).toHaveLength(2);
  writeFileSync(path, text.replace(before, after));
  return reason();
}

function reason(): string {
  try {
    readDocuments(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message;
  }
  throw new Error('The broken file was read');
}

test('a missing file is named', () => {
  rmSync(join(folder, FILE));
  expect(reason()).toBe(`${FILE}: the data file ${join(folder, FILE)} cannot be read`);
});

test('a file that is not JSON is named', () => {
  writeFileSync(join(folder, FILE), '{ "source": ');
  expect(reason()).toMatch(/^doc-001-grand-saumurois\.json: the data file .* is not JSON \(/);
});

test('a word in place of an amount is named with its path', () => {
  const said = reasonAfter('"amount": 30000,\n      "paid"', '"amount": "30 000",\n      "paid"');
  expect(said).toMatch(/^doc-001-grand-saumurois\.json: payments\[0\]\.amount: /);
});

test('an amount of 0 for an unknown one is refused', () => {
  expect(reasonAfter('[null, null, 370000, null]', '[0, null, 370000, null]')).toBe(
    `${FILE}: fundingGrids[0].totals[0].amounts[0]: must be an amount above 0 (unknown is null)`,
  );
});

test('a field that the format does not know is refused', () => {
  expect(reasonAfter('"signedAt": "49328"', '"signedAt": "49328", "signedBy": "someone"')).toMatch(
    /^doc-001-grand-saumurois\.json: contracts\[0\]: .*signedBy/,
  );
});

test('a commune outside the department is refused', () => {
  expect(reasonAfter('"code": "49002"', '"code": "72003"')).toMatch(
    /^doc-001-grand-saumurois\.json: cpts\[0\]\.perimeter\.entries\[0\]\.code: a commune lies in a department of its CPTS \(49\), got 72003$/,
  );
});

test('a reference to nothing is refused', () => {
  expect(reasonAfter('"payer": "cpam-83"', '"payer": "cpam-38"', 'doc-000-var.json')).toBe(
    'doc-000-var.json: payments[0].payer: no file describes the organization "cpam-38"',
  );
});

test('an amount misread from the slides is found by its column', () => {
  expect(
    reasonAfter('[20000, 30000, 35000, 40000]', '[20000, 30000, 85000, 40000]', 'doc-003-aci-slides.json'),
  ).toMatch(/the lines of size 3 add up to its total of 315000, got 365000 \(aci-2019\)/);
});

test('several broken rules come one a line', () => {
  reasonAfter('"code": "49002"', '"code": "72003"');
  const said = reasonAfter('"code": "49009"', '"code": "72009"');
  expect(said.split('\n').map((line) => line.slice(-5))).toEqual(['72003', '72009']);
});

test('labels that leave out a mission are refused', () => {
  expect(reasonAfter('"HEALTH_CRISIS"', '"PREVENTION"', 'missions.json')).toBe(
    'missions.json: missions: must label every mission once',
  );
});
