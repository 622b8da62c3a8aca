import { validate } from 'dockerfile-utils';
import { textOf } from './repositoryFiles';

const errorsIn = (text: string): string[] =>
  validate(text).map(({ message }) => (typeof message === 'string' ? message : message.value));

test('the Dockerfile has nothing that a linter complains of', () => {
  expect(errorsIn(textOf('Dockerfile'))).toEqual([]);
});

test.each([
  ['an instruction that does not exist', 'FROM a\nRUM b\n'],
  ['a stage without an image', 'FROM\n'],
  ['two commands, of which one is lost', 'FROM a\nCMD ["b"]\nCMD ["c"]\n'],
  ['a port that is none', 'FROM a\nEXPOSE x\n'],
  ['a flag that does not exist', 'FROM a\nCOPY --form=b c d\n'],
])('the linter complains of %s', (_what, text) => {
  expect(errorsIn(text)).toHaveLength(1);
});
