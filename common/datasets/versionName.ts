/** The name of a version of a dataset: the moment of the load, and the beginning of what it was made from; no two loads share it. */
export function versionName(importedAt: string, fingerprint: string): string {
  return `${importedAt}-${fingerprint.slice(0, 8)}`;
}
