import { requestParameters } from '../../../gateway/limits/requestParameters';

const post = (body: unknown) => requestParameters({ method: 'POST', url: '/graphql?query={a}', body });
const get = (url: string) => requestParameters({ method: 'GET', url, body: { query: '{ body }' } });

describe('the parameters of a request', () => {
  it('are the body of a POST, and nothing of its address', () => {
    expect(post({ query: '{ a }', variables: { b: 1 } })).toEqual({ query: '{ a }', variables: { b: 1 } });
    for (const body of [undefined, null, 'text', [{ query: '{ a }' }], 7]) expect(post(body)).toEqual({});
  });

  it('stand in the address of a GET, as texts', () => {
    expect(get('/graphql?query=%7B+a%20%7D&variables=%7B%7D&operationName=')).toEqual({
      query: '{ a }',
      variables: '{}',
      operationName: '',
    });
    expect(get('/graphql')).toEqual({});
  });

  it('are decoded as far as they can be, as Apollo Server does', () => {
    expect(get('/graphql?query=%7Ba%7D%23%zz')).toEqual({ query: '{a}#%zz' });
    expect(get('/graphql?query={a}#{b}')).toEqual({ query: '{a}' });
  });

  it('are left out where they are given twice, since they are refused', () => {
    expect(get('/graphql?query={a}&query={b}&id=1')).toEqual({ id: '1' });
  });

  it('may have any name', () => {
    expect(Object.keys(get('/graphql?__proto__=a&constructor=b'))).toEqual(['__proto__', 'constructor']);
  });
});
