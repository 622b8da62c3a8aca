import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Request } from '../engines/TestedEngine';
import { ArgumentWriter, type ValuePools } from './ArgumentWriter';
import type { Draft } from './Draft';
import { withoutConflicts } from './withoutConflicts';

/** What operations may hold. */
export interface OperationOptions {
  /** Whether they hold @skip and @include. */
  readonly conditions: boolean;
  /** The object types that a fragment may narrow an interface or union to; null for all. */
  readonly narrowTo: readonly string[] | null;
}

/** Turns drafts into operations that are valid for a schema. */
export function operationsOf(
  schema: GraphQLSchema,
  pools: ValuePools,
  options: Partial<OperationOptions> = {},
): (draft: Draft) => Request {
  return (draft) => {
    const { text, variables } = new OperationRenderer(schema, pools, {
      conditions: true,
      narrowTo: null,
      ...options,
    }).render(draft);
    const document = withoutConflicts(schema, parse(text, { noLocation: true }));
    assertValid(schema, document, text);
    return { document, variables };
  };
}

function assertValid(schema: GraphQLSchema, document: DocumentNode, text: string): void {
  const [error] = validate(schema, document);
  if (error !== undefined)
    throw new Error(`the generator wrote an invalid operation: ${error.message}\n${text}`);
}

interface Fragment {
  readonly name: string;
  readonly on: string;
}

class OperationRenderer {
  readonly #fragments: Fragment[] = [];
  readonly #definitions: string[] = [];
  readonly #arguments: ArgumentWriter;
  #names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    pools: ValuePools,
    readonly options: OperationOptions,
  ) {
    this.#arguments = new ArgumentWriter(pools);
  }

  render(draft: Draft): { readonly text: string; readonly variables: Record<string, unknown> } {
    const mutation = this.schema.getMutationType();
    const isMutation = mutation != null && draft.pick % 2 === 1;
    const root = isMutation ? mutation : this.schema.getQueryType()!;
    const selections = this.#selections(root, draft.children);
    const { definitions, variables } = this.#arguments;
    const head = definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
    const text = `${isMutation ? 'mutation' : 'query'} Generated${head} ${selections}\n${this.#definitions.join('\n')}`;
    return { text, variables };
  }

  #selections(type: GraphQLCompositeType, drafts: readonly Draft[]): string {
    const written = drafts.map((draft) => this.#selection(type, draft));
    return `{ ${written.length === 0 ? '__typename' : written.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, draft: Draft): string {
    const form = draft.form % 20;
    if (form >= 17) return this.#inlineFragment(type, draft);
    if (form >= 14 && draft.children.length > 0) return this.#namedFragment(type, draft);
    if (isUnionType(type))
      return form >= 12 ? `${this.#alias(draft)}__typename` : this.#inlineFragment(type, draft);
    if (form === 13) return `${this.#alias(draft)}__typename${this.#directive(draft)}`;
    const fields = Object.values(type.getFields()).filter((field) => this.#fits(field, draft));
    const field = fields[draft.pick % Math.max(fields.length, 1)];
    return field === undefined ? '__typename' : this.#field(field, type.name, draft);
  }

  /** Where no children are left, only leaves can be asked for; where there are, two of three picks use them. */
  #fits(field: GraphQLField<unknown, unknown>, { children, args }: Draft): boolean {
    const isComposite = isCompositeType(getNamedType(field.type));
    return isComposite ? children.length > 0 : children.length === 0 || args % 3 === 0;
  }

  #field(field: GraphQLField<unknown, unknown>, parent: string, draft: Draft): string {
    const type = getNamedType(field.type);
    const args = this.#arguments.write(field.args, `${parent}.${field.name}`, draft.args);
    const below = isCompositeType(type) ? ` ${this.#selections(type, draft.children)}` : '';
    return `${this.#alias(draft)}${field.name}${args}${this.#directive(draft)}${below}`;
  }

  #alias({ form }: Draft): string {
    return Math.floor(form / 20) % 4 === 3 ? `${['a', 'b', 'c'][form % 3]!}: ` : '';
  }

  #directive({ form, args }: Draft): string {
    const choice = Math.floor(form / 80);
    if (choice < 7 || !this.options.conditions) return '';
    const value = args % 3 !== 0;
    const written = args % 2 === 0 ? String(value) : this.#arguments.condition(value);
    if (choice === 7) return ` @include(if: ${written})`;
    return choice === 8 ? ` @skip(if: ${written})` : ` @include(if: ${written}) @skip(if: false)`;
  }

  #inlineFragment(type: GraphQLCompositeType, draft: Draft): string {
    const on = this.#typeWithin(type, draft.pick);
    const condition = on === type && draft.form % 2 === 1 ? '' : ` on ${on.name}`;
    return `...${condition}${this.#directive(draft)} ${this.#selections(on, draft.children)}`;
  }

  #namedFragment(type: GraphQLCompositeType, draft: Draft): string {
    const on = this.#typeWithin(type, draft.pick);
    const known = this.#fragments.filter((fragment) => fragment.on === on.name);
    if (known.length > 0 && draft.args % 2 === 1)
      return `...${known[draft.args % known.length]!.name}${this.#directive(draft)}`;
    const body = this.#selections(on, draft.children);
    const name = `f${(this.#names += 1)}`;
    // Known only once it is written, so that no fragment spreads itself.
    this.#fragments.push({ name, on: on.name });
    this.#definitions.push(`fragment ${name} on ${on.name} ${body}`);
    return `...${name}${this.#directive(draft)}`;
  }

  /** The type itself, or one that can stand in its place: a member, an interface of it, another interface of a member. */
  #typeWithin(type: GraphQLCompositeType, pick: number): GraphQLCompositeType {
    const members = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const interfaces = members.flatMap((member) => member.getInterfaces());
    const { narrowTo } = this.options;
    const narrow = members.filter(({ name }) => narrowTo === null || narrowTo.includes(name));
    const all = [...new Set<GraphQLCompositeType>([...narrow, type, ...interfaces])];
    return isObjectType(type) && pick % 2 === 0 ? type : all[pick % all.length]!;
  }
}
