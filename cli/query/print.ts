import { pipeline } from 'node:stream/promises';
import { fieldOf } from './fieldOf';

/** Writes the text on standard output. A reader that has had enough, as `head` has, is no error. */
export async function print(text: string): Promise<void> {
  try {
    await pipeline([text], process.stdout, { end: false });
  } catch (error) {
    if (fieldOf(error, 'code') !== 'EPIPE') throw error;
  }
}
