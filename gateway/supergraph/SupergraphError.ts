/**
 * Why a text can't be served as a supergraph: the rule and, after a semicolon, what to do; in one line, without the file's name and
 * without a full stop, since whoever read the file puts both around it.
 */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';

  /** The message of a library's error on one line: its first causes, without the excerpts of the text that may follow them. */
  static from(error: unknown, fix: string): SupergraphError {
    const lines = causesOf(error).slice(0, MOST_CAUSES).map(firstLine);
    return new SupergraphError(`${lines.join(', and ')}; ${fix}`, { cause: error });
  }
}

/** One fault of a text often has a hundred consequences. */
const MOST_CAUSES = 2;

function causesOf(error: unknown): unknown[] {
  const causes = error instanceof Error && 'causes' in error ? error.causes : null;
  return Array.isArray(causes) && causes.length > 0 ? causes : [error];
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trimStart().split('\n');
  return line.replace(/\.+$/, '');
}
