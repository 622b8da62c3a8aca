import { ask, get, head } from '../support/rawRequest';
import type { HostileCase, HostileTheme } from './HostileCase';

const missing = (path: string): HostileCase => [`the path ${path}`, head('GET', path), 404, 'NOT_FOUND'];
const refused = (method: string, path: string): HostileCase => [
  `${method} of ${path}`,
  head(method, path),
  405,
  'METHOD_NOT_ALLOWED',
];
const forged = (name: string, headers: string): HostileCase => [
  name,
  head('GET', '/graphql?query={item(id:1){id}}', headers),
  400,
  'PREFLIGHT_REQUIRED',
];

const accepting = (accept: string, status: number, code: string | null): HostileCase => [
  `a client that accepts ${accept}`,
  ask('{ fails }', undefined, `content-type: application/json\r\naccept: ${accept}\r\n`),
  status,
  code,
];

/** Addresses, methods, and requests that a page could send in somebody’s name. */
export const addressThemes: readonly HostileTheme[] = [
  {
    name: 'an address or a method that is not served',
    cases: [
      missing('/'),
      missing('/nowhere'),
      missing('/graphql/'),
      missing('//graphql'),
      missing('/GraphQL'),
      missing('/graphql%00'),
      missing('/../../etc/passwd'),
      missing('/.env'),
      missing('/graphql/../health'),
      ['a path that can’t be decoded', head('GET', '/%zz'), 400, 'BAD_REQUEST'],
      refused('PUT', '/graphql'),
      refused('PATCH', '/graphql'),
      refused('DELETE', '/graphql'),
      refused('TRACE', '/graphql'),
      refused('PROPFIND', '/graphql'),
      refused('PURGE', '/graphql'),
      refused('POST', '/health'),
      refused('DELETE', '/ready'),
      refused('POST', '/ready'),
    ],
  },
  {
    name: 'a client that takes no answer of ours',
    cases: [
      accepting('text/html', 406, 'NOT_ACCEPTABLE'),
      accepting('application/json;q=0', 406, 'NOT_ACCEPTABLE'),
      accepting('multipart/mixed;deferSpec=20220824', 406, 'NOT_ACCEPTABLE'),
      accepting('application/*;q=0, text/*', 406, 'NOT_ACCEPTABLE'),
      accepting('no media type', 406, 'NOT_ACCEPTABLE'),
      accepting('text/html, */*;q=0.1', 200, 'INTERNAL_SERVER_ERROR'),
      accepting('application/*', 200, 'INTERNAL_SERVER_ERROR'),
    ],
  },
  {
    name: 'a request that a page could send in somebody’s name',
    cases: [
      forged('a GET without a header', ''),
      forged('a GET of a form', 'content-type: application/x-www-form-urlencoded\r\n'),
      forged('a GET of plain text', 'content-type: text/plain\r\n'),
      forged('a GET of plain text with a parameter', 'content-type: text/plain; a=application/json\r\n'),
      forged('a GET of a content type that is none', 'content-type: json\r\n'),
      forged('a GET with an empty header', 'apollo-require-preflight:\r\n'),
      ['a POST without a body', head('POST', '/graphql', 'content-length: 0\r\n'), 400, 'PREFLIGHT_REQUIRED'],
      ['a GET with the header', get('{item(id:1){id}}'), 200, null],
      [
        'a GET with an operation’s name in a header',
        head('GET', '/graphql?query={item(id:1){id}}', 'x-apollo-operation-name: A\r\n'),
        200,
        null,
      ],
      ['a mutation by GET', get('mutation { __typename }'), 405, 'OPERATION_NOT_SUPPORTED'],
      ['two queries in one address', get('{item(id:1){id}}', '&query={__typename}'), 400, 'BAD_REQUEST'],
      ['variables that are no JSON', get('{item(id:1){id}}', '&variables=['), 400, 'BAD_REQUEST'],
      ['variables 21 deep', get('{item(id:1){id}}', `&variables={"a":${'['.repeat(21)}`), 400, 'BAD_REQUEST'],
      ['extensions that are no object', get('{item(id:1){id}}', '&extensions=[]'), 400, 'BAD_REQUEST'],
      [
        'a GET of a content type that is no JSON',
        head('GET', '/graphql?query={item(id:1){id}}', 'content-type: text/csv\r\n'),
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['no query', head('GET', '/graphql', 'apollo-require-preflight: 1\r\n'), 400, 'BAD_REQUEST'],
    ],
  },
];
