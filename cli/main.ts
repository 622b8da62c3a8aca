import cluster from 'node:cluster';
import { Command } from 'commander';
import { StartupError } from '../common/errors/StartupError';
import { version } from './version';

/** The commands; each is loaded only where it runs: the gateway alone holds fifty megabytes, which a load has better use for. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./commands/start.ts')).startCommand()],
  ['service', async () => (await import('./commands/service.ts')).serviceCommand()],
  ['gateway', async () => (await import('./commands/gateway.ts')).gatewayCommand()],
  ['compose', async () => (await import('./commands/compose.ts')).composeCommand()],
  ['import', async () => (await import('./commands/import.ts')).importCommand()],
  ['demo', async () => (await import('./commands/demo.ts')).demoCommand()],
  ['datasets', async () => (await import('./commands/datasets.ts')).datasetsCommand()],
  ['keys', async () => (await import('./commands/keys.ts')).keysCommand()],
  ['config', async () => (await import('./commands/config.ts')).configCommand()],
  ['query', async () => (await import('./commands/query.ts')).queryCommand()],
]);

/** Runs the command line. What goes wrong is told in one sentence on standard error, and the exit code is 1. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('maillage')
    .description('The federated GraphQL graph of coordinated care in France.')
    .version(version)
    .showHelpAfterError('Run "maillage --help" to see the commands.');
  for (const load of commandsFor(args)) program.addCommand(await load());
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = 1;
    if (cluster.isWorker) await tellPrimary(error);
    else console.error(error instanceof StartupError ? error.message : error);
  }
}

/** A worker's last words are a line of the log, as those of the others are that go on. */
async function tellPrimary(error: unknown): Promise<void> {
  const { log } = await import('../common/observability/programLog.ts');
  const { report } = await import('./report.ts');
  if (error instanceof StartupError) log().error(error.message);
  else report(crypto.randomUUID(), error);
  // The channel to its primary process would keep it alive.
  cluster.worker?.disconnect();
}

/** The command that is named; all of them, for their help, where none is. */
function commandsFor([first = '']: readonly string[]): Iterable<() => Promise<Command>> {
  const named = COMMANDS.get(first);
  return named === undefined ? COMMANDS.values() : [named];
}
