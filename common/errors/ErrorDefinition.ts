/** What one error code says: the rule, what to do, and the HTTP status where it ends the whole request. */
export interface ErrorDefinition {
  readonly status: number;
  readonly rule: string;
  readonly fix: string;
}
