import { buildSchema } from 'graphql';
import { documentCache } from '../../../common/graphql/documentCache';

const schema = buildSchema('type Query { shelf: String }');
const longText = (name: string): string => `query ${name} { shelf } # ${'x'.repeat(45_000)}`;

describe('the cache of documents', () => {
  it('prepares a text once', () => {
    const prepared = documentCache(schema);
    expect(prepared('{ shelf }')).toBe(prepared('{ shelf }'));
    expect(prepared('{ book }')).toMatchObject({ document: null, errors: [{}] });
    expect(prepared('{')).toBe(prepared('{'));
  });

  it('keeps the 500 texts used last', () => {
    const prepared = documentCache(schema);
    const kept = prepared('query used { shelf }');
    const lost = prepared('query unused { shelf }');
    for (let index = 0; index < 499; index += 1) {
      prepared(`query q${index} { shelf }`);
      prepared('query used { shelf }');
    }
    expect(prepared('query used { shelf }')).toBe(kept);
    expect(prepared('query unused { shelf }')).not.toBe(lost);
  });

  it('keeps no more than 150 000 characters', () => {
    const prepared = documentCache(schema);
    const first = prepared(longText('a'));
    const others = ['b', 'c'].map((name) => prepared(longText(name)));
    expect(prepared(longText('a'))).toBe(first);
    prepared(longText('d'));
    expect(prepared(longText('a'))).toBe(first);
    expect(prepared(longText('b'))).not.toBe(others[0]);
  });

  it('answers a text that is longer than all it keeps', () => {
    const prepared = documentCache(schema);
    const kept = prepared('{ shelf }');
    expect(prepared(`{ shelf } # ${'x'.repeat(200_000)}`).errors).toBeNull();
    expect(prepared('{ shelf }').document).toEqual(kept.document);
    expect(prepared('{ shelf }')).toBe(prepared('{ shelf }'));
  });
});
