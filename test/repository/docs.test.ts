import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../../common/paths';
import { repositoryFiles, textOf } from './repositoryFiles';

const documents = repositoryFiles().filter((file) => file.endsWith('.md'));

describe('the documents', () => {
  test.each(documents)('%s links only to files that exist', (file) => {
    const targets = [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      (match) => match[1]!,
    );
    const broken = targets.filter((target) => !existsSync(projectPath(path.dirname(file), target)));
    expect(broken).toEqual([]);
  });

  test.each(documents)('%s names only npm scripts that exist', (file) => {
    const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);
    const named = [...textOf(file).matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  const terms = [...textOf('docs/glossary.md').matchAll(/^- \*\*(.+?)\*\*/gm)].map((match) => match[1]!);

  test('explains the words of the field and of federation', () => {
    const all = terms.join('\n');
    for (const word of [
      'COG',
      'EPCI',
      'PMUN',
      'PTOT',
      'CPTS',
      'ACI',
      'ARS',
      'CPAM',
      'MSP',
      'FINESS',
      'RPPS',
      'TRE_G15',
    ]) {
      expect(all).toMatch(new RegExp(`\\b${word}\\b`));
    }
    for (const word of ['Subgraph', 'Supergraph', 'Entity', 'Representation', 'Query plan'])
      expect(all).toContain(word);
  });

  test('explains each stage of a CPTS that the schema knows', () => {
    const stages = /enum CPTSStage \{([^}]*)\}/.exec(textOf('schema/cpts.graphql'))![1]!;
    for (const [stage] of stages.matchAll(/\b[A-Z_]{3,}$/gm))
      expect(textOf('docs/glossary.md')).toContain(`\`${stage}\``);
  });

  test('explains each word once', () => {
    expect(new Set(terms).size).toBe(terms.length);
  });
});
