import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { projectPath } from '../../common/paths';

/** Lets 60 MB of old objects go, asks for no more, and ends once half of them are gone from the heap. */
const BURST = `
let kept = Array.from({ length: 60 }, () => Array.from({ length: 50_000 }, (_, at) => ({ at })));
const { total_heap_size: full } = require('node:v8').getHeapStatistics();
kept = null;
collectWhenIdle({ everyMs: 20, times: 2, busyPart: 0.9, grownBytes: 1_000_000 });
const look = setInterval(() => {
  const { total_heap_size: now } = require('node:v8').getHeapStatistics();
  if (now > full / 2) return;
  clearInterval(look);
  console.log('came back');
}, 50);
`;

describe('collectWhenIdle', () => {
  test('gives the memory of a burst back where nothing else asks for any', () => {
    const source = readFileSync(projectPath('cli', 'collectWhenIdle.ts'), 'utf8');
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
    const told = execFileSync(process.execPath, ['-e', code + BURST], { encoding: 'utf8', timeout: 60_000 });
    expect(told).toBe('came back\n');
  });
});
