import { z } from 'zod';
import { repositoryFiles, textOf } from './repositoryFiles';

const files = repositoryFiles();
const code = files.filter(
  (file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !file.startsWith('schema/generated/'),
);

describe('the rules of the house', () => {
  test('no source file is longer than 300 lines', () => {
    const long = code.filter((file) => textOf(file).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  test('most source files are short', () => {
    const lengths = code.map((file) => textOf(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('no rule is switched off in the code', () => {
    const marks = new RegExp(
      ['eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck', '@ts-' + 'expect-error'].join('|'),
    );
    expect(code.filter((file) => marks.test(textOf(file)))).toEqual([]);
  });

  test('no test is left out, but by test/support/needs.ts', () => {
    const marks = /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe|test)\(/;
    expect(
      code.filter(
        (file) => file.startsWith('test/') && file !== 'test/support/needs.ts' && marks.test(textOf(file)),
      ),
    ).toEqual([]);
  });

  test('no file is a barrel', () => {
    expect(code.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });
});

describe('what the repository does not hold', () => {
  test('paths of the machine it was written on', () => {
    const paths = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/\\w', 'C:\\\\U' + 'sers'].join('|'));
    expect(files.filter((file) => paths.test(textOf(file)))).toEqual([]);
  });

  test('where packages were fetched from: any registry will do', () => {
    const lock = z
      .object({ packages: z.record(z.string(), z.object({ resolved: z.string().optional() })) })
      .parse(JSON.parse(textOf('package-lock.json')));
    const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(resolved.map(([name]) => name)).toEqual([]);
    expect(textOf('.npmrc')).not.toMatch(/registry/);
  });

  test('e-mail addresses or telephone numbers of people', () => {
    const holders = files.filter((file) => file !== 'package-lock.json' && !file.startsWith('test/'));
    const email = /[\w.+-]+@(?!example\.)[\w-]+\.(?:fr|com|org|net|eu)\b/;
    const telephone = /(?<![\d.])0[1-79](?:[ .]\d{2}){4}(?!\d)/;
    const found = holders.filter((file) => email.test(textOf(file)) || telephone.test(textOf(file)));
    expect(found).toEqual([]);
  });
});
