import { PlanRequest } from '../../../../gateway/planning/native/PlanRequest';
import { PlanRequests } from '../../../../gateway/planning/native/PlanRequests';

const clients = new Map<string, AbortController>();

function requestsFor(...documents: string[]): PlanRequests {
  const requests = new PlanRequests();
  for (const document of documents) {
    const client = new AbortController();
    clients.set(document, client);
    requests.add(new PlanRequest(document, client.signal));
  }
  return requests;
}

/** Sends all that can be sent. */
function sent(requests: PlanRequests): Record<string, number> {
  const ids: Record<string, number> = {};
  for (let next = requests.next(); next !== null; next = requests.next())
    ids[next.request.document] = next.id;
  return ids;
}

describe('PlanRequests', () => {
  test('sends four at once, and the next for each that is answered', () => {
    const requests = requestsFor('a', 'b', 'c', 'd', 'e', 'f');
    expect(sent(requests)).toEqual({ a: 1, b: 2, c: 3, d: 4 });
    expect(requests.take(2)?.document).toBe('b');
    expect(requests.take(2)).toBeUndefined();
    expect(sent(requests)).toEqual({ e: 5 });
    expect(requests.areWaiting).toBe(true);
  });

  test('blames what was sent alone', () => {
    const requests = requestsFor('a');
    sent(requests);
    expect(requests.ended()?.document).toBe('a');
    expect(requests.areWaiting).toBe(false);
    expect(requests.ended()).toBeNull();
  });

  test('sends what is suspected again, each alone and before all others', () => {
    const requests = requestsFor('a', 'b', 'c', 'd', 'e', 'f');
    sent(requests);
    expect(requests.ended()).toBeNull();
    expect(sent(requests)).toEqual({ a: 5 });
    requests.take(5);
    expect(sent(requests)).toEqual({ b: 6 });
    expect(requests.ended()?.document).toBe('b');
    expect(sent(requests)).toEqual({ c: 7 });
    requests.take(7);
    expect(sent(requests)).toEqual({ d: 8 });
    requests.take(8);
    expect(sent(requests)).toEqual({ e: 9, f: 10 });
  });

  test('sends again first what was sent beside a request that nobody waits for', () => {
    const requests = requestsFor('a', 'b', 'c', 'd', 'e');
    sent(requests);
    clients.get('b')?.abort();
    requests.stopped();
    expect(sent(requests)).toEqual({ a: 5, c: 6, d: 7, e: 8 });
  });

  test('sends nothing that nobody waits for any more', () => {
    const requests = requestsFor('a', 'b', 'c');
    sent(requests);
    requests.ended();
    for (const document of ['a', 'c']) clients.get(document)?.abort();
    expect(sent(requests)).toEqual({ b: 4 });
    clients.get('b')?.abort();
    requests.stopped();
    expect(requests.areWaiting).toBe(false);
  });

  test('gives all that are left, whether sent, suspected or waiting', () => {
    const requests = requestsFor('a', 'b', 'c', 'd', 'e');
    sent(requests);
    requests.ended();
    sent(requests);
    expect(requests.takeAll().map(({ document }) => document)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(requests.takeAll()).toEqual([]);
  });
});
