import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../../../common/errors/badInput';
import { commandErrorTable } from '../../../common/errors/commandErrorTable';
import type { ErrorDefinition } from '../../../common/errors/ErrorDefinition';
import { errorTable, type ErrorCode } from '../../../common/errors/errorTable';
import { importErrors } from '../../../common/errors/importErrors';
import { lookupErrors } from '../../../common/errors/lookupErrors';
import { rowErrors } from '../../../common/errors/rowErrors';
import { requestErrors } from '../../../common/errors/requestErrors';
import { valueErrors } from '../../../common/errors/valueErrors';
import { shownValue } from '../../../common/errors/shownValue';
import { commandErrorsPage, errorsPage } from '../../../common/errors/errorsPage';

const codes = Object.keys(errorTable) as ErrorCode[];

describe('the table of errors', () => {
  it('is what docs/errors.md lists', () => {
    const page = readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8');
    expect(page).toContain(errorsPage());
    expect(page).toContain(commandErrorsPage());
  });

  it.each(codes)('%s says the rule, the value and the fix', (code) => {
    const { rule, fix, status, beforeValue = 'got' }: ErrorDefinition = errorTable[code];
    expect(badInput(code, 'X').message).toBe(`${rule}, ${beforeValue} "X". ${fix}`);
    expect(badInput(code, 'X').extensions).toMatchObject({ code, value: '"X"' });
    expect(rule).not.toMatch(/\.$/);
    expect(fix).toMatch(/\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it.each(Object.entries(commandErrorTable))('%s says the rule and the fix', (_code, { rule, fix }) => {
    expect(rule).not.toMatch(/\.$/);
    expect(fix).toMatch(/\.$/);
  });

  it.each(Object.entries({ requestErrors, valueErrors, lookupErrors, importErrors, rowErrors }))(
    '%s stand in the order of the alphabet',
    (_name, part) => {
      expect(Object.keys(part)).toEqual(Object.keys(part).sort());
    },
  );

  it('has no code in two of its parts', () => {
    const all = [requestErrors, valueErrors, lookupErrors].flatMap((part) => Object.keys(part));
    expect(codes).toHaveLength(all.length);
  });

  it('shows long values cut', () => {
    expect(shownValue('x'.repeat(500))).toBe(`"${'x'.repeat(80)}…"`);
    expect(shownValue([...'x'.repeat(500)])).toHaveLength(81);
    expect(shownValue(undefined)).toBe('undefined');
    expect(shownValue(10_001)).toBe('10001');
  });
});
