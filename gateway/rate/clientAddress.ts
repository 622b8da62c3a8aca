import type { IncomingMessage } from 'node:http';
import { isIP, type BlockList } from 'node:net';

/**
 * A function that tells the address of whoever sends a request. `X-Forwarded-For` is read from its end, and only as far as trusted
 * proxies have written it; without such, it is what the connection says.
 */
export function clientAddress(proxies: BlockList | null): (request: IncomingMessage) => string {
  if (proxies === null) return ({ socket }) => plainAddress(socket.remoteAddress ?? '');
  return ({ socket, headers }) => {
    let address = plainAddress(socket.remoteAddress ?? '');
    const told = String(headers['x-forwarded-for'] ?? '').split(',');
    while (isTrusted(proxies, address)) {
      const before = plainAddress(told.pop()?.trim() ?? '');
      if (isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

/** Whether a proxy stands at an address. */
export function isTrusted(proxies: BlockList, address: string): boolean {
  const plain = plainAddress(address);
  const version = isIP(plain);
  return version !== 0 && proxies.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

/** Servers that listen on IPv6 see clients of IPv4 under addresses of IPv6 (RFC 4291, 2.5.5.2). */
function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}

/** A function that tells by what the address of whoever sends a request is counted. */
export function countedAddress(proxies: BlockList | null): (request: IncomingMessage) => string {
  const addressOf = clientAddress(proxies);
  return (request) => addressKey(addressOf(request));
}

/**
 * By what a client address is counted: whole for IPv4; for IPv6 the first 64 bits, since a single host commonly has all addresses that
 * share them (RFC 4291, 2.5.4).
 */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** The groups of 16 bits, each written one way; an address of IPv4 at the end takes the room of two. */
function groupsOf(text: string): string[] {
  if (text === '') return [];
  return text
    .split(':')
    .flatMap((group) => (group.includes('.') ? ['0', '0'] : [parseInt(group, 16).toString(16)]));
}
