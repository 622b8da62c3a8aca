import type { SubgraphTransport } from '../../gateway/transport/SubgraphTransport';

/**
 * The transports twice: as they are, but keeping the answer to each operation; and in their place, giving the kept answers
 * without asking anybody, so that what is left to measure is the gateway.
 */
export function replayed(transports: ReadonlyMap<string, SubgraphTransport>) {
  const kept = new Map<string, Awaited<ReturnType<SubgraphTransport>>>();
  const keyOf = (name: string, query: string) => `${name} ${query}`;
  const recording = mapped(transports, (name, transport) => async (call) => {
    const answer = await transport(call);
    kept.set(keyOf(name, call.query), answer);
    return answer;
  });
  const replaying = mapped(transports, (name) => (call) => {
    const answer = kept.get(keyOf(name, call.query));
    return answer === undefined
      ? Promise.reject(new Error(`Nothing is kept for ${call.query}`))
      : Promise.resolve(answer);
  });
  return { recording, replaying };
}

function mapped(
  transports: ReadonlyMap<string, SubgraphTransport>,
  change: (name: string, transport: SubgraphTransport) => SubgraphTransport,
): Map<string, SubgraphTransport> {
  return new Map([...transports].map(([name, transport]) => [name, change(name, transport)]));
}
