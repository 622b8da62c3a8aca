import { parse } from 'graphql';
import { TrustedDocuments } from '../../../gateway/documents/TrustedDocuments';
import { itAnswers } from './support/hostileCases';
import { hostileGateway } from './support/hostileGateway';
import { ask, post, rawRequest } from './support/rawRequest';

const trust = (only: boolean): TrustedDocuments => {
  const texts = {
    one: 'query One { item(id: 1) { id } }',
    filter: 'query Filtered($f: Filter) { items(filter: $f) { total } }',
  };
  const list = Object.entries(texts).map(([id, text]) => ({ id, name: id, text, document: parse(text) }));
  return new TrustedDocuments(list, only);
};

describe('a gateway under lockdown', () => {
  itAnswers(
    [
      ['a trusted document by its id', post('{"documentId":"one"}'), 200, null],
      ['a trusted document by its text', ask('query One { item(id: 1) { id } }'), 200, null],
      ['introspection', ask('{ __schema { types { name } } }'), 403, 'DOCUMENT_NOT_TRUSTED'],
      ['any other text', ask('{ item(id: 2) { title } }'), 403, 'DOCUMENT_NOT_TRUSTED'],
      ['a text that can’t be parsed', ask('{ item('), 403, 'DOCUMENT_NOT_TRUSTED'],
    ],
    { trusted: trust(true), lockdown: true },
  );
});

describe('what is told of the schema', () => {
  const tellAll = async (lockdown: boolean): Promise<string> => {
    const { app, port } = await hostileGateway({ trusted: trust(false), lockdown });
    const answers = await Promise.all([
      rawRequest(port, ask('{ item(id: 1) { titel } itm { id } }')),
      rawRequest(port, ask('{ echo(kind: BOK) }')),
      rawRequest(port, post('{"documentId":"filter","variables":{"f":{"kind":"BOKK","numbr":1}}}')),
    ]);
    await app.close();
    for (const { status } of answers) expect(status).toBe(400);
    return answers.map(({ body }) => body).join();
  };

  it('is what a client may have meant', async () => {
    expect((await tellAll(false)).match(/Did you mean/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('is nothing under lockdown', async () => {
    expect(await tellAll(true)).not.toContain('Did you mean');
  });

  it('is no introspection under lockdown, even of documents that are not listed alone', async () => {
    const { app, port } = await hostileGateway({ lockdown: true });
    const { status, body } = await rawRequest(port, ask('{ __schema { types { name } } }'));
    await app.close();
    expect({ status, told: body.includes('"data"') }).toEqual({ status: 400, told: false });
  });
});
