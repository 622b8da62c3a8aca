import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '../../../common/errors/StartupError';
import { trustedDocumentsOf } from '../../../gateway/documents/trustedDocumentsOf';

const folder = mkdtempSync(join(tmpdir(), 'maillage-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) =>
  trustedDocumentsOf({ trustedDocuments: join(folder, name), trustedDocumentsOnly: true });

describe('a file of trusted documents', () => {
  it('is read at start', () => {
    writeFileSync(join(folder, 'fine.json'), '{"a": "{ books { id } }"}');
    expect(read('fine.json')?.named('a')).toBe('{ books { id } }');
    expect(trustedDocumentsOf({ trustedDocuments: null, trustedDocumentsOnly: false })).toBeUndefined();
  });

  it.each([
    ['is not there', null, /can't be used: there is no such file\.$/],
    ['is no JSON', '{"a": ', /can't be used: it is no JSON; it is written \{"HASH".*\.$/],
    ['is no manifest', '[]', /can't be used: it is written \{"HASH"/],
  ])('stops the start where it %s', (_what, text, message) => {
    const name = 'bad.json';
    if (text !== null) writeFileSync(join(folder, name), text);
    expect(() => read(name)).toThrow(StartupError);
    expect(() => read(name)).toThrow(message);
    expect(() => read(name)).toThrow(join(folder, name));
  });
});
