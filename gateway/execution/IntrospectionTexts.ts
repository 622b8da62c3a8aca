import { LRUCache } from 'lru-cache';
import { canonicalJson } from '../cache/answers/canonicalJson';
import type { PreparedOperation } from './PreparedOperation';
import { type WrittenData } from './WrittenData';

/** Characters of all texts together; the standard query's has about 300 000 over Maillage's own schema. */
const MOST_CHARACTERS = 4_000_000;

/** Of one text, with what it is kept under. */
const LONGEST = 1_000_000;

/**
 * The data of operations that ask for nothing but introspection, as text; those used last. They depend on the operation, its variables and the public
 * schema alone, and are the same for every caller: one of these belongs to one supergraph, and outlasts no other. So they are kept where no
 * other answers are: making one takes as long as hundreds of small answers.
 */
export class IntrospectionTexts {
  readonly #texts = new LRUCache<string, WrittenData>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });

  /** The operation of this text, which declares these variables, answered from what is kept where that can be. Other variables change nothing. */
  keeping(text: string, operation: PreparedOperation, declared: readonly string[]): PreparedOperation {
    return {
      ...operation,
      execute: async (call) => {
        const sent = declared.filter((name) => Object.hasOwn(call.variables, name));
        const variables = canonicalJson(Object.fromEntries(sent.map((name) => [name, call.variables[name]])));
        if (variables === null) return operation.execute(call);
        const key = `${text}\n${variables}`;
        const kept = this.#texts.get(key);
        if (kept !== undefined) return { data: kept };
        const result = await operation.execute(call);
        if (result.errors === undefined && result.data != null) this.#texts.set(key, result.data);
        return result;
      },
    };
  }
}
