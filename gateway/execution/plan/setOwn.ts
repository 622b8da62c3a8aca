import type { DataObject } from './Run';

/** Gives an object a key of its own. An alias may be `__proto__`, which must not change what the object inherits. */
export function setOwn(target: DataObject, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}
