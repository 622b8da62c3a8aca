import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchText } from '../../../gateway/reload/watchText';

describe('a watched text', () => {
  let folder: string;
  let file: string;
  let end: () => void;
  const told: (string | null)[] = [];
  const news = new EventTarget();
  const tell = (text: string | null): Promise<void> => {
    told.push(text);
    news.dispatchEvent(new Event('told'));
    return Promise.resolve();
  };
  const next = (): Promise<unknown> =>
    new Promise((resolve) => news.addEventListener('told', resolve, { once: true }));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-watch-'));
    file = join(folder, 'text');
    writeFileSync(file, 'first');
    told.length = 0;
    end = watchText({ file, text: 'first' }, tell);
  });
  afterEach(() => {
    end();
    rmSync(folder, { recursive: true });
  });

  test('is told when it is written', async () => {
    const second = next();
    writeFileSync(file, 'second');
    await second;
    const third = next();
    writeFileSync(file, 'third!');
    await third;
    expect(told).toEqual(['second', 'third!']);
  });

  test('is told when another file takes its place, each time', async () => {
    for (const text of ['second', 'third']) {
      const change = next();
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      await change;
    }
    expect(told).toEqual(['second', 'third']);
  });

  test('is told as null when it is gone, and again when it is back', async () => {
    const gone = next();
    rmSync(file);
    await gone;
    const back = next();
    writeFileSync(file, 'first');
    await back;
    expect(told).toEqual([null, 'first']);
  });

  test('is not told when it is written with the same text', async () => {
    writeFileSync(file, 'first');
    const change = next();
    writeFileSync(`${file}.new`, 'second');
    renameSync(`${file}.new`, file);
    await change;
    expect(told).toEqual(['second']);
  });

  test('is told where it changed before the watch began', async () => {
    end();
    writeFileSync(file, 'between');
    const change = next();
    end = watchText({ file, text: 'first' }, tell);
    await change;
    expect(told).toEqual(['between']);
  });
});
