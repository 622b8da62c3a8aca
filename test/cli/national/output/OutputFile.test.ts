import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeWindows1252 } from '../../../../common/files/decodeWindows1252';
import { OutputFile } from '../../../../cli/national/output/OutputFile';

const folder = mkdtempSync(join(tmpdir(), 'maillage-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('OutputFile', () => {
  it('writes every line in order, however many there are', async () => {
    const path = join(folder, 'many.csv');
    const lines = Array.from({ length: 30_000 }, (_, at) => `${at};Île-d'Œuilly ✓`);
    const output = await OutputFile.create(path);
    for (let at = 0; at < lines.length; at += 7_000) await output.writeLines(lines.slice(at, at + 7_000));
    const bytes = await output.finish();
    const written = readFileSync(path);
    expect(written.length).toBe(bytes);
    expect(written.toString('utf8')).toBe(`${lines.join('\n')}\n`);
  });

  it('writes windows-1252 for files that are published so', async () => {
    const path = join(folder, 'finess.csv');
    const output = await OutputFile.create(path, 'windows-1252');
    await output.writeLines(['Cœur d’Étrœungt, L’Haÿ, ŒUILLY, HAŸ']);
    await output.finish();
    const text = decodeWindows1252(readFileSync(path));
    expect(text).toBe('Cœur d’Étrœungt, L’Haÿ, ŒUILLY, HAŸ\n');
  });

  it('leaves no file behind that is not whole', async () => {
    const output = await OutputFile.create(join(folder, 'broken.csv'));
    await output.writeLines(['a']);
    expect(readdirSync(folder)).toContain('broken.csv.partial');
    await output.abandon();
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
  });
});
