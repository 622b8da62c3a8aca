import { Command } from 'commander';
import { today } from '../../common/calendarDay';
import { readConfig, type Config } from '../../common/config';
import { versionsTold } from '../../common/datasets/versionsTold';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { subgraphServer } from '../../common/service/subgraphServer';
import { SUBGRAPH_PORTS } from '../../schema/subgraphPorts';
import { listen } from '../listen';
import { openDatabaseOf } from '../preparation/openDatabaseOf';
import { report } from '../report';
import { serviceNamed, services } from '../services';
import { untilStopped } from '../untilStopped';
import { version } from '../version';

interface ServiceFlags {
  readonly host?: string;
  readonly port?: string;
  readonly demo: boolean;
}

/** `maillage service NAME`: one subgraph as its own process. */
export function serviceCommand(): Command {
  const names = services.map((service) => service.name).join(', ');
  return new Command('service')
    .description('Serve one subgraph over HTTP, for a gateway.')
    .argument('<name>', names)
    .option('--port <number>', `port to listen on (default: ${Object.values(SUBGRAPH_PORTS).join(', ')})`)
    .option('--host <name>', 'address to listen on (default: localhost)')
    .option('--no-demo', 'leave the made-up demonstration professionals out')
    .addHelpText(
      'after',
      '\nThe database is the embedded one, or the one that MAILLAGE_DATABASE_URL names (mysql://…); {service} in it stands for the name of the service.',
    )
    .action(async (name: string, flags: ServiceFlags) => {
      const service = serviceNamed(name);
      const demo = flags.demo ? undefined : false;
      const defaultPort = SUBGRAPH_PORTS[service.name];
      await serve(service, readConfig({ host: flags.host, port: flags.port, demo, defaultPort }));
    });
}

async function serve(service: ServiceDefinition, config: Config): Promise<void> {
  const database = await openDatabaseOf(service, config);
  try {
    const subgraph = await service.createSubgraph(database, { today });
    const app = subgraphServer(
      { ...subgraph, onError: report },
      versionsTold({ database, today, program: version }),
    );
    const address = await listen(app, config);
    console.log(`The subgraph ${service.name} is ready on ${address}/graphql`);
    await untilStopped(() => app.close());
  } finally {
    // An open pool would keep the process alive.
    await database.destroy();
  }
}
