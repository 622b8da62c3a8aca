import { Command, Option } from 'commander';
import { parse } from 'graphql';
import { StartupError } from '../../common/errors/StartupError';
import { csvText, type CsvForm } from '../query/csvText';
import { postQuestion, type Answer } from '../query/postQuestion';
import { print } from '../query/print';
import { readOperation, readVariables } from '../query/readQuestion';
import { selectionsOf } from '../query/Selection';
import { tableOfAnswer } from '../query/tableOfAnswer';

interface QueryFlags {
  readonly url: string;
  readonly variables?: string;
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
    .option('--url <address>', 'address of the graph', 'http://localhost:4000/graphql')
    .option('--variables <json>', 'variables as a JSON object, or @FILE')
    .option('--key <key>', 'key that opens fields with a scope')
    .addOption(new Option('--json', 'the whole answer as JSON (default)').conflicts('csv'))
    .option('--csv', 'the data as a table: a row for each element of the innermost list')
    .option('--rows <path>', 'with --csv: the list whose elements are the rows, as in "allCpts.nodes"')
    .option('--separator <character>', 'with --csv: what stands between cells; \\t for a tab (default: ",")')
    .option('--bom', 'with --csv: begin with a byte order mark, for spreadsheet programs')
    .addHelpText(
      'after',
      '\nErrors of the answer go to standard error, one a line; the exit code is then 1, and data is still printed.',
    )
    .action(query);
}

async function query(file: string, flags: QueryFlags): Promise<void> {
  const form = flags.csv === true ? csvForm(flags) : jsonForm(flags);
  const operation = await readOperation(file);
  const variables = readVariables(flags.variables);
  const answer = await postQuestion({ url: flags.url, query: operation, variables, key: flags.key ?? null });
  for (const { message, extensions } of answer.errors ?? [])
    console.error([extensions?.code ?? 'ERROR', message].join(': ').replace(/\s*\n\s*/g, ' '));
  if ((answer.errors ?? []).length > 0) process.exitCode = 1;
  await print(form === null ? `${JSON.stringify(answer, null, 2)}\n` : csvOf(answer, operation, form));
}

interface TableForm extends CsvForm {
  readonly rows: string | null;
}

function csvOf({ data }: Answer, operation: string, form: TableForm): string {
  if (data === null || data === undefined) return '';
  return csvText(tableOfAnswer(data, selectionsOf(parse(operation)), form.rows), form);
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
