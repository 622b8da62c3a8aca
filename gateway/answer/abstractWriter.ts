import type { WriteValue } from './WriteValue';

/** What is known of a place where an interface or union stands. */
export interface AbstractPlace {
  /** The writer for objects of a type by its name; null for a type that may not stand there. */
  readonly writerOf: (typeName: string) => WriteValue | null;
  /** Said of an object whose type may not stand there. It does not name that type, which may be hidden from clients. */
  readonly refusal: string;
}

/**
 * Writes values of an interface or union as the type that their `__typename` names. The writer for a type is made when data
 * of it first come: most types of a wide union never do.
 */
export function abstractWriter({ writerOf, refusal }: AbstractPlace): WriteValue {
  const writers = new Map<string, WriteValue>();
  return (value, walk) => {
    const typeName = typeNameOf(value);
    if (typeName == null) {
      walk.rejectMissing(refusal);
      return null;
    }
    const write = writers.get(typeName) ?? writerOf(typeName);
    if (write === null) {
      walk.reject(refusal);
      return null;
    }
    writers.set(typeName, write);
    return write(value, walk);
  };
}

/** The type that an object says it is of; null for one that does not say, and for what is no object. */
export function typeNameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('__typename' in value)) return null;
  return typeof value.__typename === 'string' ? value.__typename : null;
}
