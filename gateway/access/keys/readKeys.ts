import { z } from 'zod';
import { StartupError } from '../../../common/errors/StartupError';
import { partnerKey, type PartnerKey } from './PartnerKey';

const keysFile = z
  .strictObject({ version: z.literal(1), keys: z.array(partnerKey) })
  .refine(({ keys }) => isDistinct(keys.map(({ name }) => name)), 'two keys bear one name')
  .refine(({ keys }) => isDistinct(keys.map(({ id }) => id)), 'two keys bear one id');

/** The keys of a file's text. Throws a StartupError that says what is wrong with it, and repeats nothing of what it holds. */
export function readKeys(file: string, text: string): readonly PartnerKey[] {
  const parsed = keysFile.safeParse(jsonOf(file, text));
  if (parsed.success) return parsed.data.keys;
  const [issue] = parsed.error.issues;
  const place = issue?.path.length === 0 ? '' : `${issue?.path.join('.') ?? ''}: `;
  throw unusable(file, `${place}${issue?.message ?? 'unknown form'}`);
}

/** The text of a file of keys, which `readKeys` reads. */
export function keysText(keys: readonly PartnerKey[]): string {
  return `${JSON.stringify({ version: 1, keys }, null, 2)}\n`;
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(file, 'it is no JSON');
  }
}

function unusable(file: string, reason: string): StartupError {
  return new StartupError(
    `The keys in ${file} can't be used: ${reason}. Put back the file as "maillage keys" wrote it.`,
  );
}

function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
