import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { runProgram } from '../../support/program';
import { refusalOf } from '../../support/refusal';

let folder: LoadFolder;
let before: unknown;
beforeAll(() => {
  folder = makeLoadFolder();
  before = folder.state();
});
afterAll(() => folder.remove());
afterEach(() => expect(folder.state()).toEqual(before));

describe('a command that can’t be followed is told in one sentence', () => {
  const commands: readonly [string, string[], string, string][] = [
    ['an unknown dataset', ['nothing', 'x.csv'], 'IMPORT_UNKNOWN_DATASET', '"nothing"'],
    ['a file that is not there', ['rpps', '/nowhere/x.txt'], 'IMPORT_UNREADABLE_FILE', '/nowhere/x.txt'],
    ['a folder for a file', ['rpps', '/tmp'], 'IMPORT_UNREADABLE_FILE', '/tmp'],
    ['no such day', ['rpps', 'x', '--as-of', '2021-02-31'], 'IMPORT_BAD_OPTION', '--as-of 2021-02-31'],
    ['a service without it', ['rpps', 'x', '--service', 'cpts'], 'IMPORT_BAD_OPTION', '--service cpts'],
    ['a publisher alone', ['rpps', 'x', '--publisher', 'ARS'], 'IMPORT_MISSING_OPTION', '--source'],
  ];

  it.each(commands)('%s', async (_what, args, code, value) => {
    const refusal = refusalOf(await folder.load(args));
    expect(refusal.code).toBe(code);
    expect(refusal.sentence).toContain(value);
  });

  it.each([[['rpps', 'x', '--no-such-option']], [['rpps', 'x', '--service', 'nowhere']], [[] as string[]]])(
    'and so is %j, with exit code 1',
    async (args) => {
      const { code, output, errors } = await runProgram(['import', ...args], folder);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(/unknown option|no service|Usage/);
    },
  );
});
