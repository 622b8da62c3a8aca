import { StartupError } from '../../common/errors/StartupError';
import { supergraphIn } from '../gateway/supergraphFile';

/** The scopes that a list with commas names, each once. Throws a StartupError for one that no field of the supergraph requires. */
export function checkedScopes(list: string, supergraphFile: string): readonly string[] {
  const known = scopesOf(supergraphFile);
  const asked = [
    ...new Set(
      list
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => scope !== ''),
    ),
  ];
  const unknown = asked.filter((scope) => !known.includes(scope));
  if (unknown.length > 0)
    throw new StartupError(
      `No field needs the scope ${unknown.map((scope) => `"${scope}"`).join(', ')}. The scopes are: ${known.join(', ') || 'none'}.`,
    );
  return asked.sort();
}

/** The scopes that fields of a supergraph require, sorted. Throws a StartupError where its file can't be used. */
export function scopesOf(file: string): string[] {
  const { requirements } = supergraphIn(file);
  return [...new Set([...requirements.values()].flatMap(({ scopes }) => scopes.flat()))].sort();
}
