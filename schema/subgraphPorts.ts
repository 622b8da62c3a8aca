/** The port on which each subgraph answers when it runs on its own. The names are those of services/. */
export const SUBGRAPH_PORTS = { territories: 4001, cpts: 4002, professionals: 4003 } as const;
