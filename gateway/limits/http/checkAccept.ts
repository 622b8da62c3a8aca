import type { IncomingHttpHeaders } from 'node:http';
import { maillageError } from '../../../common/errors/maillageError';
import { acceptsByName, GRAPHQL_RESPONSE, JSON_TYPE } from '../../errors/acceptsByName';

/** The media types of an answer, and ranges that hold them (RFC 9110, 12.5.1). */
const ANSWERS = ['*/*', 'application/*', JSON_TYPE, GRAPHQL_RESPONSE] as const;

/**
 * Throws NOT_ACCEPTABLE for a request whose header Accept leaves no media type for an answer, before it is executed: Apollo Server says so
 * afterwards.
 */
export function checkAccept({ accept }: IncomingHttpHeaders): void {
  if (accept === undefined || accept === '') return;
  if (!ANSWERS.some((range) => acceptsByName(accept, range))) throw maillageError('NOT_ACCEPTABLE', accept);
}
