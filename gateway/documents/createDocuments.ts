import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { documentCheck } from '../limits/documentCheck';
import { operationOf } from '../limits/operationOf';
import { requestParameters } from '../limits/requestParameters';
import { checkBody } from './checkBody';
import { checkTrusted } from './checkTrusted';
import { documentResolver } from './documentResolver';
import { KeptTexts } from './KeptTexts';
import { persistedQueryIn } from './persistedQueryIn';
import { putText } from './putText';
import type { TrustedDocuments } from './TrustedDocuments';

/** The documents that requests name or send, as the route of the graph uses them. */
export interface Documents {
  /**
   * Puts the text that a request asks for in the place of its name, so that all that follows sees the text, checks its size, and says in
   * `request.admitted` what is asked for. The server must have that decoration.
   * Throws as `checkBody`, `documentResolver` and `documentCheck` do.
   */
  readonly admit: (request: FastifyRequest) => void;
  /** What the operation of an admitted request costs; null for a request that was not admitted. */
  readonly costOf: (request: FastifyRequest) => number | null;
  /** Whether the text of an admitted request is to be kept, once it is known to be valid. */
  readonly isNew: (request: FastifyRequest) => boolean;
  /** Checks the trusted documents against the schema, at start. Throws as `checkTrusted` does. */
  readonly checkTrusted: (schema: GraphQLSchema) => void;
  /** Keeps the text of a request under its hash, which was found valid. */
  readonly keep: (text: string) => void;
}

/**
 * Automatic persisted queries and trusted documents, in front of Apollo Server, which would look a hash up after the size was
 * checked.
 */
export function createDocuments(sdl: string, trusted: TrustedDocuments | null): Documents {
  const checkSize = documentCheck(sdl);
  const kept = new KeptTexts();
  const find = documentResolver({ kept, trusted });
  return {
    admit: (request) => {
      checkBody(request);
      const parameters = requestParameters(request);
      const found = find(parameters);
      const { source: given, variables, operationName } = operationOf(parameters);
      const source = found?.text ?? given;
      const cost = checkSize(source, variables, operationName);
      request.admitted = { source, variables, operationName, cost, isNew: found?.isNew === true };
      if (found === null) return;
      if (source !== given || persistedQueryIn(parameters) !== null) putText(request, source);
    },
    costOf: (request) => request.admitted?.cost ?? null,
    isNew: (request) => request.admitted?.isNew === true,
    checkTrusted: (schema) => {
      if (trusted !== null) checkTrusted(trusted.list, schema, checkSize);
    },
    keep: (text) => kept.keep(text),
  };
}
