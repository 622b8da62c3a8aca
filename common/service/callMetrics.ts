import { Counter, Histogram, type Registry } from 'prom-client';
import type { CountCall } from './observeCalls';

/** In seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures of the calls that a service answers; it returns who is told of each. */
export function callMetrics(registry: Registry): CountCall {
  const registers = [registry];
  const calls = new Counter({
    name: 'maillage_service_calls_total',
    help: 'Calls that the subgraph answered, by status.',
    labelNames: ['status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'maillage_service_call_duration_seconds',
    help: 'From the head of a call to the end of its answer.',
    buckets: SECONDS,
    registers,
  });
  return (status, milliseconds) => {
    calls.inc({ status });
    seconds.observe(milliseconds / 1_000);
  };
}
