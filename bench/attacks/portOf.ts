import type { ChildProcess } from 'node:child_process';

/** The port of the address that a program tells once it listens; throws where it ends without. */
export async function portOf({ stdout }: ChildProcess): Promise<number> {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    const found = /http:\/\/[\d.]+:(\d+)\/graphql/.exec(text)?.[1];
    if (found !== undefined) {
      stdout?.resume();
      return Number(found);
    }
  }
  throw new Error(`The program told no address:\n${text}`);
}
