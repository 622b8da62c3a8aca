/**
 * Why a version of a commune ended. RENAMED keeps the territory; ENLARGED and SPLIT keep the code; after DELEGATED a code
 * may live on for the commune nouvelle; the others put the code out of use.
 */
export type Ending =
  'RENAMED' | 'ENLARGED' | 'SPLIT' | 'DELEGATED' | 'ASSOCIATED' | 'MERGED' | 'MOVED' | 'ABOLISHED';
