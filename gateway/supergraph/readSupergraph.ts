import {
  GraphQLError,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type TypeDefinitionNode,
} from 'graphql';
import { listedSubgraphs } from './listedSubgraphs';
import type { Requirement, Supergraph } from './Supergraph';
import { SupergraphError } from './SupergraphError';

/** Directives that a supergraph marks `for: SECURITY`: a gateway that does not know them must refuse it. */
const SECURITY_DIRECTIVES = new Set(['authenticated', 'requiresScopes']);
const SECURITY_SPECIFICATION = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes)\//;

const NO_SUPERGRAPH = 'the text has no enum join__Graph, so it is no supergraph; compose the subgraphs first';

/**
 * A supergraph from its SDL. Throws a SupergraphError where the text is no supergraph, or where it
 * uses a security feature that this gateway does not enforce: @policy, or a security directive under another name.
 */
export function readSupergraph(sdl: string): Supergraph {
  const document = parseSupergraph(sdl);
  return {
    executableSdl: print(withoutSecurity(document)),
    requirements: requirementsOf(document),
    subgraphs: new Map(listedSubgraphs(document).map(({ name, url }) => [name, url])),
  };
}

function parseSupergraph(sdl: string): DocumentNode {
  const document = documentOf(sdl);
  const isSupergraph = document.definitions.some(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (!isSupergraph) throw new SupergraphError(NO_SUPERGRAPH);
  if (sdl.includes('specs.apollo.dev/policy/'))
    throw new SupergraphError(
      'it uses @policy, which this gateway does not enforce; say with @requiresScopes who may see what',
    );
  for (const link of linksOf(document).filter(isSecurity)) refuseOtherNames(link);
  return document;
}

/** The text, parsed; where it is none, the line to look at is told. */
function documentOf(sdl: string): DocumentNode {
  if (sdl.trim() === '') throw new SupergraphError('it is empty; compose the subgraphs into it');
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    const [at] = error instanceof GraphQLError ? (error.locations ?? []) : [];
    const fix = `look at its line ${at?.line ?? 1}, or compose the subgraphs again`;
    throw SupergraphError.from(error, fix);
  }
}

function linksOf(document: DocumentNode): ConstDirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? [])
      : [],
  );
}

/** A directive under another name would be stripped by no one and enforced by no one. */
function refuseOtherNames(link: ConstDirectiveNode): void {
  const imports = argument(link, 'import');
  const renamed = Array.isArray(imports) && imports.some((each) => typeof each === 'object' && 'as' in each);
  if (renamed || textArgument(link, 'as') !== '')
    throw new SupergraphError(
      `it renames a directive of ${textArgument(link, 'url')}, which this gateway enforces by its own name only; import it without "as"`,
    );
}

function withoutSecurity(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node) => (isSecurity(node as ConstDirectiveNode) ? null : undefined),
    DirectiveDefinition: (node) => (SECURITY_DIRECTIVES.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (node.name.value.startsWith('requiresScopes__') ? null : undefined),
  });
}

function isSecurity(node: ConstDirectiveNode): boolean {
  if (SECURITY_DIRECTIVES.has(node.name.value)) return true;
  return node.name.value === 'link' && SECURITY_SPECIFICATION.test(textArgument(node, 'url'));
}

function requirementsOf(document: DocumentNode): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  for (const definition of document.definitions.filter(isTypeDefinitionNode)) {
    note(found, definition.name.value, definition.directives);
    for (const field of fieldsOf(definition))
      note(found, `${definition.name.value}.${field.name.value}`, field.directives);
  }
  return found;
}

function fieldsOf(
  definition: TypeDefinitionNode,
): readonly { name: { value: string }; directives?: readonly ConstDirectiveNode[] }[] {
  const hasFields =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return hasFields ? (definition.fields ?? []) : [];
}

function note(found: Map<string, Requirement>, key: string, directives: DefinitionDirectives): void {
  const scopes = directives?.find((node) => node.name.value === 'requiresScopes');
  const authenticated = directives?.some((node) => node.name.value === 'authenticated') ?? false;
  if (scopes === undefined && !authenticated) return;
  found.set(key, { authenticated, scopes: scopes ? (argument(scopes, 'scopes') as string[][]) : [] });
}

type DefinitionDirectives = readonly ConstDirectiveNode[] | undefined;

function textArgument(node: ConstDirectiveNode, name: string): string {
  const value = argument(node, name);
  return typeof value === 'string' ? value : '';
}

function argument(node: Partial<ConstDirectiveNode>, name: string): unknown {
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value);
}
