import type { TextEncodingName } from './InputFile';

/** What a dataset knows of its files beforehand. */
export interface ReadOptions {
  /** How the text is written, where the command line does not tell; left out: found by looking. */
  readonly encoding?: TextEncodingName | undefined;
  /** Which file of a .zip with several is meant, by its name. */
  readonly entry?: ((name: string) => boolean) | undefined;
}
