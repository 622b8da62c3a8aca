import { isLoopback } from '../../common/isLoopback';

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  [new URL('http://[::1]:4000/').hostname, true],
  ['0.0.0.0', false],
  ['::', false],
  ['128.0.0.1', false],
  ['10.127.0.0', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['', false],
])('%s is this machine alone: %s', (host, isOwn) => {
  expect(isLoopback(host)).toBe(isOwn);
});
