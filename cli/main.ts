import { Command } from 'commander';
import { StartupError } from '../common/errors/StartupError';
import { composeCommand } from './commands/compose';
import { datasetsCommand } from './commands/datasets';
import { demoCommand } from './commands/demo';
import { gatewayCommand } from './commands/gateway';
import { importCommand } from './commands/import';
import { queryCommand } from './commands/query';
import { serviceCommand } from './commands/service';
import { startCommand } from './commands/start';
import { version } from './version';

/** Runs the command line. What goes wrong is told in one sentence on standard error, and the exit code is 1. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('maillage')
    .description('The federated GraphQL graph of coordinated care in France.')
    .version(version)
    .showHelpAfterError('Run "maillage --help" to see the commands.')
    .addCommand(startCommand())
    .addCommand(serviceCommand())
    .addCommand(gatewayCommand())
    .addCommand(composeCommand())
    .addCommand(importCommand())
    .addCommand(demoCommand())
    .addCommand(datasetsCommand())
    .addCommand(queryCommand());
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    console.error(error instanceof StartupError ? error.message : error);
    process.exitCode = 1;
  }
}
