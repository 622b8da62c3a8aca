import type { DocumentNode } from 'graphql';

/** A document of the manifest: what a client may ask for. */
export interface TrustedDocument {
  /** How requests name it: by custom a hash of the text, of whatever kind. */
  readonly id: string;
  /** How messages name it. */
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
}
