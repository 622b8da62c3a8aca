import { spawnSync } from 'node:child_process';
import { createConnection } from 'mysql2/promise';
import { projectPath } from '../../../common/paths';
import { installedMariadb, startOwnMariadb, type ThrowAwayServer } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { environment } from '../../support/program';

const PASSWORDS = {
  TERRITORIES_PASSWORD: 'first-1',
  CPTS_PASSWORD: 'second-2',
  PROFESSIONALS_PASSWORD: 'third-3',
};
const NO_MARIADB = 'no MariaDB server is installed (Debian package mariadb-server).';

describeWith(installedMariadb, NO_MARIADB)('the databases that docker/createDatabases.sh makes', () => {
  let server: ThrowAwayServer;
  beforeAll(async () => (server = await startOwnMariadb(installedMariadb ?? '')), 300_000);
  afterAll(() => server.stop());

  const run = (variables: Readonly<Record<string, string>>): { status: number | null; errors: string } => {
    const { hostname, port } = new URL(server.address);
    const { status, stderr } = spawnSync('sh', [projectPath('docker', 'createDatabases.sh')], {
      env: { ...environment, ...variables, MYSQL_HOST: hostname, MYSQL_TCP_PORT: port },
      encoding: 'utf8',
    });
    return { status, errors: stderr };
  };

  const ask = async (user: string, password: string, database: string): Promise<unknown> => {
    const url = new URL(server.address);
    Object.assign(url, { username: user, password, pathname: `/${database}` });
    const connection = await createConnection(url.href);
    try {
      return (await connection.query('SELECT @@collation_database AS collation'))[0];
    } finally {
      await connection.end();
    }
  };

  it.each(['', "'; DROP DATABASE mysql; --"])('are not made with the password "%s"', (password) => {
    const outcome = run({ ...PASSWORDS, TERRITORIES_PASSWORD: password });
    expect(outcome.status).toBe(1);
    expect(outcome.errors).toMatch(/^TERRITORIES_PASSWORD must be set, to letters, digits and/);
  });

  it('open to the service of their name and to no other', async () => {
    expect(run(PASSWORDS)).toEqual({ status: 0, errors: '' });
    expect(await ask('territories', 'first-1', 'territories')).toEqual([{ collation: 'utf8mb4_bin' }]);
    expect(await ask('cpts', 'second-2', 'cpts')).toEqual([{ collation: 'utf8mb4_bin' }]);
    await expect(ask('professionals', 'third-3', 'cpts')).rejects.toMatchObject({
      code: 'ER_DBACCESS_DENIED_ERROR',
    });
    await expect(ask('cpts', 'first-1', 'cpts')).rejects.toMatchObject({ code: 'ER_ACCESS_DENIED_ERROR' });
  });
});
