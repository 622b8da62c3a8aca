import { keysWithObjects } from '../../../../gateway/execution/plan/keysWithObjects';

const query = (fields: string): string =>
  `query($r:[_Any!]!){${fields.replaceAll('_entities', '_entities(representations:$r)')}}`;

describe('the keys whose items hold objects', () => {
  it.each<[string, string[]]>([
    ['_entities{...on Book{price id}}', []],
    ['_entities{...on Book{offer{id}}}', ['_entities']],
    ['_entities{...on Book{...on Media{offer{id}}}}', ['_entities']],
    ['_e0:_entities{...on Book{price}} _e1:_entities{...on Film{offer{id}}}', ['_e1']],
  ])('of %s are %j', (fields, expected) => {
    expect([...keysWithObjects(query(fields))]).toEqual(expected);
  });

  it('are all of them where a text has fragments', () => {
    const text = `${query('_e0:_entities{...F} _e1:_entities{...on Book{id}}')} fragment F on Book{id}`;
    expect([...keysWithObjects(text)]).toEqual(['_e0', '_e1']);
  });
});
