import { Command } from 'commander';
import { readConfig, readSettingsWith, unknownVariables } from '../../common/config';
import { HIDDEN } from '../../common/config/withoutCredentials';
import { toldSettings, type ToldSetting } from '../../common/config/toldSettings';
import { projectPath } from '../../common/paths';
import { checkKeyScopes } from '../keys/checkKeySettings';

interface ConfigCommandFlags {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly supergraph: string;
}

const NOTES = `
A setting comes from the command line, else from the environment, else from the file of settings: maillage.config.json in the working
folder, or the file that MAILLAGE_CONFIG names. docs/configuration.md lists all of them.`;

/** `maillage config`: the configuration that holds here, and where each part of it comes from. */
export function configCommand(): Command {
  return new Command('config')
    .description('Check the configuration, and show it without its secrets.')
    .option('--explain', 'with what each setting decides')
    .option('--json', 'as JSON, for a program')
    .option(
      '--supergraph <file>',
      'the supergraph whose scopes keys may open',
      projectPath('schema', 'supergraph.graphql'),
    )
    .addHelpText('after', NOTES)
    .action(({ json = false, explain = false, supergraph }: ConfigCommandFlags) => {
      // What is wrong with several settings together is found by it.
      readConfig();
      checkKeyScopes(supergraph);
      const told = toldSettings(readSettingsWith());
      for (const line of unknownVariables()) console.error(line);
      console.log(json ? JSON.stringify(told.map(asJson), null, 2) : table(told, explain));
    });
}

function asJson({ explains: _explains, ...setting }: ToldSetting): object {
  return setting;
}

function table(told: readonly ToldSetting[], explain: boolean): string {
  const rows = told.map(({ setting, value, from, explains }) => [
    setting,
    value ?? HIDDEN,
    from,
    ...(explain ? [explains] : []),
  ]);
  const head = ['setting', 'value', 'from', ...(explain ? ['what it decides'] : [])];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
