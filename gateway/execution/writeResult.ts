import type { FormattedExecutionResult } from 'graphql';
import { errorsText } from '../errors/errorsText';
import { WrittenData } from './WrittenData';

/** A result whose data are objects of JSON, written already, or not there. */
type WrittenResult = Omit<FormattedExecutionResult, 'data'> & { readonly data?: unknown };

/**
 * The JSON text of a result, as the body of an answer. Data that an engine has written already are passed on as they are;
 * errors stand first, as the GraphQL specification advises ("Response Format").
 */
export function writeResult({ errors, data, extensions }: WrittenResult): string {
  const members: string[] = [];
  if (errors !== undefined) members.push(`"errors":${errorsText(errors)}`);
  if (data !== undefined) members.push(`"data":${dataText(data)}`);
  if (extensions !== undefined) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join(',')}}\n`;
}

function dataText(data: unknown): string {
  return data instanceof WrittenData ? data.text : JSON.stringify(data);
}
