import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import type { DataSource } from 'typeorm';
import { DatasetLoadRow } from '../../../../common/changes/DatasetLoadRow';
import { AddRecordChanges1764760000000 } from '../../../../common/changes/migrations/AddRecordChanges1764760000000';
import { createDatasetTables } from '../../../../common/datasets/createDatasetTables';
import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../../../common/datasets/migrations/AddImports1764700000000';
import { registerVersions } from '../../../../common/datasets/registerVersions';
import { versionsTold } from '../../../../common/datasets/versionsTold';
import { DatasetVersions } from '../../../../gateway/cache/versions/DatasetVersions';
import { embeddedVersions } from '../../../../gateway/cache/versions/embeddedVersions';
import { httpVersions } from '../../../../gateway/cache/versions/httpVersions';
import { describeOnDatabases } from '../../../support/databases';
import { until } from '../../../support/until';

const MODEL = { entities: [DatasetVersionRow, DatasetLoadRow], migrations: [] };
const today = () => '2026-11-22';
const NAMES = ['territories'];

describeOnDatabases('a load beside a gateway', (databases) => {
  let serving: DataSource;
  let loading: DataSource;
  beforeEach(async () => {
    const settings = await databases.create();
    serving = await databases.open(MODEL, settings);
    const runner = serving.createQueryRunner();
    await createDatasetTables(runner);
    await new AddImports1764700000000().up(runner);
    await new AddRecordChanges1764760000000().up(runner);
    await runner.release();
    loading = await databases.open(MODEL, settings);
    await load('v1');
  });

  async function load(version: string): Promise<void> {
    const counts = { rows: 1, rejected: 0, rowsRead: 1, merged: 0, leftOut: 0, sourceId: 's' };
    const row = { id: 'a', version, fingerprint: '', asOf: null, importedAt: '', ...counts };
    await loading.transaction((manager) => manager.getRepository(DatasetVersionRow).save(row));
  }

  async function expectNoticed(versions: DatasetVersions): Promise<void> {
    const before = await told(versions);
    expect(await versions.confirm(NAMES, before)).toBe(true);
    await load('v2');
    expect(await versions.confirm(NAMES, before)).toBe(false);
    const between = await told(versions);
    expect(between).not.toBe(before);
    await load('v3');
    // Nobody asks for it: the watch in the background has to see it.
    await until(
      async () => (await told(versions)) !== between,
      () => ({ before: between, now: versions.of(NAMES) }),
    );
    versions.close();
  }

  it('is noticed in one process', async () => {
    const tell = versionsTold({ database: serving, today, program: '0.1.0' });
    await expectNoticed(new DatasetVersions(new Map([['territories', embeddedVersions(tell)]]), today));
  });

  it('is noticed across processes, over HTTP', async () => {
    const app = fastify();
    registerVersions(app, versionsTold({ database: serving, today, program: '0.1.0' }));
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    await expectNoticed(
      new DatasetVersions(new Map([['territories', httpVersions(`${address}/graphql`)]]), today),
    );
    await app.close();
  });
});

async function told(versions: DatasetVersions): Promise<string> {
  for (;;) {
    const text = versions.of(NAMES);
    if (text !== null) return text;
    await pause(10);
  }
}
