import { Command, Option } from 'commander';
import { StartupError } from '../../common/errors/StartupError';
import { apiSchema } from '../query/apiSchema';
import { chosenOperation, type Operation } from '../query/chosenOperation';
import { csvText, type CsvForm } from '../query/csvText';
import { graphAddress, graphAt } from '../query/graphAddress';
import { postQuestion, type Answer } from '../query/postQuestion';
import { print } from '../query/print';
import { readOperation, readVariables } from '../query/readQuestion';
import { selectionsOf } from '../query/selectionsOf';
import { tableOfAnswer } from '../query/tableOfAnswer';

interface QueryFlags {
  readonly url?: string;
  readonly variables?: string;
  readonly operation?: string;
  readonly key?: string;
  readonly csv?: boolean;
  readonly rows?: string;
  readonly separator?: string;
  readonly bom?: boolean;
}

/** `maillage query`: an operation sent to a running Maillage, its answer as JSON or as a table. */
export function queryCommand(): Command {
  return new Command('query')
    .description(
      'Send the operation of a file to a running Maillage and print the answer, as JSON or as CSV.',
    )
    .argument('<file>', 'a .graphql file; - reads standard input')
    .option(
      '--url <address>',
      'address of the graph, /graphql where it has no path (default: where the configuration lets it listen)',
    )
    .option(
      '--variables <json>',
      'variables as a JSON object, or @FILE (default: those of an example, in the .json beside it)',
    )
    .option('--operation <name>', 'which operation, where the file has several')
    .option('--key <key>', 'key that opens fields with a scope')
    .addOption(new Option('--json', 'the whole answer as JSON (default)').conflicts('csv'))
    .option('--csv', 'the data as a table: a row for each element of the innermost list of objects')
    .option(
      '--rows <path>',
      'with --csv: the list whose elements are the rows, as in "allCpts.nodes"; columns inside other lists of objects are left out',
    )
    .option('--separator <character>', 'with --csv: what stands between cells; \\t for a tab (default: ",")')
    .option('--bom', 'with --csv: begin with a byte order mark, for spreadsheet programs')
    .addHelpText('after', `\n${NOTES.join('\n')}`)
    .action(query);
}

const NOTES: readonly string[] = [
  'A table has a column for each scalar of the operation, the same whatever the data; a list of scalars is one cell, as JSON.',
  'An object whose list is empty keeps one row, with nothing in the columns of the list.',
  'Errors of the answer go to standard error, one a line; the exit code is then 1, and data is still printed.',
];

async function query(file: string, flags: QueryFlags): Promise<void> {
  const form = flags.csv === true ? csvForm(flags) : jsonForm(flags);
  const text = await readOperation(file);
  const operationName = flags.operation ?? null;
  const operation = chosenOperation(text, operationName);
  const variables = readVariables(flags.variables, file);
  const key = flags.key ?? null;
  const url = flags.url === undefined ? graphAddress() : graphAt(flags.url);
  const answer = await postQuestion({ url, query: text, operationName, variables, key });
  for (const { message, extensions } of answer.errors ?? [])
    console.error([extensions?.code ?? 'ERROR', message].join(': ').replace(/\s*\n\s*/g, ' '));
  if ((answer.errors ?? []).length > 0) process.exitCode = 1;
  await print(
    form === null ? `${JSON.stringify(answer, null, 2)}\n` : csvOf(answer, { operation, variables, form }),
  );
}

interface TableForm extends CsvForm {
  readonly rows: string | null;
}

interface TableQuestion {
  readonly operation: Operation | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly form: TableForm;
}

/** Nothing where there is no answer; the head alone where the answer is nothing. */
function csvOf({ data }: Answer, { operation, variables, form }: TableQuestion): string {
  if (data === undefined || operation === null) return '';
  const selections = selectionsOf(operation, apiSchema(), variables);
  return csvText(tableOfAnswer(data, selections, form.rows), form);
}

function csvForm({ separator = ',', bom, rows }: QueryFlags): TableForm {
  const character = separator === '\\t' ? '\t' : separator;
  if (!/^[^"\r\n]$/u.test(character))
    throw new StartupError(
      `--separator is "${separator}", but it is one character, and neither " nor a line's end.`,
    );
  return { separator: character, bom: bom === true, rows: rows ?? null };
}

function jsonForm({ rows, separator, bom }: QueryFlags): null {
  const given = Object.entries({ rows, separator, bom }).find(([, value]) => value !== undefined);
  if (given) throw new StartupError(`--${given[0]} is about tables: add --csv.`);
  return null;
}
