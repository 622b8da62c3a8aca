import type { IncomingMessage } from 'node:http';
import { addressRanges } from '../../../common/access/addressRanges';
import { addressKey, clientAddress } from '../../../gateway/rate/clientAddress';

function from(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

describe('the address of a client', () => {
  it.each([
    ['no proxy is trusted', '', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['another than the trusted one sends it', '10.0.0.0/8', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['the trusted one sends it', '10.0.0.0/8', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['it sends it over IPv6', '10.0.0.0/8', '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    [
      'the client has made some up',
      '10.0.0.0/8',
      '10.1.2.3',
      '1.1.1.1, 2.2.2.2, 198.51.100.1',
      '198.51.100.1',
    ],
    [
      'two proxies are trusted',
      '10.0.0.0/8,fd00::/8',
      'fd00::1',
      '6.6.6.6, 198.51.100.1, 10.1.2.3',
      '198.51.100.1',
    ],
    ['the trusted one says nothing', '10.0.0.0/8', '10.1.2.3', undefined, '10.1.2.3'],
    ['the trusted one says nonsense', '10.0.0.0/8', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['all are trusted', '10.0.0.0/8', '10.1.2.3', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['a client of IPv6 is behind it', '127.0.0.1', '127.0.0.1', '2001:db8::5', '2001:db8::5'],
  ])('where %s', (_case, ...[trusted, socket, forwarded, expected]) => {
    const proxies = trusted === '' ? null : addressRanges(trusted);
    expect(clientAddress(proxies)(from(socket, forwarded))).toBe(expected);
  });

  it('is nothing once the connection is gone', () => {
    expect(clientAddress(null)(from(undefined))).toBe('');
    expect(clientAddress(addressRanges('10.0.0.0/8'))(from(undefined, '1.1.1.1'))).toBe('');
  });
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['1:2:3:4:5:6:192.0.2.1', '1:2:3:4::/64'],
  ['', ''],
])('%s is counted as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
