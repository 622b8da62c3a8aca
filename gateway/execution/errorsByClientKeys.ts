import { GraphQLError } from 'graphql';

/** A function that gives errors paths of the client's response keys, where data stood under others. */
export function errorsByClientKeys(
  dataKeys: ReadonlyMap<string, string>,
): (errors: readonly GraphQLError[]) => readonly GraphQLError[] {
  if (dataKeys.size === 0) return (errors) => errors;
  const clientKeys = new Map([...dataKeys].map(([clientKey, dataKey]) => [dataKey, clientKey]));
  return (errors) =>
    errors.map((error) => {
      const { message, path, originalError, extensions } = error;
      if (path === undefined) return error;
      const own = path.map((key) => (typeof key === 'string' ? (clientKeys.get(key) ?? key) : key));
      return new GraphQLError(message, { path: own, originalError, extensions });
    });
}
