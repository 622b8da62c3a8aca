/** A file to load, found and hashed before anything is read from it. Standard input is first written to a file beside the databases. */
export interface InputFile {
  /** The name as it was given; "standard input" for what came from there. */
  readonly name: string;
  readonly path: string;
  /** On the disk, compressed where it is. */
  readonly bytes: number;
  /** SHA-256 in hexadecimal, of the bytes on the disk. */
  readonly sha256: string;
  /** How its text is read, where the command line tells; null: found by looking. */
  readonly encoding: TextEncodingName | null;
  readonly separator: Separator | null;
  /** Told how many bytes of the disk have been read, as often as it changes. */
  readonly onBytes: (bytes: number) => void;
}

/** The encodings of the files of the field. */
export type TextEncodingName = 'utf-8' | 'windows-1252';

/** The separators of the files of the field. */
export type Separator = ',' | ';' | '|' | '\t';
