/** What a file can tell of: professionals and where they practise, care structures, or who belongs to which CPTS. */
export type FileKind = 'professionals' | 'careStructures' | 'memberships';

/** The dataset that each kind of file is loaded into. The demonstration set tells of all three, until one of these is loaded. */
export const nationalDatasets = {
  professionals: 'rpps',
  careStructures: 'finess',
  memberships: 'memberships',
} as const satisfies Record<FileKind, string>;
