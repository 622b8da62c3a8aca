import { In, Not, type EntityManager } from 'typeorm';
import { groupBy } from '../groupBy';
import { unpackFile, type PackedFile } from './packedFile';
import { ReferenceFilePartRow } from './ReferenceFilePartRow';
import { ReferenceFileRow } from './ReferenceFileRow';
import { referenceFiles, type FileMark, type ReferenceFiles } from './ReferenceFiles';

/** Which files are in the database: one small statement. */
export async function readFileMarks(manager: EntityManager): Promise<FileMark[]> {
  const rows = await manager.getRepository(ReferenceFileRow).find({ order: { id: 'ASC' } });
  return rows.map(({ id, fingerprint }) => ({ id, fingerprint }));
}

/** The files in the database, whole. */
export async function readFiles(manager: EntityManager): Promise<ReferenceFiles> {
  return (await readPackedFiles(manager))();
}

/** The files in the database as they are now, unpacked by each call: for who may need none of them. */
export async function readPackedFiles(manager: EntityManager): Promise<() => ReferenceFiles> {
  const marks = await readFileMarks(manager);
  const order = { fileId: 'ASC', part: 'ASC' } as const;
  const parts = await manager.getRepository(ReferenceFilePartRow).find({ order });
  const byFile = groupBy(parts, ({ fileId }) => fileId);
  return () => referenceFiles([...byFile.values()].map(unpackFile), marks);
}

/** Keeps a file in the place of the one of its kind and year. */
export async function saveFile(manager: EntityManager, { mark, parts }: PackedFile): Promise<void> {
  await manager.delete(ReferenceFilePartRow, { fileId: mark.id });
  await manager.delete(ReferenceFileRow, { id: mark.id });
  await manager.insert(ReferenceFileRow, { ...mark });
  for (const part of parts) await manager.insert(ReferenceFilePartRow, part);
}

/** Takes away the files that are not among these. */
export async function keepOnly(manager: EntityManager, marks: readonly FileMark[]): Promise<void> {
  const kept = marks.map(({ id }) => id);
  await manager.delete(ReferenceFilePartRow, { fileId: Not(In(kept)) });
  await manager.delete(ReferenceFileRow, { id: Not(In(kept)) });
}
