import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { projectPath } from '../../common/paths';

const TOOLS = `
const { setTimeout: pause } = require('node:timers/promises');
const heap = () => require('node:v8').getHeapStatistics().total_heap_size;

/** Lets 60 MB of old objects go, asks for no more, and ends once half of them are gone from the heap. */
async function burst() {
  let kept = Array.from({ length: 60 }, () => Array.from({ length: 50_000 }, (_, at) => ({ at })));
  const full = heap();
  kept = null;
  while (heap() > full / 2) await pause(50);
  console.log('came back');
}
`;

const ONE_BURST = `
collectWhenIdle({ everyMs: 20, times: 2, busyPart: 0.9, grownBytes: 1_000_000 });
burst();
`;

/** No part of its time makes this process busy, so that no look begins to count anew; some of them lie between the bursts. */
const NEVER_BUSY = `
collectWhenIdle({ everyMs: 20, times: 2, busyPart: 1, grownBytes: 1_000_000 });
burst().then(async () => {
  for (let looks = 0; looks < 10; looks += 1) await pause(25);
  await burst();
});
`;

/** What a process tells that has the program's own function. */
function told(script: string): string {
  const source = readFileSync(projectPath('cli', 'collectWhenIdle.ts'), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  return execFileSync(process.execPath, ['-e', code + TOOLS + script], { encoding: 'utf8', timeout: 60_000 });
}

describe('collectWhenIdle', () => {
  test('gives the memory of a burst back where nothing else asks for any', () => {
    expect(told(ONE_BURST)).toBe('came back\n');
  });

  test('gives it back again where the next burst is too small to count as work', () => {
    expect(told(NEVER_BUSY)).toBe('came back\ncame back\n');
  });
});
