import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { documentCheck } from '../../../gateway/limits/documentCheck';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { projectPath } from '../../../common/paths';
import { readExamples } from '../../../schema/readExamples';

const sdl = readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8');
const check = documentCheck(readSupergraph(sdl).executableSdl);
const history = (inner: string) =>
  `{ country { coverageHistory(from: "2019-01-01", to: "2036-11-01", step: MONTH) { ${inner} } } }`;

function codeOf(source: string): unknown {
  try {
    check(source, {});
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
}

test('a history of pages of communes is refused by the rows it asks for', () => {
  expect(codeOf(history('uncoveredCommunes(first: 4000) { nodes { code } }'))).toBe('OPERATION_TOO_COSTLY');
});

test('a history alone, or with small pages, is answered', () => {
  expect(() => check(history('on rate { low high }'), {})).not.toThrow();
  expect(() => check(history('uncoveredCommunes(first: 200) { nodes { code } }'), {})).not.toThrow();
});

test.each(readExamples())('the example $name is within the limits', ({ query, variables }) => {
  expect(() => check(query, variables)).not.toThrow();
});
