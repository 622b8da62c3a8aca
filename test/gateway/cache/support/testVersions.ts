import { DatasetVersions } from '../../../../gateway/cache/versions/DatasetVersions';

/** Versions of subgraphs as a test sets them; a subgraph without one can't tell it. */
export interface TestVersions {
  readonly versions: DatasetVersions;
  readonly set: (subgraph: string, version: string | null) => void;
  /** Resolves when the subgraphs have been read again. */
  readonly noticed: () => Promise<void>;
}

/** Subgraphs that tell the version set last, each time at once; only a reading asked for notices it. */
export async function testVersions(
  initial: Readonly<Record<string, string | null>>,
  today: () => string = () => '2026-11-22',
): Promise<TestVersions> {
  const texts = new Map(Object.entries(initial));
  const read = (name: string) => () => {
    const text = texts.get(name);
    return text == null ? Promise.reject(new Error('It is not told')) : Promise.resolve(text);
  };
  const names = [...texts.keys()];
  const sources = names.map(
    (name) => [name, { read: read(name), every: 1e8, trusted: 1e9, gathered: 0 }] as const,
  );
  const versions = new DatasetVersions(new Map(sources), today);
  const noticed = async (): Promise<void> => {
    await versions.confirm(names, '');
  };
  await noticed();
  return { versions, set: (subgraph, version) => void texts.set(subgraph, version), noticed };
}
