/** SQL text with the values of its question marks, in order. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The conditions that apply, joined by AND; TRUE where there are none. */
export function allOf(conditions: readonly (Statement | null)[]): Statement {
  const given = conditions.filter((condition) => condition !== null);
  return {
    sql: given.length === 0 ? '1 = 1' : given.map((condition) => `(${condition.sql})`).join(' AND '),
    parameters: given.flatMap((condition) => condition.parameters),
  };
}
