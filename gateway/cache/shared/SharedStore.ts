/**
 * A store that gateways share. It is never relied upon: whatever goes wrong with it, nothing is found or kept, soon, and nothing is
 * thrown.
 */
export interface SharedStore {
  /** The body kept under a key, whole and as it was put in; null where there is none. */
  readonly get: (key: string) => Promise<Buffer | null>;
  /** Keeps a body for a while. */
  readonly set: (key: string, body: Buffer) => void;
  readonly close: () => void;
}
