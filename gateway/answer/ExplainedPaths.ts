import type { GraphQLError } from 'graphql';

/** A path of an answer: response keys and indexes (GraphQL specification, "Errors"). */
export type ResponsePath = readonly (string | number)[];

/** A place that errors lie below; `told`: one lies at it. */
interface Place {
  told: boolean;
  readonly below: Map<string | number, Place>;
}

/** The paths of errors, as a tree: an answer with many errors and many nulls is still written in one go. */
export class ExplainedPaths {
  readonly #root = emptyPlace();

  /** An error without a path is of the operation as a whole, and explains any null. */
  constructor(errors: readonly GraphQLError[]) {
    for (const { path } of errors) this.#add(path ?? []);
  }

  /** Whether an error lies at the first `depth` steps of a path, on the way to them or below them. */
  has(path: ResponsePath, depth: number): boolean {
    let place: Place | undefined = this.#root;
    for (let step = 0; step < depth; step++) {
      if (place === undefined || place.told) break;
      place = place.below.get(path[step] as string | number);
    }
    return place !== undefined && (place.told || place.below.size > 0);
  }

  #add(path: ResponsePath): void {
    let place = this.#root;
    for (const step of path) {
      const next = place.below.get(step) ?? emptyPlace();
      place.below.set(step, next);
      place = next;
    }
    place.told = true;
  }
}

function emptyPlace(): Place {
  return { told: false, below: new Map() };
}
