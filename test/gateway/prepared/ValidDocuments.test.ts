import { parse } from 'graphql';
import { ValidDocuments } from '../../../gateway/prepared/ValidDocuments';

const operation = (source: string) => ({ document: parse(source), operationName: null });

test('an operation is found by the text and the name that were noted, and by no other', () => {
  const valid = new ValidDocuments();
  const noted = operation('query One { a } query Two { b }');
  valid.note('text', 'One', noted);
  expect(valid.find('text', 'One')).toBe(noted);
  expect(valid.find('text', 'Two')).toBeUndefined();
  expect(valid.find('text', null)).toBeUndefined();
  expect(valid.find('other', 'One')).toBeUndefined();
  valid.note('text', 'Two', noted);
  expect(valid.find('text', 'Two')).toBe(noted);
  expect(valid.find('text', 'One')).toBe(noted);
});

test('what was used longest ago goes where there is no room', () => {
  const valid = new ValidDocuments(3_000);
  const noted = operation('{ a }');
  for (const source of ['{ a }', '{ b }']) valid.note(source, null, noted);
  expect(valid.find('{ a }', null)).toBe(noted);
  valid.note('{ c }', null, noted);
  expect(valid.find('{ b }', null)).toBeUndefined();
  expect(valid.find('{ a }', null)).toBe(noted);
  valid.note('x'.repeat(100), null, noted);
  expect(valid.find('x'.repeat(100), null)).toBeUndefined();
});
