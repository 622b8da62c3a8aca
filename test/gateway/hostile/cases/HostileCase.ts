/** A hostile request: its name, its bytes, the status and the code that it must get; null: an answer with data. */
export type HostileCase = readonly [
  name: string,
  bytes: string | Buffer,
  status: number,
  code: string | null,
];

/** Cases of one kind. */
export interface HostileTheme {
  readonly name: string;
  readonly cases: readonly HostileCase[];
}
