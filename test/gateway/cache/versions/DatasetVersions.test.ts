import { setTimeout as pause } from 'node:timers/promises';
import { DatasetVersions } from '../../../../gateway/cache/versions/DatasetVersions';
import { dayClock } from '../../../../gateway/cache/versions/dayClock';
import type { VersionSource } from '../../../../gateway/cache/versions/ReadVersions';
import { testVersions } from '../support/testVersions';

const FAST = { every: 5, trusted: 40, gathered: 1 };
const opened: DatasetVersions[] = [];
afterEach(() => {
  for (const versions of opened.splice(0)) versions.close();
});

function watched(source: Partial<VersionSource> & Pick<VersionSource, 'read'>): DatasetVersions {
  const versions = new DatasetVersions(new Map([['books', { ...FAST, ...source }]]), () => '2026-11-22');
  opened.push(versions);
  return versions;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(2);
}

describe('the versions of subgraphs', () => {
  it('are told together with the day, each for itself', async () => {
    const { versions } = await testVersions({ books: 'b1', reviews: 'r1', dead: null });
    expect(versions.of(['books'])).toBe('2026-11-22\nbooks b1');
    expect(versions.of(['books', 'reviews'])).toBe('2026-11-22\nbooks b1\nreviews r1');
    expect(versions.of([])).toBe('2026-11-22');
    expect([versions.of(['books', 'dead']), versions.of(['unknown'])]).toEqual([null, null]);
    versions.close();
    expect(versions.of(['books'])).toBeNull();
  });

  it('are noticed in the background', async () => {
    let version = 1;
    const versions = watched({ read: () => Promise.resolve(`v${version}`), trusted: 60_000 });
    await until(() => versions.of(['books'])?.includes('v1') === true);
    version = 2;
    await until(() => versions.of(['books'])?.includes('v2') === true);
  });

  it('are not relied upon once a subgraph has stopped to tell', async () => {
    let isFrozen = false;
    const ended: unknown[] = [];
    const read: VersionSource['read'] = (signal) =>
      isFrozen
        ? new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              ended.push(signal.reason);
              reject(new Error('ended'));
            });
          })
        : Promise.resolve('v1');
    const versions = watched({ read });
    await until(() => versions.of(['books']) !== null);
    isFrozen = true;
    await until(() => versions.of(['books']) === null);
    isFrozen = false;
    await until(() => versions.of(['books']) !== null);
    expect(ended.length).toBeGreaterThan(0);
  });

  it('are not told by a subgraph that throws, and told again once it does not', async () => {
    let fails = true;
    const versions = watched({
      read: () => {
        if (fails) throw new TypeError('before any promise');
        return Promise.resolve('v1');
      },
    });
    await pause(20);
    expect(versions.of(['books'])).toBeNull();
    fails = false;
    await until(() => versions.of(['books']) !== null);
  });

  it('are read by one reading at a time', async () => {
    let inFlight = 0;
    let most = 0;
    const versions = watched({
      read: async () => {
        most = Math.max(most, (inFlight += 1));
        await pause(10);
        inFlight -= 1;
        return 'v1';
      },
      trusted: 1_000,
    });
    await Promise.all(Array.from({ length: 50 }, () => versions.confirm(['books'], 'anything')));
    expect(most).toBe(1);
  });

  it('are confirmed by a reading that starts after the question, never by one on its way', async () => {
    const readings: ((text: string) => void)[] = [];
    const versions = watched({
      read: () => new Promise((resolve) => readings.push(resolve)),
      every: 1e8,
      trusted: 60_000,
    });
    await until(() => readings.length === 1);
    const confirmed = versions.confirm(['books'], '2026-11-22\nbooks v1');
    await pause(10);
    expect(readings.length).toBe(1);
    readings[0]!('v1');
    await until(() => readings.length === 2);
    readings[1]!('v2');
    expect(await confirmed).toBe(false);
  });

  it('belong to the day as well', async () => {
    let day = '2026-11-22';
    const clock = dayClock(
      () => day,
      () => Date.UTC(2026, 10, 22, 23, 0) + (day === '2026-11-22' ? -1 : 0),
    );
    expect(clock()).toBe('2026-11-22');
    day = '2026-11-23';
    expect(clock()).toBe('2026-11-23');
    const { versions } = await testVersions({ books: 'b1' }, () => '2026-11-23');
    expect(versions.of(['books'])).toContain('2026-11-23');
  });
});
