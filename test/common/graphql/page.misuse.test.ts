import { connection, pageOfArray, pageRequest } from '../../../common/graphql/page';

const letters = { scope: 'letters', keyOf: (letter: string) => letter };
const cursorOf = (scope: string) =>
  connection({ rows: ['a', 'b'], first: 1, scope, totalCount: 2, keyOf: (row) => row }).pageInfo.endCursor;

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

describe('a page that can’t be had', () => {
  it.each([0, -1, 10_001, -2_147_483_648])('of %i rows', (first) => {
    expect(codeOf(() => pageRequest({ first }, letters))).toBe('INVALID_PAGE_SIZE');
  });

  it.each([
    '',
    'nonsense',
    'bGV0dGVyczph=',
    ' bGV0dGVyczph',
    '💥',
    Buffer.from('letters').toString('base64url'),
  ])('after the cursor %p', (after) => {
    expect(codeOf(() => pageRequest({ after }, letters))).toBe('INVALID_CURSOR');
  });

  it('after the cursor of another list', () => {
    expect(codeOf(() => pageRequest({ after: cursorOf('numbers') }, letters))).toBe('INVALID_CURSOR');
    expect(codeOf(() => pageRequest({ after: cursorOf('letters') }, letters))).toBeNull();
  });

  it('after a row that is not in the list', () => {
    expect(codeOf(() => pageOfArray(['x', 'y'], { after: cursorOf('letters') }, letters))).toBe(
      'INVALID_CURSOR',
    );
  });
});
