import { listed } from '../cog/listed';
import type { CodeEntry, Scope } from './NameIndex';
import type { ResolutionRule } from './Resolution';

/** A commune as a sentence names it. */
export interface NamedCode {
  readonly name: string;
  readonly code: string;
}

const deeds: Readonly<Record<ResolutionRule, string>> = {
  CODE: 'it is an INSEE code in use',
  FORMER_CODE: 'the code is out of use and leads there',
  OFFICIAL_NAME: 'it is the official name',
  ARRONDISSEMENT: 'its number was written out as in the official name',
  ABBREVIATION: 'St or Ste was written out',
  ARTICLE: 'the article was added, left out or put in front',
  PARENTHESES: 'what stands in parentheses was left aside',
  FORMER_NAME: 'the commune bore that name earlier',
  FORMER_COMMUNE: 'it is a delegated, associated or merged commune in it',
  TRUNCATED: 'it is the beginning of that name only',
  LINKING_WORDS: 'linking words were added, left out or changed',
  TYPING_ERROR: 'one or two letters differ',
};

/** Why a code leads where it does, in one sentence. */
export function codeReason(asked: string, found: CodeEntry): string {
  return found.former
    ? `${asked} is out of use and leads to ${found.code}.`
    : `${asked} is an INSEE code in use.`;
}

/** What was done to get from the name to the commune, in one sentence. */
export function foundReason(name: string, commune: NamedCode, rules: readonly ResolutionRule[]): string {
  const steps = rules.length > 1 ? rules.filter((rule) => rule !== 'OFFICIAL_NAME') : rules;
  return `"${name.trim()}" leads to ${shown(commune)}: ${steps.map((rule) => deeds[rule]).join(', ')}.`;
}

/** Why nothing was chosen, and what would help, in one sentence. */
export function ambiguousReason(name: string, communes: readonly NamedCode[], scope: Scope): string {
  const help = scope === null ? 'give departmentCode, or the INSEE code' : 'give the INSEE code';
  return `"${name.trim()}" fits ${communes.length} communes, ${listed(communes.map(shown))}: ${help}.`;
}

function shown({ name, code }: NamedCode): string {
  return `${name} (${code})`;
}

/** Why nothing was found, in one sentence. */
export function unknownReason(name: string, scope: Scope): string {
  const where = scope === null ? 'No commune' : `No commune of department ${scope}`;
  return `${where} has a name or code like "${name.trim()}".`;
}
