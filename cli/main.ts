import { createRequire } from 'node:module';
import { Command } from 'commander';
import { StartupError } from '../common/errors/StartupError';
import { version } from './version';

const NAMES = ['start', 'service', 'gateway', 'compose', 'import', 'demo', 'datasets', 'query'] as const;

const requireHere = createRequire(__filename);

/** Runs the command line. What goes wrong is told in one sentence on standard error, and the exit code is 1. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('maillage')
    .description('The federated GraphQL graph of coordinated care in France.')
    .version(version)
    .showHelpAfterError('Run "maillage --help" to see the commands.');
  for (const name of namesFor(args)) program.addCommand(commandNamed(name));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    console.error(error instanceof StartupError ? error.message : error);
    process.exitCode = 1;
  }
}

/** Only the command that runs is loaded: the gateway alone holds fifty megabytes, which a load has better use for. */
function namesFor([first]: readonly string[]): readonly string[] {
  const named = NAMES.filter((name) => name === first);
  return named.length === 0 ? NAMES : named;
}

/** Each file of the folder `commands` makes the command of its name. */
function commandNamed(name: string): Command {
  const made = requireHere(`./commands/${name}`) as Readonly<Record<string, () => Command>>;
  const make = made[`${name}Command`];
  if (make === undefined) throw new Error(`cli/commands/${name} makes no command.`);
  return make();
}
