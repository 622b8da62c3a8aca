/** The one dataset of professionals, structures and members: whichever file is loaded takes the place of the one before. */
export const MEMBERS_DATASET = 'professionals';
