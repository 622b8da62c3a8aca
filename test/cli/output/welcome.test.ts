import { parse } from 'graphql';
import { welcome } from '../../../cli/output/welcome';
import { readConfig } from '../../../common/config';
import type { TrustedDocument } from '../../../gateway/documents/TrustedDocument';

const config = readConfig({}, {});
const documentOf = (text: string, name = 'Regions', id = name): TrustedDocument => ({
  id,
  name,
  text,
  document: parse(text),
});
const greeting = (trusted: readonly TrustedDocument[] | null): string =>
  welcome('http://localhost:4000', config, { professionals: 'NONE', trusted });

describe('the welcome', () => {
  it('offers a query, in the playground too, where any is answered', () => {
    expect(greeting(null)).toMatch(
      /http:\/\/localhost:4000\/playground[^]*curl .* -d '\{"query":"\{ commune/,
    );
  });

  it('offers a trusted document that can be asked as it is, where nothing else is answered', () => {
    const text = greeting([
      documentOf('mutation Change { change }', 'Change'),
      documentOf('query One($id: ID!) { one(id: $id) }', 'One'),
      documentOf('query Two { a } query Three { b }', 'Two'),
      documentOf('query Regions($first: Int! = 3, $after: ID) { regions }', 'Regions', "it's"),
    ]);
    expect(text).toContain('Ask for "Regions" in a terminal:');
    expect(text).toContain(String.raw`-d '{"documentId":"it'\''s"}'`);
    expect(text).not.toMatch(/playground|"query"|commune/);
  });

  it('offers none where each needs values', () => {
    const text = greeting([documentOf('query One($id: ID!) { one(id: $id) }', 'One')]);
    expect(text).toContain('A request names one by "documentId", with its variables.');
    expect(text).not.toContain('curl');
  });
});
