/** The key that opens every scope of the demonstration data, on a machine that only serves itself. */
export const DEVELOPMENT_KEY = 'development';
