/** The options of `maillage import`, as commander gives them. */
export interface ImportFlags {
  readonly asOf?: string;
  readonly year?: string;
  readonly dryRun?: boolean;
  readonly withNames?: boolean;
  readonly synthetic?: boolean;
  readonly source?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly maxRejects: string;
  readonly rejects?: string;
  readonly encoding?: string;
  readonly separator?: string;
  readonly service?: string;
  readonly json?: boolean;
}
