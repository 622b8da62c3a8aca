import { Counter, Histogram, type Registry } from 'prom-client';
import type { AnsweredRequest } from './GatewayObserver';

/** Bounds of times in seconds: from what is kept, which takes no millisecond, to the longest an operation may take. */
export const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Up to what an operation may cost. */
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

/**
 * The figures of a gateway. Labels have few values each, whatever clients send: statuses, kinds of operations, codes of the table, names of
 * subgraphs; never a text, a name that a client chose, or a caller.
 */
export class GatewayMetrics {
  readonly #requests: Counter<'status' | 'operation'>;
  readonly #seconds: Histogram<'operation' | 'cache'>;
  readonly #costs: Histogram;
  readonly #answers: Counter<'from'>;
  readonly #errors: Counter<'code'>;
  readonly #shed: Counter;
  readonly #left: Counter;

  constructor(registry: Registry) {
    const registers = [registry];
    const counter = <Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> =>
      new Counter({ name: `maillage_${name}`, help, labelNames, registers });
    const histogram = <Label extends string>(
      name: string,
      help: string,
      more: { readonly labelNames: Label[]; readonly buckets: number[] },
    ): Histogram<Label> => new Histogram({ name: `maillage_${name}`, help, ...more, registers });
    this.#requests = counter('requests_total', 'Requests by status and kind of operation.', [
      'status',
      'operation',
    ]);
    this.#seconds = histogram(
      'request_duration_seconds',
      'From the head of a request to the end of its answer.',
      {
        labelNames: ['operation', 'cache'],
        buckets: SECONDS,
      },
    );
    this.#costs = histogram('operation_cost', 'What admitted operations cost.', {
      labelNames: [],
      buckets: COSTS,
    });
    this.#answers = counter('answers_total', 'Answers to admitted operations by where they came from.', [
      'from',
    ]);
    this.#errors = counter('errors_total', 'Answers with an error, by code.', ['code']);
    this.#shed = counter('requests_shed_total', 'Requests refused under overload.', []);
    this.#left = counter('clients_left_total', 'Clients that left before they had their whole answer.', []);
  }

  readonly answered = ({ status, operation, cache, codes, ...request }: AnsweredRequest): void => {
    const kind = operation?.kind ?? 'none';
    this.#requests.inc({ status, operation: kind });
    this.#seconds.observe({ operation: kind, cache }, request.milliseconds / 1_000);
    for (const code of codes) this.#errors.inc({ code });
    if (codes.includes('OVERLOADED')) this.#shed.inc();
    if (request.hasLeft) this.#left.inc();
    if (operation === null) return;
    this.#answers.inc({ from: cache });
    this.#costs.observe(operation.cost);
  };
}
