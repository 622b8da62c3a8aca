import { readFileSync } from 'node:fs';
import { projectPath } from '../../common/paths';
import { lastReleased, mayBreak, releaseDifference } from '../../schema/releaseDifference';

describe('the API schema against the last release', () => {
  test('breaks no client unless the version says so', () => {
    const difference = releaseDifference(readFileSync(projectPath('schema/api.graphql'), 'utf8'));
    expect(difference.allowed ? [] : difference.breaking).toEqual([]);
  });

  test('tells a removed field from an unchanged version', () => {
    const released = readFileSync(projectPath('schema/releases', `${lastReleased()}.graphql`), 'utf8');
    const present = released.replaceAll(/^ {2}regions:/gm, '  allRegions:');
    const { breaking } = releaseDifference(present);
    expect(breaking).toEqual(
      expect.arrayContaining(['Query.regions was removed.', 'Country.regions was removed.']),
    );
  });
});

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.1.1', false],
  ['0.1.0', '0.2.0', true],
  ['0.9.0', '1.0.0', true],
  ['1.2.0', '1.3.0', false],
  ['1.2.0', '2.0.0', true],
  ['2.0.0', '1.0.0', false],
  ['0.2.0', '0.1.0', false],
])('from %s to %s, may clients break? %s', (released, version, expected) => {
  expect(mayBreak(released, version)).toBe(expected);
});

test('a version that is none is refused', () => {
  expect(() => mayBreak('0.1.0', 'next')).toThrow('Versions are written MAJOR.MINOR.PATCH, got "next"');
});
