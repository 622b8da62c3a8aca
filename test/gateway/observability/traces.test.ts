import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runTypescript } from '../../support/runTypescript';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly service: string;
}

/** A collector that takes OTLP over HTTP as JSON (OTLP specification, "JSON Protobuf Encoding"). */
class Collector {
  readonly spans: Span[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.#take(JSON.parse(Buffer.concat(chunks).toString()) as Exported);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1/traces`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #take({ resourceSpans }: Exported): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, service })));
    }
  }
}

interface Exported {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { key: string; value: { stringValue: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Span, 'service'>[] }[];
  }[];
}

it('a request is one trace over the gateway and a service behind HTTP', async () => {
  const collector = new Collector();
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const run = runTypescript('test/gateway/observability/support/tracedRequest.ts', [
    await collector.listen(),
    `00-${traceId}-b7ad6b7169203331-01`,
  ]);
  await run.says('{"data":{"topBook":{"stars":5}}}');
  await run.kill();
  collector.close();

  const byName = new Map(collector.spans.map((span) => [`${span.service} ${span.name}`, span]));
  expect([...byName.keys()].sort()).toEqual([
    'gateway POST',
    'gateway call reviews',
    'gateway plan',
    'reviews POST',
  ]);
  expect(new Set(collector.spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  const parentOf = (name: string) => byName.get(name)?.parentSpanId;
  expect(parentOf('gateway POST')).toBe('b7ad6b7169203331');
  expect(parentOf('gateway plan')).toBe(byName.get('gateway POST')?.spanId);
  expect(parentOf('gateway call reviews')).toBe(byName.get('gateway POST')?.spanId);
  expect(parentOf('reviews POST')).toBe(byName.get('gateway call reviews')?.spanId);
});

it('a client does not decide that its traces are sent', async () => {
  const collector = new Collector();
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const run = runTypescript('test/gateway/observability/support/tracedRequest.ts', [
    await collector.listen(),
    traceparent,
    '0',
  ]);
  await run.says('{"data":{"topBook":{"stars":5}}}');
  await run.kill();
  expect(collector.spans).toEqual([]);
  collector.close();
});
