/** Addresses of the bundled workers, written in by scripts/build-playground.mjs once their hashed names are known. */
declare const WORKER_URLS: Readonly<Record<'editor' | 'json' | 'graphql', string>>;

declare module '*.svg' {
  const markup: string;
  export = markup;
}

declare module '*.css';
