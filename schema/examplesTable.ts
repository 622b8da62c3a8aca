import { readExamples } from './readExamples';

/** The list of example operations in README.md, between its two marks: each with its title and what it shows. */
export function examplesTable(): string {
  const rows = readExamples().map(
    ({ name, title, description }) => `- [${title.en}](schema/examples/${name}.graphql): ${description.en}`,
  );
  return ['<!-- examples -->', '', ...rows, '', '<!-- /examples -->'].join('\n');
}
