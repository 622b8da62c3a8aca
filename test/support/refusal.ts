import type { Outcome } from './program';

/** What a load that was refused has told. */
export interface Refusal {
  /** The one line on standard error, without the lines that tell how far a load is. */
  readonly sentence: string;
  /** The stable code at its end. */
  readonly code: string | undefined;
  /** Where the rejected rows are; undefined where none is told. */
  readonly rejectsFile: string | undefined;
}

/** What no sentence may let out. */
const INSIDES = /node_modules|^ +at |\.js:\d|SQLITE_|SELECT /m;

/** Reads the refusal. Throws where the program did not end with exit code 1 and one sentence. */
export function refusalOf({ code, output, errors }: Outcome): Refusal {
  const lines = errors.split('\n').filter((line) => line !== '' && !/^ +\d+ % /.test(line));
  const [sentence = ''] = lines;
  if (code !== 1 || lines.length !== 1 || output !== '' || INSIDES.test(errors)) {
    throw new Error(`It ended with ${code}, not with one sentence.\n${output}\n${errors}`);
  }
  return {
    sentence,
    code: /\(([A-Z]+(?:_[A-Z]+)+)\)/.exec(sentence)?.[1],
    rejectsFile: /Rejected rows so far: (.+)$/.exec(sentence)?.[1],
  };
}
