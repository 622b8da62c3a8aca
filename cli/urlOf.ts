/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The address as a URL, without a slash at its end. */
export function urlOf({ host, port }: Address): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
