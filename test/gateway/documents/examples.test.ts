import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { checkTrusted } from '../../../gateway/documents/checkTrusted';
import { sha256Hex } from '../../../gateway/documents/sha256Hex';
import { documentCheck } from '../../../gateway/limits/documentCheck';
import { supergraphSchemas } from '../../../gateway/supergraph/publicSchema';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { trusted } from './support/requests';

const schemaFolder = join(__dirname, '../../../schema');
const examples = join(schemaFolder, 'examples');
const texts = readdirSync(examples)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(examples, name), 'utf8'));

describe('the examples', () => {
  const documents = trusted(Object.fromEntries(texts.map((text) => [sha256Hex(text), text])), true);

  it('are a list of trusted documents', () => {
    const { executableSdl } = readSupergraph(readFileSync(join(schemaFolder, 'supergraph.graphql'), 'utf8'));
    const { public: schema } = supergraphSchemas(executableSdl);
    expect(documents.list).toHaveLength(texts.length);
    expect(() => checkTrusted(documents.list, schema, documentCheck(executableSdl))).not.toThrow();
  });

  it.each(documents.list.map(({ name, text }) => [name, text]))(
    '%s is known as a client prints it',
    (_name, text) => {
      expect(documents.trusts(print(parse(text)))).toBe(true);
      expect(documents.trusts(text.replace('{', '{ more: __typename '))).toBe(false);
    },
  );
});
