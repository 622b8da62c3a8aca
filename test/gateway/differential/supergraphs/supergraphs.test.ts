import { prepareFixture } from '../fixture/PreparedFixture';
import { supergraphs } from './supergraphs';

test.each(supergraphs.map((each) => [each.name, each] as const))('%s composes', (_name, fixture) => {
  expect(() => prepareFixture(fixture)).not.toThrow();
});
