import type { FastifyInstance } from 'fastify';
import type { TellVersions } from './versionsTold';

/** What GET /versions answers: one text, or null where it can't be told. */
export interface VersionsAnswer {
  readonly versions: string | null;
}

/** Serves GET /versions, by which gateways know whether an answer they keep is still right. */
export function registerVersions(app: FastifyInstance, tell: TellVersions): void {
  app.get('/versions', async (_request, reply): Promise<VersionsAnswer> => {
    reply.header('cache-control', 'no-store');
    const versions = await tell().catch(() => null);
    if (versions === null) reply.code(503);
    return { versions };
  });
}
