import {
  getArgumentValues,
  locatedError,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { AnswerRoom } from '../AnswerRoom';
import type { FieldFacts, ValuePlace } from './CompiledField';
import { FieldInfo } from './FieldInfo';
import { holderOf, type AnswerPath, type Holder } from './holderOf';
import { WorkInTurns } from './WorkInTurns';

/** What stays the same in all runs of an operation. */
export interface OperationFacts {
  readonly schema: GraphQLSchema;
  readonly queryType: GraphQLObjectType;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What one run is given: variables coerced already, and what resolvers share. */
export interface RunInput {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly bounds?: RunBounds | undefined;
}

/** What ends a run before its end. */
export interface RunBounds {
  /** Whether nobody waits for the answer any more. */
  readonly hasLeft: () => boolean;
  readonly room: AnswerRoom;
}

type Arguments = Readonly<Record<string, unknown>>;

const NO_ARGUMENTS: Arguments = Object.freeze({});

/** From so many characters on an answer is made in several turns of the loop of events: what is small comes in between. */
const LONG_CHARACTERS = 100_000;

/** So many errors are told of a run, the others are counted: a gateway tells fewer, and each takes time and memory. */
export const MOST_RUN_ERRORS = 1_000;

/** One run of a compiled operation: the value in hand, where it stands, and the errors that came up. */
export class Run {
  /** It has no result: nobody waits for it any more, it has no room, or graphql-js must answer. */
  failed = false;
  /** Response keys and indexes on the way to the value in hand; what stands behind its depth is of values before it. */
  path: (string | number)[] = [];
  depth = 0;
  /** Null where an error took all of it. */
  data: Holder | null = null;
  readonly errors: GraphQLError[] = [];
  errorsLeftOut = 0;
  private waitingFor = 0;
  private readonly argumentsOf: Arguments[] = [];
  private readonly infoOf: GraphQLResolveInfo[] = [];
  private settle: (() => void) | undefined;
  /** Null as long as the answer is short. */
  private turns: WorkInTurns | null = null;

  constructor(
    private readonly facts: OperationFacts,
    private readonly input: RunInput,
  ) {}

  get context(): unknown {
    return this.input.context;
  }

  get variables(): RunInput['variables'] {
    return this.input.variables;
  }

  /** Ends the run without a result. */
  giveUp(): void {
    this.failed = true;
  }

  /** Tells the error of the value in hand, and gives what stands for it: null, or undefined where it may not be null. */
  refuse(error: unknown, { facts, up }: ValuePlace): null | undefined {
    if (this.errors.length < MOST_RUN_ERRORS)
      this.errors.push(locatedError(error, facts.nodes, this.path.slice(0, this.depth)));
    else this.errorsLeftOut += 1;
    return up === 0 ? null : undefined;
  }

  /** What the value in hand comes to at its place. */
  completed(place: ValuePlace, value: unknown): unknown {
    const { depth } = this;
    try {
      return place.complete(this, value);
    } catch (error) {
      this.depth = depth;
      return this.refuse(error, place);
    }
  }

  /** Counts so many characters of the answer, and ends the run where it would be too large. */
  take(characters: number): void {
    if (this.input.bounds?.room.take(characters) === false) this.failed = true;
  }

  /** The arguments of a field, made once for all objects it is resolved on, and frozen since they share them. */
  arguments({ definition, node, place }: FieldFacts): Arguments {
    if (definition.args.length === 0) return NO_ARGUMENTS;
    return (this.argumentsOf[place] ??= Object.freeze(getArgumentValues(definition, node, this.variables)));
  }

  info(field: FieldFacts): GraphQLResolveInfo {
    return (this.infoOf[field.place] ??= new FieldInfo(field, this.facts, this));
  }

  /** Puts what a promise comes to where the value in hand stands; ends the run where the client has left by then, so that nothing below it is read. */
  await(promise: PromiseLike<unknown>, place: ValuePlace): void {
    const path = this.path.slice(0, this.depth);
    this.waitingFor += 1;
    // What is no promise of JavaScript's own might answer at once.
    Promise.resolve(promise).then(
      (value) => this.inTurn(() => this.put(path, place, () => this.completed(place, value))),
      (error: unknown) => this.inTurn(() => this.put(path, place, () => this.refuse(error, place))),
    );
  }

  /** Ends when nothing is awaited any more, or as soon as the run has failed; at once where that is so already. */
  ended(): Promise<void> | undefined {
    if (this.failed || this.waitingFor === 0) return undefined;
    return new Promise((resolve) => (this.settle = resolve));
  }

  private inTurn(piece: () => void): void {
    if ((this.input.bounds?.room.taken ?? 0) > LONG_CHARACTERS) this.turns ??= new WorkInTurns();
    if (this.turns === null) piece();
    else this.turns.do(piece);
  }

  private put(path: (string | number)[], place: ValuePlace, make: () => unknown): void {
    if (!this.failed && this.input.bounds?.hasLeft() === true) this.giveUp();
    const holder = this.failed ? null : holderOf(this.data, path);
    // What a null has taken out of the answer needs no values any more, and tells no errors (GraphQL specification, "Handling Field Errors").
    if (holder !== null) {
      // The path goes on below what is made.
      const { length } = path;
      this.path = path;
      this.depth = length;
      const made = make();
      if (made === undefined) this.putNull(path.slice(0, length - place.up));
      else holder[path[length - 1] ?? ''] = made;
    }
    this.waitingFor -= 1;
    if (this.failed || this.waitingFor === 0) this.settle?.();
  }

  private putNull(path: AnswerPath): void {
    const last = path.at(-1);
    const holder = holderOf(this.data, path);
    if (last === undefined) this.data = null;
    else if (holder !== null) holder[last] = null;
  }
}
