import { report } from './report';

/**
 * Tells of rejections that nobody handles, which would end the process: graphql-js 16 leaves some of the promises of a list where a later item
 * breaks the schema, and one answer must not end all others.
 */
export function reportUnhandled(): void {
  process.on('unhandledRejection', (reason) => report('unhandled', reason));
}
