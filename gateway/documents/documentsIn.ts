import { Kind, parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { shownValue } from '../../common/errors/shownValue';
import { isObject } from '../limits/requestParameters';
import { problemsText } from './problemsText';
import type { TrustedDocument } from './TrustedDocument';

const APOLLO_FORMAT = 'apollo-persisted-query-manifest';

/** How a manifest is written, as the end of a sentence without its stop. */
export const MANIFEST_FORM = `it is written {"HASH": "query …"}, or {"format": "${APOLLO_FORMAT}", "version": 1, "operations": […]}`;

const apolloManifest = z.looseObject({
  format: z.literal(APOLLO_FORMAT),
  version: z.literal(1),
  operations: z.array(
    z.looseObject({ id: z.string().min(1), name: z.string().min(1), body: z.string().min(1) }),
  ),
});

const textsByHash = z.record(z.string().min(1), z.string().min(1));

/** An entry of a manifest before its text is read; without a name where the manifest gives none. */
interface Entry {
  readonly id: string;
  readonly name: string | null;
  readonly text: string;
}

/**
 * The documents of a manifest that was read from JSON: Apollo's format, or a map of texts by their hash, as Relay and the client
 * preset of graphql-codegen write it. Throws a plain Error that says what is wrong, with the names of texts that can't be parsed.
 */
export function documentsIn(manifest: unknown): TrustedDocument[] {
  const documents = new Map<string, TrustedDocument>();
  const problems: string[] = [];
  for (const { id, name, text } of entriesOf(manifest)) {
    const before = documents.get(id);
    if (before !== undefined && before.text !== text)
      problems.push(`${JSON.stringify(name ?? id)} has the id of another document, ${shownValue(id)}.`);
    try {
      const document = parse(text, { noLocation: true });
      documents.set(id, { id, name: name ?? operationNames(document) ?? id, text, document });
    } catch (error) {
      problems.push(
        `${JSON.stringify(name ?? id)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  if (problems.length > 0) throw new Error(problemsText(problems));
  if (documents.size === 0) throw new Error('it holds no document; write at least one.');
  return [...documents.values()];
}

function entriesOf(manifest: unknown): Entry[] {
  if (isObject(manifest) && manifest['format'] !== undefined) {
    const parsed = apolloManifest.safeParse(manifest);
    if (!parsed.success) throw new Error(`it is no manifest of Apollo: ${placeOf(parsed.error.issues[0])}.`);
    return parsed.data.operations.map(({ id, name, body }) => ({ id, name, text: body }));
  }
  const parsed = textsByHash.safeParse(manifest);
  if (!parsed.success) throw new Error(`${MANIFEST_FORM}.`);
  return Object.entries(parsed.data).map(([id, text]) => ({ id, name: null, text }));
}

/** The names of all operations; null where there is no operation, or one without a name. */
function operationNames(document: DocumentNode): string | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const names = operations.flatMap(({ name }) => (name === undefined ? [] : [name.value]));
  return names.length > 0 && names.length === operations.length ? names.join(', ') : null;
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it can not be read'}`;
}
