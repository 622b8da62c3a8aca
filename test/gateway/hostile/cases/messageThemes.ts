import { head } from '../support/rawRequest';
import type { HostileCase, HostileTheme } from './HostileCase';

const BODY = '{"query":"{item(id:1){id}}"}';
const LENGTH = `content-length: ${BODY.length}\r\n`;
const CHUNKED = 'transfer-encoding: chunked\r\n';
const IN_CHUNKS = `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;

const message = (headers: string, body = BODY): string =>
  `${head('POST', '/graphql', `content-type: application/json\r\n${headers}`)}${body}`;

const bad = (name: string, bytes: string): HostileCase => [name, bytes, 400, 'BAD_REQUEST'];

/** A request with these lines for a host. */
const badHost = (name: string, ...lines: string[]): HostileCase => [
  name,
  ['GET /health HTTP/1.1', ...lines, 'connection: close', '', ''].join('\r\n'),
  400,
  'INVALID_HOST',
];

/** Messages that two servers could read in two ways. */
export const messageThemes: readonly HostileTheme[] = [
  {
    name: 'a message that two servers could read in two ways',
    cases: [
      bad('a length and chunks', message(`${LENGTH}${CHUNKED}`, '0\r\n\r\n')),
      bad('chunks and a length', message(`${CHUNKED}${LENGTH}`, '0\r\n\r\n')),
      bad('two lengths', message(`${LENGTH}content-length: 3\r\n`)),
      bad('two equal lengths', message(`${LENGTH}${LENGTH}`)),
      bad('a list of lengths', message('content-length: 28, 28\r\n')),
      bad('a negative length', message('content-length: -1\r\n')),
      bad('a length with a sign', message('content-length: +28\r\n')),
      bad('a hexadecimal length', message('content-length: 0x1c\r\n')),
      bad('a header over two lines', message(`${LENGTH}x-a: b\r\n c\r\n`)),
      bad('line feeds alone', message(LENGTH).replaceAll('\r\n', '\n')),
      bad('a blank before the colon', message(LENGTH.replace(':', ' :'))),
      bad('a zero byte in a header', message(`${LENGTH}x-a: b\0c\r\n`)),
      bad('a carriage return in a header', message(`${LENGTH}x-a: b\rc\r\n`)),
      bad('chunks, then chunks again', message(`${CHUNKED}transfer-encoding: identity\r\n`, '0\r\n\r\n')),
      ...['gzip, chunked', 'identity, chunked', 'gzip', 'xchunked'].map((coding): HostileCase => [
        `another coding than chunks: ${coding}`,
        message(`transfer-encoding: ${coding}\r\n`, IN_CHUNKS),
        501,
        'UNSUPPORTED_TRANSFER_CODING',
      ]),
      bad('chunks in HTTP/1.0', message(CHUNKED, IN_CHUNKS).replace('HTTP/1.1', 'HTTP/1.0')),
      bad('HTTP/0.9', 'GET /health\r\n\r\n'),
      bad('HTTP/2.0 in a message of HTTP/1', 'GET /health HTTP/2.0\r\nhost: a\r\n\r\n'),
      [
        'the method QUERY, without a body',
        'QUERY /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
        405,
        'METHOD_NOT_ALLOWED',
      ],
      bad('a chunk without a size', message(CHUNKED, `\r\n${BODY}\r\n0\r\n\r\n`)),
      bad('a chunk of a negative size', message(CHUNKED, `-1\r\n${BODY}\r\n0\r\n\r\n`)),
      bad('a chunk that is longer than it says', message(CHUNKED, `3\r\n${BODY}\r\n0\r\n\r\n`)),
      [
        'extensions of chunks that have no end',
        message(CHUNKED, `1c;${'a'.repeat(20_000)}\r\n`),
        413,
        'BODY_TOO_LARGE',
      ],
      bad('an unknown version of HTTP', 'GET /graphql HTTP/1.2\r\nhost: a\r\n\r\n'),
      bad('HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
      bad('an unknown method', 'FOO /graphql HTTP/1.1\r\nhost: a\r\n\r\n'),
      bad('no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'),
      bad('a blank line instead of headers', 'hello\r\n\r\n'),
      [
        'a header of 20 kB',
        head('GET', '/graphql', `x-a: ${'a'.repeat(20_000)}\r\n`),
        431,
        'HEADERS_TOO_LARGE',
      ],
      ['an address of 20 kB', head('GET', `/graphql?query=${'a'.repeat(20_000)}`), 431, 'HEADERS_TOO_LARGE'],
      [
        'a thousand headers',
        head('GET', '/graphql', 'x-a: bcdefghijklmnop\r\n'.repeat(1_000)),
        431,
        'HEADERS_TOO_LARGE',
      ],
    ],
  },
  {
    name: 'a request for no host',
    cases: [
      badHost('no host'),
      badHost('an empty host', 'host:'),
      badHost('a host that is none', 'host: ['),
      badHost('a host with a path', 'host: a b/c'),
      badHost('two hosts', 'host: a.example', 'host: b.example'),
      badHost('the same host twice', 'host: a.example', 'HOST: a.example'),
      badHost('a host and an empty one', 'host: a.example', 'host:'),
      badHost('a list of hosts', 'host: a.example, b.example'),
      badHost('a host beyond ASCII', 'host: médecins.example'),
      badHost('a host of 9 000 letters', `host: ${'a'.repeat(9_000)}`),
    ],
  },
];
