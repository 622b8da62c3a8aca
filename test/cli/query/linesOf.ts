import type { GraphQLSchema } from 'graphql';
import { chosenOperation } from '../../../cli/query/chosenOperation';
import { csvText } from '../../../cli/query/csvText';
import { selectionsOf } from '../../../cli/query/selectionsOf';
import { tableOfAnswer } from '../../../cli/query/tableOfAnswer';

/** An operation, the answer to it, and the schema that types it. */
export interface TabledAnswer {
  readonly operation: string;
  readonly data: unknown;
  readonly schema: GraphQLSchema;
  readonly rows?: string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The table as lines of CSV with semicolons, the head first. */
export function linesOf({ operation, data, schema, rows = null, variables = {} }: TabledAnswer): string[] {
  const selections = selectionsOf(chosenOperation(operation, null)!, schema, variables);
  return csvText(tableOfAnswer(data, selections, rows), { separator: ';', bom: false })
    .trimEnd()
    .split('\n');
}
