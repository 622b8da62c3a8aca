import { lookupErrors } from './lookupErrors';
import { requestErrors } from './requestErrors';
import { valueErrors } from './valueErrors';

/**
 * Every error code of the product, in one place; docs/errors.md lists the same codes and a test holds the two together.
 * A message is made of the rule, the value that came, and the fix.
 */
export const errorTable = { ...requestErrors, ...valueErrors, ...lookupErrors } as const;

/** A code of the error table. */
export type ErrorCode = keyof typeof errorTable;
