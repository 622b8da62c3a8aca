import { PassThrough } from 'node:stream';
import { importDisplay } from '../../../cli/import/importDisplay';

/** What a display writes, terminal or not. */
function shownOn(isTTY: boolean, quiet = false) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 200 });
  const display = importDisplay(
    { name: 'professionals: rpps', totalBytes: 10 },
    { quiet, stream: stream as unknown as NodeJS.WriteStream },
  );
  return { display, text: () => String(stream.read() ?? '') };
}

const WAITING = 'professionals: rpps: waiting for what an interrupted load has left under way on the server';

describe('the display of a load', () => {
  it('says at once that the load waits', () => {
    const { display, text } = shownOn(false);
    display.waiting('waiting');
    expect(text()).toBe(`    0 %  ${WAITING}\n`);
  });

  it('says what it waits for once all is saved', () => {
    const { display, text } = shownOn(false);
    display.waiting('readers');
    display.waiting('old tables');
    expect(text()).toBe(
      '  100 %  professionals: rpps: saved, waiting for readers of the old tables\n' +
        '  100 %  professionals: rpps: the new tables answer, waiting for the server to drop the old ones\n',
    );
  });

  it('says so beside the bar of a terminal', () => {
    const { display, text } = shownOn(true);
    display.waiting('waiting');
    display.end();
    expect(text()).toContain(WAITING);
  });

  it('says nothing where it is quiet', () => {
    const { display, text } = shownOn(false, true);
    display.waiting('waiting');
    display.reading(10, 1);
    display.saving(1);
    display.end();
    expect(text()).toBe('');
  });
});
