import { codesOf, type Finding } from './Finding';
import { findName } from './findName';
import type { NameEntry } from './NameEntry';
import type { NameIndex, Scope } from './NameIndex';
import { readTypedName } from './readings';
import { ambiguousReason, codeReason, foundReason, unknownReason } from './resolutionReasons';
import type { Resolution, ResolutionOutcome, ResolutionRule } from './Resolution';

const MOST_CANDIDATES = 10;
const CODE = /^(\d{2}|2[ab])\d{3}$/i;

/** How far each rule can be trusted, 0 to 1; a resolution by several rules has their product. */
const trust: Readonly<Record<ResolutionRule, number>> = {
  CODE: 1,
  FORMER_CODE: 0.98,
  OFFICIAL_NAME: 1,
  ARRONDISSEMENT: 0.98,
  ABBREVIATION: 0.98,
  ARTICLE: 0.97,
  PARENTHESES: 0.97,
  FORMER_NAME: 0.92,
  FORMER_COMMUNE: 0.9,
  TRUNCATED: 0.85,
  LINKING_WORDS: 0.9,
  TYPING_ERROR: 0.8,
};

/**
 * The commune that a name or INSEE code as people write it stands for, within a department or everywhere. Where more than
 * one fits the outcome is AMBIGUOUS and nothing is chosen. A pure function of the index.
 */
export function resolveName(index: NameIndex, name: string, scope: Scope): Resolution {
  const text = name.trim();
  if (CODE.test(text)) return resolveCode(index, name, scope);
  const { whole, readings, qualifier } = readTypedName(text);
  if (!readings.some(({ folded }) => folded !== '')) return unknown(name, unknownReason(name, scope));
  const named = qualifier === null ? null : index.department(qualifier);
  if (named !== null && scope !== null && named !== scope) return unknown(name, unknownReason(name, scope));
  const finding = findName({
    index,
    readings,
    withWhole: named === null ? [whole, ...readings] : readings,
    scope: scope ?? named,
  });
  if (!finding) return unknown(name, unknownReason(name, scope));
  return resolution({ index, name, scope }, finding);
}

function resolveCode(index: NameIndex, name: string, scope: Scope): Resolution {
  const asked = name.trim().toUpperCase();
  const found = index.code(asked);
  if (!found || (scope !== null && found.departmentCode !== scope))
    return unknown(name, unknownReason(name, scope));
  const rule: ResolutionRule = found.former ? 'FORMER_CODE' : 'CODE';
  return {
    name,
    outcome: found.former ? 'RULE' : 'EXACT',
    rules: [rule],
    code: found.code,
    confidence: trust[rule],
    reason: codeReason(asked, found),
    candidates: [found.code],
  };
}

function resolution(
  question: { index: NameIndex; name: string; scope: Scope },
  finding: Finding,
): Resolution {
  const { index, name, scope } = question;
  const communes = codesOf(finding).map((code) => ({ code, name: index.officialName(code) }));
  const [entry] = finding.entries;
  const [commune] = communes;
  const rules = [...finding.rules];
  const candidates = communes.slice(0, MOST_CANDIDATES).map(({ code }) => code);
  if (communes.length > 1 || !entry || !commune) {
    const reason = ambiguousReason(name, communes, scope);
    return { name, outcome: 'AMBIGUOUS', rules, code: null, confidence: 0, reason, candidates };
  }
  const outcome = outcomeOf(name, entry, rules);
  const confidence = outcome === 'EXACT' ? 1 : confidenceOf(rules, finding.distance);
  return {
    name,
    outcome,
    rules,
    code: entry.code,
    confidence,
    reason: foundReason(name, commune, rules),
    candidates,
  };
}

function outcomeOf(name: string, entry: NameEntry, rules: readonly ResolutionRule[]): ResolutionOutcome {
  if (rules.includes('TYPING_ERROR')) return 'FUZZY';
  if (rules.some((rule) => rule !== 'OFFICIAL_NAME')) return 'RULE';
  return name.trim() === entry.name ? 'EXACT' : 'FOLDED';
}

function confidenceOf(rules: readonly ResolutionRule[], distance: number): number {
  const product = rules.reduce((sum, rule) => sum * trust[rule], 1) - 0.1 * Math.max(0, distance - 1);
  return Math.round(Math.min(product, 0.99) * 100) / 100;
}

function unknown(name: string, reason: string): Resolution {
  return { name, outcome: 'UNKNOWN', rules: [], code: null, confidence: 0, reason, candidates: [] };
}
