import { withoutCredentials } from '../../../common/config/withoutCredentials';

test.each([
  ['http://a:1/graphql', 'http://a:1/graphql'],
  ['http://u:p@a:1/g', 'http://••••@a:1/g'],
  ['http://token@a', 'http://••••@a'],
  ['http://u:p@w@a,https://b/x', 'http://••••@a,https://b/x'],
  ['x=http://u:p/w@a', 'x=http://••••@a'],
  ['https://a/b?key=1#part', 'https://a/b?••••#part'],
  ['https://a/b?', 'https://a/b?'],
  ['x://u:p,w@h/db', 'x://••••@h/db'],
  ['x://u:p w@h/db', 'x://••••@h/db'],
  ['a=x://u:p,b=1@h,c-d=y://v:q, w@i/db, https://k', 'a=x://••••@h,c-d=y://••••@i/db, https://k'],
  ['x://h?key=1,2 3#part,y://i?key', 'x://h?••••#part,y://i?••••'],
  ['mail@example.org', 'mail@example.org'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});
