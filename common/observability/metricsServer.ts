import { createServer, type Server } from 'node:http';

/** What is served, and to whom. */
export interface MetricsSource {
  readonly contentType: string;
  /** All figures of now, as text. */
  readonly read: () => Promise<string>;
}

/** A server of GET /metrics and of nothing else, for Prometheus; it listens on a port of its own, which clients need not reach. */
export function metricsServer({ contentType, read }: MetricsSource): Server {
  return createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Figures are at /metrics.\n');
      return;
    }
    read().then(
      (text) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
}
