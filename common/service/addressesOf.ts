import { lookup } from 'node:dns/promises';

/** The addresses to listen on for the name of a host: "localhost" is two on most machines, and clients try either first. */
export async function addressesOf(host: string): Promise<string[]> {
  if (host !== 'localhost') return [host];
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
