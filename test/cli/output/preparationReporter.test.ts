import { PassThrough } from 'node:stream';
import { preparationReporter } from '../../../cli/output/preparationReporter';
import type { DatasetDefinition } from '../../../common/datasets/DatasetDefinition';

const dataset = (id: string, label: string): DatasetDefinition => ({ id, label }) as DatasetDefinition;

/** What the reporter writes where no terminal reads along. */
function written(steps: readonly (readonly [DatasetDefinition, number])[]): string[] {
  const stream = new PassThrough();
  const progress = preparationReporter('territories', stream as unknown as NodeJS.WriteStream);
  for (const [each, share] of steps) progress(each, share);
  return String(stream.read())
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\d+\.\d s/, 'N s'));
}

describe('the progress of a preparation, line by line', () => {
  it('shows each dataset once at its start and once at its end, whoever tells of them', () => {
    const [first, second] = [dataset('a', 'Legal populations'), dataset('b', 'communes')];
    expect(
      written([
        [first, 0],
        [first, 0],
        [first, 0.5],
        [first, 1],
        [first, 1],
        [second, 0],
        [second, 1],
      ]),
    ).toEqual([
      '    0 %  territories: legal populations',
      '  100 %  territories: legal populations (N s)',
      '    0 %  territories: communes',
      '  100 %  territories: communes (N s)',
    ]);
  });

  it('leaves an acronym as it is written', () => {
    expect(written([[dataset('a', 'CPTS of documents'), 0]])).toEqual([
      '    0 %  territories: CPTS of documents',
    ]);
  });
});
