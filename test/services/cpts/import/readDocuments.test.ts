import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { documentFiles } from '../../../../services/cpts/import/documentFiles';
import { documentPaths, readDocuments } from '../../../../services/cpts/import/readDocuments';

test('the data files of the project are read in their fixed order', () => {
  const { documents, missions } = readDocuments();
  expect(documents.slice(0, 5).map(({ source }) => source.id)).toEqual([
    'doc-000',
    'doc-001',
    'doc-002',
    'doc-003',
    'doc-004',
  ]);
  expect(documents).toHaveLength(documentFiles.length);
  expect(missions.missions).toHaveLength(7);
});

test('the paths are those of all files that decide the facts', () => {
  const paths = documentPaths();
  expect(paths.map((path) => basename(path))).toEqual([
    ...documentFiles,
    'missions.json',
    'contradictions.json',
  ]);
  expect(paths.every((path) => existsSync(path) && readFileSync(path, 'utf8').startsWith('{'))).toBe(true);
});

test('amounts are whole cents once read', () => {
  const payments = readDocuments().documents.flatMap((document) => document.payments);
  expect(payments.map(({ amount }) => amount)).toEqual([122179000, 3000000]);
});
