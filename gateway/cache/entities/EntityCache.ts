import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../answers/canonicalJson';
import type { DatasetVersions } from '../versions/DatasetVersions';

/** What is asked of entities, whichever they are. */
export interface EntityCall {
  readonly subgraph: string;
  /** The document, and where it has several the response key of the `_entities` field. */
  readonly text: string;
  readonly responseKey: string;
  /** The variables that the document uses, beside the representations. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Which of the entities that a call asks for are known, in the order of their representations. */
export interface EntityBatch {
  /** What the subgraph said of each; undefined where it must be asked. The objects belong to whoever asked. */
  readonly known: readonly unknown[];
  /** Places of those that must be fetched. */
  readonly missing: readonly number[];
  /**
   * Keeps what the subgraph said of them, null included, in the order of `missing`. Only for an answer without errors; it reads
   * the values before it returns. Resolves with whether they are kept, which no request needs to wait for.
   */
  readonly keep: (values: readonly unknown[]) => Promise<boolean>;
}

interface KeptEntity {
  readonly versions: string;
  readonly json: string;
}

const MAX_SIZE = 12 * 1024 * 1024;
const OVERHEAD = 250;
const PREFIX_LENGTH = 22;

/** Entities across requests, each kept as JSON text under the versions of its subgraph's datasets. */
export class EntityCache {
  readonly #versions: DatasetVersions;
  readonly #entities: LRUCache<string, KeptEntity>;
  #epoch = 0;

  /** `maxSize` is in bytes: 12 MB where it is left out. */
  constructor(versions: DatasetVersions, maxSize = MAX_SIZE) {
    this.#versions = versions;
    this.#entities = new LRUCache({
      maxSize,
      // Two bytes a character, which is right for all but plain texts.
      sizeCalculation: ({ json }, key) => OVERHEAD + 2 * (key.length + json.length),
    });
  }

  /** What is known of entities, by the JSON texts of their representations; null where the subgraph tells no version. */
  batch(call: EntityCall, representations: readonly string[]): EntityBatch | null {
    const subgraphs = [call.subgraph];
    const versions = this.#versions.of(subgraphs);
    const prefix = versions === null ? null : prefixOf(call);
    if (versions === null || prefix === null) return null;
    const missing: number[] = [];
    const known = representations.map((representation, place) => {
      const kept = this.#entities.get(prefix + representation);
      if (kept?.versions === versions) return JSON.parse(kept.json) as unknown;
      missing.push(place);
      return undefined;
    });
    const epoch = this.#epoch;
    const keep = async (values: readonly unknown[]): Promise<boolean> => {
      if (values.length !== missing.length) return false;
      // An entity that is left out is one that does not exist.
      const texts = values.map((value) => JSON.stringify(value ?? null));
      if (!(await this.#versions.confirm(subgraphs, versions)) || epoch !== this.#epoch) return false;
      for (const [index, json] of texts.entries()) {
        const representation = representations[missing[index] ?? 0] ?? '';
        this.#entities.set(prefix + representation, { versions, json });
      }
      return true;
    };
    return { known, missing, keep };
  }

  /** Empties it, as for a new supergraph: what is fetched now is not kept either. */
  forget(): void {
    this.#epoch += 1;
    this.#entities.clear();
  }

  /** Entities kept, and the bytes that they take. */
  get figures(): { readonly entities: number; readonly bytes: number } {
    return { entities: this.#entities.size, bytes: this.#entities.calculatedSize };
  }
}

/** A hash of the call: 128 bits tell apart more calls than there can be. */
function prefixOf({ subgraph, text, responseKey, variables }: EntityCall): string | null {
  const values = canonicalJson(variables);
  if (values === null) return null;
  const call = JSON.stringify([subgraph, text, responseKey, values]);
  return createHash('sha256').update(call).digest('base64url').slice(0, PREFIX_LENGTH);
}
