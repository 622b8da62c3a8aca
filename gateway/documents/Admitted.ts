import type { AskedOperation } from '../limits/cost/operationCosts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What it asks for; null until it is admitted. */
    admitted: Admitted | null;
  }
}

/** The operation of an admitted request, its text in the place of a name, in the types that a body must have. */
export interface Admitted extends AskedOperation {
  readonly cost: number;
  /** Whether the text is to be kept, once it is known to be valid. */
  readonly isNew: boolean;
}
