import cluster from 'node:cluster';
import { servedByOthers, tellServed } from '../../../cli/workers/inWorker';
import { SERVED } from '../../../cli/workers/messages';

const { send, connected } = process;
const { isWorker } = cluster;

/** Does it where the parent of this process listens to it; returns what that was sent, once all is as it was. */
function withParent(act: () => void): unknown[] {
  const sent: unknown[] = [];
  Object.assign(process, { send: (message: unknown) => sent.push(message) > 0, connected: true });
  try {
    act();
    return sent;
  } finally {
    Object.assign(process, { send, connected });
    Object.assign(cluster, { isWorker });
  }
}

describe('what a worker and its primary process tell each other of the text that is served', () => {
  it('is told by no other process, whose parent may listen too, and asked for by none', async () => {
    const listeners = process.listenerCount('message');
    let served: Promise<string | null> | undefined;
    const sent = withParent(() => {
      tellServed('type Query');
      served = servedByOthers();
    });
    expect(await served).toBeNull();
    expect(sent).toEqual([]);
    expect(process.listenerCount('message')).toBe(listeners);
  });

  it('is told and asked for by a worker, which listens until it is answered', async () => {
    const listeners = process.listenerCount('message');
    let served: Promise<string | null> | undefined;
    const sent = withParent(() => {
      Object.assign(cluster, { isWorker: true });
      tellServed('type Query');
      served = servedByOthers();
      process.listeners('message').at(-1)?.({ served: 'type Other' }, undefined);
    });
    expect(await served).toBe('type Other');
    expect(sent).toEqual([{ served: 'type Query' }, SERVED]);
    expect(process.listenerCount('message')).toBe(listeners);
  });
});
