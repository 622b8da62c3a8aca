import {
  getArgumentValues,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { AnswerRoom } from '../AnswerRoom';
import type { CompleteValue, FieldFacts } from './CompiledField';
import { FieldInfo } from './FieldInfo';
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

/**
 * One run of a compiled operation. It has no way to answer with an error: whatever goes wrong fails the run as a whole, and
 * the caller lets graphql-js answer, whose errors are those of the specification.
 */
export class Run {
  failed = false;
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

  /** Null stands where the value would have been. */
  fail(): null {
    this.failed = true;
    return null;
  }

  /** Counts so many characters of the answer, and fails where it would be too large. */
  take(characters: number): void {
    if (this.input.bounds?.room.take(characters) === false) this.failed = true;
  }

  /** The arguments of a field, made once for all objects it is resolved on, and frozen since they share them. */
  arguments({ definition, node, place }: FieldFacts): Arguments {
    if (definition.args.length === 0) return NO_ARGUMENTS;
    return (this.argumentsOf[place] ??= Object.freeze(
      getArgumentValues(definition, node, this.input.variables),
    ));
  }

  info(field: FieldFacts): GraphQLResolveInfo {
    return (this.infoOf[field.place] ??= new FieldInfo(field, this.facts, this.input.variables));
  }

  /** Puts the completed value at its place when the promise is kept; fails where the client has left by then, so that nothing below it is read. */
  await<Key extends string | number>(
    promise: PromiseLike<unknown>,
    complete: CompleteValue,
    place: { readonly target: Record<Key, unknown>; readonly key: Key },
  ): void {
    this.waitingFor += 1;
    promise.then(
      (value) => {
        const turns = this.turnsOfLong();
        if (turns === null) this.kept(value, complete, place);
        else turns.do(() => this.kept(value, complete, place));
      },
      () => {
        this.fail();
        this.arrived();
      },
    );
  }

  /** Ends when nothing is awaited any more, or as soon as the run has failed; at once where that is so already. */
  ended(): Promise<void> | undefined {
    if (this.failed || this.waitingFor === 0) return undefined;
    return new Promise((resolve) => (this.settle = resolve));
  }

  private turnsOfLong(): WorkInTurns | null {
    if ((this.input.bounds?.room.taken ?? 0) > LONG_CHARACTERS) this.turns ??= new WorkInTurns();
    return this.turns;
  }

  private kept<Key extends string | number>(
    value: unknown,
    complete: CompleteValue,
    place: { readonly target: Record<Key, unknown>; readonly key: Key },
  ): void {
    if (!this.failed && this.input.bounds?.hasLeft() === true) this.fail();
    if (!this.failed) this.put(value, complete, place);
    this.arrived();
  }

  private put<Key extends string | number>(
    value: unknown,
    complete: CompleteValue,
    { target, key }: { readonly target: Record<Key, unknown>; readonly key: Key },
  ): void {
    try {
      target[key] = complete(this, value);
    } catch {
      this.fail();
    }
  }

  private arrived(): void {
    this.waitingFor -= 1;
    if (this.failed || this.waitingFor === 0) this.settle?.();
  }
}
