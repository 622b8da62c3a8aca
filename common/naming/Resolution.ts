/** How sure a resolution is, as the schema's ResolutionOutcome. */
export type ResolutionOutcome = 'EXACT' | 'FOLDED' | 'RULE' | 'FUZZY' | 'AMBIGUOUS' | 'UNKNOWN';

/** The rules by which a name leads to a commune, as the schema's ResolutionRule. */
export type ResolutionRule =
  | 'CODE'
  | 'FORMER_CODE'
  | 'OFFICIAL_NAME'
  | 'ARRONDISSEMENT'
  | 'ABBREVIATION'
  | 'ARTICLE'
  | 'PARENTHESES'
  | 'FORMER_NAME'
  | 'FORMER_COMMUNE'
  | 'TRUNCATED'
  | 'LINKING_WORDS'
  | 'TYPING_ERROR';

/** What became of one name. */
export interface Resolution {
  readonly name: string;
  readonly outcome: ResolutionOutcome;
  readonly rules: ResolutionRule[];
  /** The commune's code; null for AMBIGUOUS and UNKNOWN. */
  readonly code: string | null;
  readonly confidence: number;
  readonly reason: string;
  /** Codes of communes that fit, best first, ten at most. */
  readonly candidates: string[];
}
