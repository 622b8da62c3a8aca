import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A server on a real socket that answers as a test tells it to, with what it has seen. */
export interface TestSubgraph {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly bodies: string[];
  /** Connections opened so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A subgraph over HTTP that answers each request when its body is there. */
export async function subgraphAt(answer: Answer): Promise<TestSubgraph> {
  const seen = { requests: [] as IncomingMessage[], bodies: [] as string[] };
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.requests.push(request);
      seen.bodies.push(Buffer.concat(chunks).toString());
      answer(response, request);
    });
  };
  return { ...seen, ...(await listening(createServer(listener), 'http')) };
}

/** A subgraph over TLS that speaks HTTP/2 and HTTP/1.1. */
export function secureSubgraphAt(
  certificate: { readonly key: string; readonly cert: string },
  answer: (response: Http2ServerResponse, request: Http2ServerRequest) => void,
): Promise<Pick<TestSubgraph, 'url' | 'connections' | 'close'>> {
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    request.resume().on('end', () => answer(response, request));
  });
  return listening(server, 'https');
}

async function listening(
  server: Server,
  scheme: string,
): Promise<Pick<TestSubgraph, 'url' | 'connections' | 'close'>> {
  const sockets = new Set<Socket>();
  let opened = 0;
  server.on('connection', (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}/graphql`,
    connections: () => opened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
