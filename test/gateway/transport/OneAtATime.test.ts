import { setImmediate as turn } from 'node:timers/promises';
import { OneAtATime } from '../../../gateway/transport/OneAtATime';

test('the place is had by one, then by the next that still waits', async () => {
  const place = new OneAtATime();
  const entered: string[] = [];
  const [leaveOne, leaveTwo, leaveThree] = ['one', 'two', 'three'].map((name) =>
    place.enter(() => entered.push(name)),
  );
  await turn();
  expect(entered).toEqual(['one']);
  leaveTwo?.();
  leaveOne?.();
  leaveOne?.();
  expect(entered).toEqual(['one']);
  await turn();
  expect(entered).toEqual(['one', 'three']);
  leaveThree?.();
  place.enter(() => entered.push('four'));
  expect(entered).toEqual(['one', 'three', 'four']);
});

test('one that leaves before it is told that the place is free gives it on', async () => {
  const place = new OneAtATime();
  const entered: string[] = [];
  const leaveOne = place.enter(() => entered.push('one'));
  const leaveTwo = place.enter(() => entered.push('two'));
  place.enter(() => entered.push('three'));
  leaveOne();
  leaveTwo();
  await turn();
  await turn();
  expect(entered).toEqual(['one', 'three']);
});
