import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { listenAnywhere } from './listenAnywhere';

interface HiveGateway {
  readonly createGatewayRuntime: (config: object) => RequestListener;
}

interface RouterRuntime {
  readonly unifiedGraphHandler: unknown;
}

/** Hive Gateway with its planner in Rust, from the folder in which it is installed, on node:http as its own program serves it. */
export function hiveServer(folder: string, sdl: string): Promise<string> {
  const load = createRequire(join(folder, 'package.json'));
  const { createGatewayRuntime } = load('@graphql-hive/gateway') as HiveGateway;
  const { unifiedGraphHandler } = load('@graphql-hive/router-runtime') as RouterRuntime;
  const supergraph = readSupergraph(sdl).executableSdl;
  return listenAnywhere(
    createServer(createGatewayRuntime({ supergraph, unifiedGraphHandler, logging: false })),
  );
}
