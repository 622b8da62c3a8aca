/** What a code says wherever it appears: the rule, and what to do. */
export interface RuleDefinition {
  readonly rule: string;
  readonly fix: string;
}

/** What one error code of an answer says, with the HTTP status where it ends the whole request. */
export interface ErrorDefinition extends RuleDefinition {
  readonly status: number;
  /** The word between rule and value where it is not what came; left out: got. */
  readonly beforeValue?: string;
}
