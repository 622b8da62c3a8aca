import { closing } from '../../cli/closing';

const wait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what was opened', () => {
  let closed: string[];
  const close = (name: string) => async (): Promise<void> => {
    await wait();
    closed.push(name);
  };
  beforeEach(() => (closed = []));

  it('is closed once the work is done, the last first, one after the other', async () => {
    const result = await closing(async (later) => {
      for (const name of ['database', 'gateway', 'port']) later(close(name));
      await wait();
      closed.push('done');
      return 7;
    });
    expect([result, closed]).toEqual([7, ['done', 'port', 'gateway', 'database']]);
  });

  it('is closed where the work fails, which is told', async () => {
    const failing = closing((later) => {
      later(close('database'));
      return Promise.reject(new Error('the port is taken'));
    });
    await expect(failing).rejects.toThrow('the port is taken');
    expect(closed).toEqual(['database']);
  });

  it('is closed whatever a close throws, which is told where the work did not fail', async () => {
    const fail = (): never => {
      throw new Error('it hangs');
    };
    const work = closing((later) => {
      later(close('database'));
      later(fail);
      later(close('port'));
      return Promise.resolve();
    });
    await expect(work).rejects.toThrow('it hangs');
    expect(closed).toEqual(['port', 'database']);
    const failing = closing((later) => {
      later(fail);
      return Promise.reject(new Error('the port is taken'));
    });
    await expect(failing).rejects.toThrow('the port is taken');
  });
});
