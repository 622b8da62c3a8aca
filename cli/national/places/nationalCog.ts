/** The COG whose communes the set is made of, whatever newer one is imported: the same seed gives the same files. */
export const NATIONAL_COG = 2026;
