import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { StartupError } from '../../common/errors/StartupError';
import { unreadableFor } from '../../common/files/unreadableFor';

const variablesFormat = z.record(z.string(), z.unknown());

/** What stands beside an example operation. */
const exampleFormat = z.object({ variables: variablesFormat });

/** The text of the operation, from a file, or from standard input for "-". Throws a StartupError where there is none. */
export async function readOperation(file: string): Promise<string> {
  const operation = file === '-' ? await text(process.stdin) : readText(file, 'The operation');
  if (operation.trim() !== '') return operation;
  throw new StartupError(
    file === '-' ? 'No operation came on standard input.' : `There is no operation in ${file}.`,
  );
}

/**
 * Variables from JSON, or from the file after "@"; where none are given those that stand beside an example, in the `.json` of its name. Throws a
 * StartupError for what is no JSON object.
 */
export function readVariables(given: string | undefined, file: string): Readonly<Record<string, unknown>> {
  if (given === undefined) return variablesBeside(file);
  const json = given.startsWith('@') ? readText(given.slice(1), 'The file of variables') : given;
  const parsed = variablesFormat.safeParse(parsedJson(json));
  if (parsed.success) return parsed.data;
  throw new StartupError(
    `The variables ${given.startsWith('@') ? `in ${given.slice(1)}` : 'of --variables'} are no JSON object: write them as '{"code": "83050"}'.`,
  );
}

function variablesBeside(file: string): Readonly<Record<string, unknown>> {
  const beside = file.replace(/\.graphql$/, '.json');
  if (beside === file || !existsSync(beside)) return {};
  const parsed = exampleFormat.safeParse(parsedJson(readText(beside, 'The file of variables')));
  return parsed.success ? parsed.data.variables : {};
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartupError(`${what} ${file} can't be read: ${unreadableFor(error)}.`);
  }
}
