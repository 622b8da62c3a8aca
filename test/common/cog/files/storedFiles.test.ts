import { packFile } from '../../../../common/cog/files/packedFile';
import type { PopulationsFile } from '../../../../common/cog/files/ReferenceFile';
import { ReferenceFilePartRow } from '../../../../common/cog/files/ReferenceFilePartRow';
import { ReferenceFileRow } from '../../../../common/cog/files/ReferenceFileRow';
import {
  readFileMarks,
  readFiles,
  readPackedFiles,
  saveFile,
} from '../../../../common/cog/files/storedFiles';
import { AddReferenceFiles1764710000000 } from '../../../../common/cog/migrations/AddReferenceFiles1764710000000';
import { describeOnDatabases } from '../../../support/databases';

const model = {
  entities: [ReferenceFileRow, ReferenceFilePartRow],
  migrations: [AddReferenceFiles1764710000000],
};

/** Figures that do not compress to one part. */
function populations(year: number, first: number): PopulationsFile {
  return {
    kind: 'populations',
    year,
    geography: `${year + 2}-01-01`,
    source: {
      id: `legal-populations-${year}`,
      title: 'Populations légales',
      publisher: 'Insee',
      kind: 'OFFICIAL',
      publishedOn: null,
      licence: null,
      url: null,
    },
    figures: Array.from({ length: 35_000 }, (_, place) => {
      const municipal = first + ((place * 7_919) % 104_729);
      return [String(10_000 + place), municipal, municipal + ((place * 31) % 997)] as const;
    }),
  };
}

describeOnDatabases('imported files', ({ open }) => {
  test('a file is read as it was saved, in the place of the one of its kind and year', async () => {
    const { manager } = await open(model);
    const [earlier, later, other] = [populations(2024, 1), populations(2024, 2), populations(2022, 1)];
    expect(packFile(later).parts.length).toBeGreaterThan(1);
    for (const file of [earlier, other, later]) await saveFile(manager, packFile(file));
    expect((await readFiles(manager)).populations).toEqual([later, other]);
    expect(await readFileMarks(manager)).toEqual([packFile(other).mark, packFile(later).mark]);
  });

  test('a file is unpacked where it is needed only, as it was when it was read', async () => {
    const { manager } = await open(model);
    const { mark, parts } = packFile(populations(2024, 1));
    const broken = parts.map((part) => ({ ...part, content: Buffer.from('broken') }));
    await saveFile(manager, { mark, parts: broken });
    const files = await readPackedFiles(manager);
    await saveFile(manager, { mark, parts });
    expect(files).toThrow(/header/);
    expect((await readFiles(manager)).populations).toEqual([populations(2024, 1)]);
  });
});
