import { Table, type QueryRunner } from 'typeorm';
import { useBinaryText } from '../database/binaryText';

/** Makes the tables `source` and `dataset_version`, and text that compares by its bytes; each service's first migration begins with it. */
export async function createDatasetTables(runner: QueryRunner): Promise<void> {
  await useBinaryText(runner);
  await runner.createTable(
    new Table({
      name: 'source',
      columns: [
        { name: 'id', type: 'varchar', length: '64', isPrimary: true },
        { name: 'title', type: 'varchar', length: '300' },
        { name: 'publisher', type: 'varchar', length: '200' },
        { name: 'kind', type: 'varchar', length: '16' },
        { name: 'publishedOn', type: 'varchar', length: '10', isNullable: true },
        { name: 'licence', type: 'varchar', length: '200', isNullable: true },
        { name: 'url', type: 'varchar', length: '500', isNullable: true },
      ],
    }),
  );
  await runner.createTable(
    new Table({
      name: 'dataset_version',
      columns: [
        { name: 'id', type: 'varchar', length: '64', isPrimary: true },
        { name: 'version', type: 'varchar', length: '64' },
        { name: 'fingerprint', type: 'varchar', length: '64' },
        { name: 'asOf', type: 'varchar', length: '10', isNullable: true },
        { name: 'importedAt', type: 'varchar', length: '30' },
        { name: 'rows', type: 'int' },
        { name: 'rejected', type: 'int' },
        { name: 'sourceId', type: 'varchar', length: '64' },
      ],
    }),
  );
}

/** Removes both tables. */
export async function dropDatasetTables(runner: QueryRunner): Promise<void> {
  await runner.dropTable('dataset_version');
  await runner.dropTable('source');
}
