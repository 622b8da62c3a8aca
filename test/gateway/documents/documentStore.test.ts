import { parse } from 'graphql';
import { documentStore } from '../../../gateway/documents/documentStore';

test('documents are found again as long as there is room; the one used longest ago goes first', async () => {
  const store = documentStore(5_000);
  const document = parse(`{ ${'a '.repeat(15)}}`);
  await store.set('one', document);
  expect(await store.get('one')).toBe(document);
  await store.set('two', document);
  expect(await store.get('one')).toBeUndefined();
  await store.delete('two');
  expect(await store.get('two')).toBeUndefined();
});

test('a document larger than the bound is not kept', async () => {
  const store = documentStore(5_000);
  await store.set('large', parse(`{ ${'a '.repeat(100)}}`));
  expect(await store.get('large')).toBeUndefined();
});
