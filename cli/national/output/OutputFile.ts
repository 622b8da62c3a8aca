import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { StartupError } from '../../../common/errors/StartupError';
import type { TextEncodingName } from '../../../common/files/InputFile';
import { inOneByteEach } from './inOneByteEach';

/** So many characters are kept before they are written. */
const KEPT_CHARACTERS = 1 << 18;
/** A character of UTF-8 has at most three bytes for each unit of a JavaScript text. */
const BYTES_A_CHARACTER = 3;

/** A file that is written part by part and bears its name only when it is whole. */
export class OutputFile {
  readonly path: string;
  readonly #encoding: TextEncodingName;
  readonly #handle: FileHandle;
  /** One for the whole file: new ones for each part would pile up until they are collected. */
  readonly #buffer = Buffer.allocUnsafe(2 * KEPT_CHARACTERS * BYTES_A_CHARACTER);
  #kept: string[] = [];
  #characters = 0;

  private constructor(path: string, handle: FileHandle, encoding: TextEncodingName) {
    this.path = path;
    this.#handle = handle;
    this.#encoding = encoding;
  }

  /** Begins the file. Throws a StartupError where it can't be written. */
  static async create(path: string, encoding: TextEncodingName = 'utf-8'): Promise<OutputFile> {
    return new OutputFile(path, await sentenced(path, open(partial(path), 'w')), encoding);
  }

  /** Adds the lines, none longer than a quarter of a million characters; resolved when the disk has taken all but the last few. */
  async writeLines(lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      this.#kept.push(line);
      this.#characters += line.length + 1;
      if (this.#characters >= KEPT_CHARACTERS) await this.#flush();
    }
  }

  /** Ends the file and gives it its name; returns its size in bytes. */
  async finish(): Promise<number> {
    if (this.#kept.length > 0) await this.#flush();
    await this.#handle.close();
    await sentenced(this.path, rename(partial(this.path), this.path));
    return (await stat(this.path)).size;
  }

  /** Takes away what an error left unfinished. */
  async abandon(): Promise<void> {
    await this.#handle.close();
    await rm(partial(this.path), { force: true });
  }

  async #flush(): Promise<void> {
    const text = `${this.#kept.join('\n')}\n`;
    this.#kept = [];
    this.#characters = 0;
    const length =
      this.#encoding === 'utf-8'
        ? this.#buffer.write(text, 'utf8')
        : this.#buffer.write(inOneByteEach(text), 'latin1');
    await sentenced(this.path, this.#handle.writeFile(this.#buffer.subarray(0, length)));
  }
}

function partial(path: string): string {
  return `${path}.partial`;
}

async function sentenced<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    const { message } = cause as Error;
    throw new StartupError(`${path} can't be written: ${message}. Free some space or name another folder.`, {
      cause,
    });
  }
}
