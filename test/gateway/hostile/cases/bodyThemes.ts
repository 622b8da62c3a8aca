import { gzipSync } from 'node:zlib';
import { ask, head, post } from '../support/rawRequest';
import type { HostileCase, HostileTheme } from './HostileCase';

const QUERY = '{"query":"{item(id:1){id}}"}';

const bad = (name: string, body: string | Buffer): HostileCase => [name, post(body), 400, 'BAD_REQUEST'];
const unsupported = (name: string, headers: string, body: string | Buffer = QUERY): HostileCase => [
  name,
  post(body, headers),
  415,
  'UNSUPPORTED_MEDIA_TYPE',
];
const json = (more: string): string => `content-type: application/json\r\n${more}\r\n`;

/** Bodies that are no request, and some that are. */
export const bodyThemes: readonly HostileTheme[] = [
  {
    name: 'a body that is no request',
    cases: [
      ['a body of 256 kB and a byte', post(`{"query":"${'#'.repeat(262_133)}"}`), 413, 'BODY_TOO_LARGE'],
      [
        'a length of 100 GB',
        head('POST', '/graphql', 'content-type: application/json\r\ncontent-length: 99999999999\r\n'),
        413,
        'BODY_TOO_LARGE',
      ],
      unsupported('a gzip bomb', json('content-encoding: gzip'), gzipSync(Buffer.alloc(10_000_000, '['))),
      unsupported('Brotli', json('content-encoding: br')),
      unsupported('two codings', json('content-encoding: gzip, gzip')),
      unsupported('a coding that nobody knows', json('content-encoding: rot13')),
      unsupported('a form', 'content-type: application/x-www-form-urlencoded\r\n', 'query={a}'),
      unsupported('a form with files', 'content-type: multipart/form-data; boundary=a\r\n'),
      unsupported('plain text', 'content-type: text/plain\r\n'),
      unsupported(
        'XML',
        'content-type: text/xml\r\n',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
      ),
      unsupported('bytes', 'content-type: application/octet-stream\r\n'),
      unsupported('no media type', ''),
      unsupported('a media type that is none', 'content-type: ;;;\r\n'),
      unsupported('UTF-16', 'content-type: application/json; charset=utf-16\r\n'),
      unsupported('Latin-1', 'content-type: application/json;charset="iso-8859-1"\r\n'),
      bad('bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
      bad('UTF-8 that is too long', Buffer.from([0x22, 0xc0, 0xaf, 0x22])),
      bad('a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])),
      bad('a byte order mark', `\uFEFF${QUERY}`),
      bad('half a character', '{"query":"{ item(id: \\"\\ud800\\") { id } }"}'),
      bad('half a character in a variable', '{"query":"{ __typename }","variables":{"a":"\\udc00"}}'),
      bad('half a character in a name', '{"query":"{ __typename }","variables":{"\\uD83D":1}}'),
      bad('JSON 21 deep', `{"query":"{ __typename }","variables":{"a":${'['.repeat(19)}${']'.repeat(19)}}}`),
      bad('200 kB of brackets', '['.repeat(200_000)),
      bad('200 kB of braces', '{"a":'.repeat(40_000)),
      bad('a member __proto__', '{"query":"{ __typename }","__proto__":{"a":1}}'),
      bad('a variable __proto__', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'),
      bad('an escaped __proto__', '{"query":"{ __typename }","variables":{"\\u005f_pr\\u006Fto__" : 1}}'),
      bad('half of JSON', '{"query":"{ item'),
      bad('JSON and more', `${QUERY}${QUERY}`),
      bad('NaN', '{"query":"{ __typename }","variables":{"a":NaN}}'),
      bad('a trailing comma', '{"query":"{ __typename }",}'),
      bad('nothing', ''),
      bad('null', 'null'),
      bad('a number', '1'),
      bad('a text', '"{ __typename }"'),
      bad('an empty object', '{}'),
      bad('an empty list', '[]'),
      bad('many operations at once', `[${Array.from({ length: 1_000 }, () => QUERY).join()}]`),
      bad('a query that is a number', '{"query":5}'),
      bad('a query that is a document', '{"query":{"kind":"Document","definitions":[]}}'),
      bad('an empty query', '{"query":""}'),
      bad('variables as a text', '{"query":"{ __typename }","variables":"{}"}'),
      bad('variables as a list', '{"query":"{ __typename }","variables":[1]}'),
      bad('a name that is an object', '{"query":"{ __typename }","operationName":{}}'),
      bad('extensions as a list', '{"query":"{ __typename }","extensions":[]}'),
    ],
  },
  {
    name: 'a body that is a request',
    cases: [
      [
        'JSON 20 deep',
        post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(18)}${']'.repeat(18)}}}`),
        200,
        null,
      ],
      ['brackets in a text', ask(`{ echo(text: ${JSON.stringify('['.repeat(100))}) }`), 200, null],
      ['a quote in a text', ask('{ echo(text: "\\"[[[[[[[[[[[[[[[[[[[[[[[[[[[") }'), 200, null],
      [
        'a member constructor',
        post('{"query":"{ __typename }","constructor":{"prototype":{"a":1}}}'),
        200,
        null,
      ],
      ['a text __proto__', ask('{ echo(text: "__proto__") }'), 200, null],
      ['whole characters as escapes', post('{"query":"{ echo(text: \\"\\ud83d\\ude00\\") }"}'), 200, null],
      ['a backslash before what looks like half a character', ask('{ echo(text: "\\\\ud800") }'), 200, null],
      ['UTF-8 by name', post(QUERY, 'content-type: application/json; charset=UTF-8\r\n'), 200, null],
      ['a coding that changes nothing', post(QUERY, json('content-encoding: identity')), 200, null],
    ],
  },
];
