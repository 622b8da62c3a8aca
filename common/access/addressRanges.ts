import { BlockList, isIP } from 'node:net';

/**
 * The addresses that a text names, single ones and ranges such as 10.0.0.0/8 between commas; null where one of them is none, and
 * for no text.
 */
export function addressRanges(text: string | undefined): BlockList | null {
  if (text === undefined) return null;
  const ranges = new BlockList();
  return text.split(',').every((each) => isAdded(ranges, each)) ? ranges : null;
}

function isAdded(ranges: BlockList, text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (prefix === undefined) {
    ranges.addAddress(address, family);
    return true;
  }
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > (version === 4 ? 32 : 128)) return false;
  ranges.addSubnet(address, Number(prefix), family);
  return true;
}
