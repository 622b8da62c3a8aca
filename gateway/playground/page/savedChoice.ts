/** A choice of an earlier visit; null where there is none, or where the browser keeps no storage for us. */
export function readChoice(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit; without storage it simply lasts as long as the page. */
export function saveChoice(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse storage; nothing else depends on it.
  }
}
