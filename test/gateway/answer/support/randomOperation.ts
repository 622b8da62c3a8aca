import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Choices } from './Choices';

const DEPTH = 4;
const CONDITIONS = [
  '@include(if: $a)',
  '@skip(if: $b)',
  '@skip(if: $a) @include(if: $b)',
  '@include(if: true)',
  '@skip(if: true)',
  '@include(if: false) @skip(if: false)',
];
/** Some of these stand for several fields, and some are names that every JavaScript object inherits. */
const ALIASES = ['one', 'two', 'constructor', '__proto__', 'toString', 'valueOf'];

/** The text of an operation with the variables $a and $b, as chosen: fragments, aliases, conditions, keys selected twice. */
export function randomOperation(schema: GraphQLSchema, choices: Choices): string {
  const writer = new OperationWriter(schema, choices);
  const kind = choices.onceIn(4) ? 'mutation' : 'query';
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const selections = writer.set(root as GraphQLCompositeType, DEPTH);
  return [`${kind} ($a: Boolean!, $b: Boolean!) ${selections}`, ...writer.fragments].join('\n');
}

class OperationWriter {
  readonly fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: Choices,
  ) {}

  set(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.choices.below(4);
    return `{ ${Array.from({ length: count }, () => this.#selection(type, depth)).join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = depth > 0 ? this.choices.below(6) : 0;
    if (kind === 4) return this.#inline(type, depth - 1);
    if (kind === 5) return this.#spread(type, depth - 1);
    return this.#field(type, depth);
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const fit = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const index = this.choices.below(fit.length + 1);
    const alias = this.choices.onceIn(5) ? `${this.choices.of(ALIASES)}: ` : '';
    const field = fit[index];
    if (field === undefined) return `${alias === '' ? '' : 'kind: '}__typename ${this.#condition()}`;
    const inner = getNamedType(field.type);
    const selections = isCompositeType(inner) ? this.set(inner, depth - 1) : '';
    return `${alias}${field.name} ${this.#condition()} ${selections}`;
  }

  #inline(type: GraphQLCompositeType, depth: number): string {
    const on = this.#typeNear(type);
    const condition = this.choices.onceIn(5) ? '' : `on ${on.name}`;
    return `... ${condition} ${this.#condition()} ${this.set(condition === '' ? type : on, depth)}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    if (this.fragments.length > 0 && this.choices.onceIn(3)) {
      return `...F${this.choices.below(this.fragments.length)} ${this.#condition()}`;
    }
    const on = this.#typeNear(type);
    const selections = this.set(on, depth);
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on.name} ${selections}`);
    return `...${name} ${this.#condition()}`;
  }

  /** The type itself, one that it may be, or one that it implements. */
  #typeNear(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isObjectType(type)) return this.choices.of([type, ...type.getInterfaces()]);
    const wider = isInterfaceType(type) ? this.schema.getType('Named') : undefined;
    return this.choices.of([
      type,
      ...this.schema.getPossibleTypes(type),
      ...(isInterfaceType(wider) ? [wider] : []),
    ]);
  }

  #condition(): string {
    return this.choices.onceIn(5) ? this.choices.of(CONDITIONS) : '';
  }
}
