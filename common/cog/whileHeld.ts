/**
 * The function, which gives again what it made last for a key as long as anybody holds that: who asks at the same time shares
 * it, and nothing is kept for who comes after all have let go.
 */
export function whileHeld<Key, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, WeakRef<Made>>();
  return (key) => {
    const held = made.get(key)?.deref();
    if (held !== undefined) return held;
    const fresh = make(key);
    made.set(key, new WeakRef(fresh));
    return fresh;
  };
}
