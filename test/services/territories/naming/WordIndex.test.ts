import fc from 'fast-check';
import { withoutArticle } from '../../../../common/naming/articles';
import { scoreOf, type Scored } from '../../../../services/territories/naming/scoreOf';
import { WordIndex } from '../../../../services/territories/naming/WordIndex';

const name = fc
  .array(fc.constantFrom('la', 'le', 'saint', 'sain', 'st', 'a', 'garde', 'gar', 'l', 'ga', 'y'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words): Scored => {
    const folded = words.join(' ');
    return { folded, core: withoutArticle(folded) };
  });

describe('names by their words', () => {
  it('are all those that a score is given to, in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), name, (names, text) => {
        const index = new WordIndex<Scored>();
        for (const each of names) index.add(each);
        const scored = (list: readonly Scored[]) => list.filter((each) => scoreOf(text, each) > 0);
        expect(scored(index.candidates(text))).toEqual(scored(names));
      }),
    );
  });

  it('are few of many', () => {
    const index = new WordIndex<Scored>();
    const names = ['saint cyr', 'la garde', 'vert saint denis', 'y'].map((folded) => ({
      folded,
      core: withoutArticle(folded),
    }));
    for (const each of names) index.add(each);
    const found = index.candidates({ core: 'saint d' });
    expect(found.map(({ folded }) => folded)).toEqual(['saint cyr', 'vert saint denis']);
    expect(index.candidates({ core: '' })).toEqual([]);
  });
});
