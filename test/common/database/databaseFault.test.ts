import { databaseFault } from '../../../common/database/databaseFault';
import { DatabaseFaultError } from '../../../common/database/DatabaseFaultError';

const driverError = (properties: object): Error => Object.assign(new Error('said by a driver'), properties);

describe('what is wrong with a database', () => {
  it.each([
    ['ECONNREFUSED', 'DATABASE_UNAVAILABLE'],
    ['ETIMEDOUT', 'DATABASE_UNAVAILABLE'],
    ['PROTOCOL_CONNECTION_LOST', 'DATABASE_UNAVAILABLE'],
    ['SQLITE_CANTOPEN', 'DATABASE_UNAVAILABLE'],
    ['SQLITE_IOERR_READ', 'DATABASE_UNAVAILABLE'],
    ['SQLITE_BUSY_SNAPSHOT', 'DATABASE_TIMEOUT'],
    ['SQLITE_LOCKED', 'DATABASE_TIMEOUT'],
  ])('is told by the code %s', (code, fault) => {
    expect(databaseFault(driverError({ code }))).toBe(fault);
  });

  it.each([
    [1205, 'ER_LOCK_WAIT_TIMEOUT', 'DATABASE_TIMEOUT'],
    [1969, undefined, 'DATABASE_TIMEOUT'],
    [3024, 'ER_QUERY_TIMEOUT', 'DATABASE_TIMEOUT'],
    [1040, 'ER_CON_COUNT_ERROR', 'DATABASE_UNAVAILABLE'],
    [1053, 'ER_SERVER_SHUTDOWN', 'DATABASE_UNAVAILABLE'],
    [1317, 'ER_QUERY_INTERRUPTED', 'DATABASE_UNAVAILABLE'],
  ])('is told by the number %i of a server', (errno, code, fault) => {
    expect(databaseFault(driverError({ errno, code }))).toBe(fault);
  });

  it('is found below what wraps it', () => {
    const wrapped = driverError({ driverError: driverError({ fatal: true }) });
    expect(databaseFault(wrapped)).toBe('DATABASE_UNAVAILABLE');
    const given = new Error('a reading failed', {
      cause: new DatabaseFaultError('DATABASE_TIMEOUT', 'frozen'),
    });
    expect(databaseFault(given)).toBe('DATABASE_TIMEOUT');
  });

  it.each<[string, unknown]>([
    ['a statement that is not right', driverError({ code: 'ER_PARSE_ERROR', errno: 1064, fatal: false })],
    ['a constraint', driverError({ code: 'SQLITE_CONSTRAINT' })],
    ['a fault of ours', new TypeError('x is not a function')],
    ['nothing', null],
    ['an error that causes itself', selfCaused()],
  ])('is nothing for %s', (_what, error) => {
    expect(databaseFault(error)).toBeNull();
  });
});

function selfCaused(): Error {
  const error = new Error('round and round');
  error.cause = error;
  return error;
}
