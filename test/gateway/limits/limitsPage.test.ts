import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../../../common/paths';
import { isErrorCode } from '../../../common/errors/isErrorCode';
import { USUAL_RATE_LIMITS } from '../../../common/access/RateLimits';
import { DOCUMENT_LIMITS } from '../../../gateway/limits/checkDocument';
import { COST_BUDGET } from '../../../gateway/limits/cost/operationCosts';
import { UNSIZED } from '../../../gateway/limits/cost/listSizeOf';
import {
  MOST_ANSWER_BYTES,
  MOST_DATA_CHARACTERS,
  MOST_EXECUTED_CHARACTERS,
} from '../../../common/graphql/AnswerRoom';
import { MOST_ANSWER_CHARACTERS } from '../../../gateway/answer/AnswerWalk';
import { MANY_BYTES } from '../../../gateway/transport/HeldBytes';
import { MOST_VALUES } from '../../../gateway/transport/holdsTooMany';
import { CHARACTERS_A_POINT } from '../../../gateway/limits/cost/compileCost';
import { BODY_LIMIT, JSON_DEPTH, SERVER_LIMITS } from '../../../gateway/limits/http/serverLimits';

const page = readFileSync(projectPath('docs', 'limits.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('docs/limits.md lists the limits of a document with their figures', () => {
  const listed = rows.flatMap(([, name = '', figure]) =>
    name in DOCUMENT_LIMITS ? [[name, Number(figure)]] : [],
  );
  expect(Object.fromEntries(listed)).toEqual(DOCUMENT_LIMITS);
});

test.each([
  ['address and headers, in bytes', SERVER_LIMITS.maxHeaderSize],
  ['headers whole, in milliseconds', SERVER_LIMITS.headersTimeout],
  ['request whole, in milliseconds', SERVER_LIMITS.requestTimeout],
  ['body, in bytes', BODY_LIMIT],
  ['arrays and objects within each other', JSON_DEPTH],
  ['data of an answer as JSON, in characters', MOST_ANSWER_CHARACTERS],
  ['data of one call to our own subgraphs, in characters, estimated', MOST_DATA_CHARACTERS],
  ['the same where graphql-js makes them', MOST_EXECUTED_CHARACTERS],
  ['what any subgraph tells in one call, in bytes, unpacked', MOST_ANSWER_BYTES],
  ['values in that, where it has more than 1 MB', MOST_VALUES],
  ['answers that have not come whole, of all calls, in bytes', MANY_BYTES],
])('docs/limits.md tells of %s: %i', (limit, figure) => {
  expect(Number(rows.find(([name]) => name === limit)?.[1])).toBe(figure);
});

test('docs/limits.md names files and folders that exist', () => {
  const paths = [...page.matchAll(/`((?:bench|cli|common|gateway|services)\/[^`]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(projectPath(path)))).toEqual([]);
});

test('docs/limits.md tells of what callers may ask for in a time', () => {
  const listed = rows.flatMap(([name = '', quota, seconds]) =>
    USUAL_RATE_LIMITS.has(name.replaceAll('`', ''))
      ? [[name.replaceAll('`', ''), { quota: Number(quota), seconds: Number(seconds) }] as const]
      : [],
  );
  expect(new Map(listed)).toEqual(USUAL_RATE_LIMITS);
});

test('docs/limits.md tells the budget, the size of other lists, and codes that exist', () => {
  expect(page).toContain(`costs at most ${COST_BUDGET}`);
  expect(page).toContain(`else ${UNSIZED};`);
  expect(page).toContain(`each ${CHARACTERS_A_POINT} characters`);
  const codes = [...page.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)]
    .map(([, code]) => code)
    .filter((code) => !code?.startsWith('MAILLAGE_'));
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(isErrorCode(code)).toBe(true);
});
