import { parse } from 'graphql';
import { operationIn } from '../../../gateway/execution/operationIn';

const two = parse('query A { a ...F } query B { b } fragment F on Query { c }');

describe('the operation of a document', () => {
  it('is the one of the name, beside all fragments', () => {
    const { definition, fragments } = operationIn(two, 'B');
    expect(definition.name?.value).toBe('B');
    expect([...fragments.keys()]).toEqual(['F']);
  });

  it('is the only one where no name is given', () => {
    expect(operationIn(parse('query A { a }'), null).definition.name?.value).toBe('A');
  });

  it.each([
    ['no name among several', two, null],
    ['a name that none has', two, 'C'],
    ['no operation at all', parse('fragment F on Query { c }'), null],
  ])('is not found for %s', (_, document, name) => {
    expect(() => operationIn(document, name)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'OPERATION_RESOLUTION_FAILURE' }) as object,
      }) as Error,
    );
  });
});
