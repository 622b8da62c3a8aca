/** What an argument or a member of an input costs, and where its own members are found. */
export interface InputCost {
  /** Of @cost on the argument, else on its type, else 1 for an input object and 0 for anything else. */
  readonly weight: number;
  /** The type without lists and non-null. */
  readonly typeName: string;
  readonly isList: boolean;
  /** The value where a request gives none; undefined for none. */
  readonly defaultValue: unknown;
}

/** What @listSize says of a list (IBM GraphQL Cost Directives specification, "The List Size Directive"). */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Names of arguments, or paths to members of inputs, joined by dots. */
  readonly slicingArguments: readonly string[];
  /** The fields of the answered type that have the size; empty where the field itself has it. */
  readonly sizedFields: readonly string[];
}

/** What a field costs. */
export interface FieldCost {
  /** Of @cost on the field, else on its type, else 1 for an object, interface or union and 0 for a scalar or an enum. */
  readonly weight: number;
  readonly typeName: string;
  readonly isList: boolean;
  readonly listSize: ListSize | null;
  readonly arguments: ReadonlyMap<string, InputCost>;
}

/** What the fields of a schema cost, by type and name. */
export interface CostSchema {
  /** Of object types and interfaces. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldCost>>;
  /** Members of input objects. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, InputCost>>;
  /** The type of each kind of operation: query, mutation, subscription. */
  readonly roots: ReadonlyMap<string, string>;
}
