import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../common/paths';
import { documentFiles } from '../../services/cpts/import/documentFiles';

const folder = projectPath('data');
/** Files that are no document: labels, and our own words on what the documents say. */
const OTHERS = ['contradictions.json', 'missions.json', 'professions.json'];
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !OTHERS.includes(name));

test('every document in data/ is read, and every file that is read is there', () => {
  expect(names.sort()).toEqual([...documentFiles].sort());
});

test('no file holds an e-mail address, a French telephone number, or the title that leads a person’s name', () => {
  const patterns = [
    /[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}{2,}/u,
    /(?:\+33|\b0)\s?[1-9](?:[\s.-]?\d{2}){4}\b/,
    /(?:^|[^\p{L}])(?:M\.|Mme|Mlle|Dr|Pr)\s+\p{Lu}/u,
  ];
  const found = readdirSync(folder).flatMap((name) => {
    const text = readFileSync(projectPath('data', name), 'utf8');
    return patterns.filter((pattern) => pattern.test(text)).map((pattern) => [name, String(pattern)]);
  });
  expect(found).toEqual([]);
});

test('files are UTF-8 with one line break at the end, without the marks of a word processor', () => {
  const texts = names.map((name) => readFileSync(projectPath('data', name), 'utf8'));
  expect(texts.every((text) => text.endsWith('}\n') && !/[\t\r\u00a0\ufeff\ufffd]/.test(text))).toBe(true);
});
