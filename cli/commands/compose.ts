import { Command } from 'commander';
import { StartupError } from '../../common/errors/StartupError';
import { composedFiles, staleFiles, writeComposedFiles } from '../../schema/composedFiles';
import { releaseDifference } from '../../schema/releaseDifference';

interface ComposeFlags {
  readonly check?: boolean;
  readonly diff?: boolean;
}

/** `maillage compose`: the supergraph and the API schema from the SDL of the subgraphs. */
export function composeCommand(): Command {
  return new Command('compose')
    .description('Compose schema/*.graphql into schema/supergraph.graphql and schema/api.graphql.')
    .option('--check', 'write nothing; exit code 1 where a file is stale')
    .option(
      '--diff',
      'write nothing; list what changed for clients since the last release, exit code 1 where it breaks them',
    )
    .action((flags: ComposeFlags) => {
      if (flags.check === true) check();
      else if (flags.diff === true) diff();
      else write();
    });
}

function write(): void {
  const written = writeComposedFiles();
  console.log(written.length === 0 ? 'Both files are up to date.' : `Written: ${written.join(', ')}.`);
}

function check(): void {
  const stale = staleFiles().map((file) => file.path);
  if (stale.length > 0)
    throw new StartupError(`Stale: ${stale.join(', ')}. Run "maillage compose" and commit the result.`);
  console.log('Both files are up to date.');
}

function diff(): void {
  const api = composedFiles().find((file) => file.path.endsWith('api.graphql'))?.text ?? '';
  const { released, version, breaking, dangerous, allowed } = releaseDifference(api);
  console.log(`API schema ${version} against release ${released}:`);
  for (const change of breaking) console.log(`  breaking   ${change}`);
  for (const change of dangerous) console.log(`  dangerous  ${change}`);
  if (breaking.length + dangerous.length === 0) console.log('  nothing that clients would notice as a break');
  if (!allowed)
    throw new StartupError(
      `These changes break clients: raise the version in package.json above ${released}.`,
    );
}
