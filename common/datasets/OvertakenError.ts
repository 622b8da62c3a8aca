/**
 * A load has changed the data between two readings that must be of one version. The request is answered again, from the new
 * version; it is only told to a client where loads keep overtaking it.
 */
export class OvertakenError extends Error {
  constructor(datasetId: string) {
    super(`A load changed ${datasetId} while a request was reading it`);
  }
}
