import { importsByName } from '../../../cli/import/importTargets';
import { sentenceOfStop } from '../../../cli/import/sentenceOfStop';

describe('the sentence of a load that is stopped', () => {
  const target = importsByName().get('rpps')?.[0];
  const what = `rpps into ${target?.service.name}`;

  it.each([
    [true, target, `Stopped before ${what} was checked: nothing was changed.`],
    [true, undefined, 'Stopped: all was checked, and nothing was changed.'],
    [false, undefined, 'Stopped: all was loaded.'],
  ])('says what is kept (dry: %s)', (isDry, of, sentence) => {
    expect(sentenceOfStop(of, isDry)).toBe(sentence);
  });

  it('says of one that changes tables that either version may answer', () => {
    expect(sentenceOfStop(target, false)).toMatch(
      /^Stopped before it was told that rpps into \S+ was loaded: the version of before .*, or the new one /,
    );
  });
});
