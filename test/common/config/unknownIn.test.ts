import { unknownIn } from '../../../common/config/unknownIn';

test('names that look like settings and are none are told, with what is near', () => {
  expect(
    unknownIn([
      'PATH',
      'MAILLAGE_PORT',
      'MAILLAGE_CONFIG',
      'MAILLAGE_TEST_SEED',
      'MAILLAGE_PROT',
      'MAILLAGE_Q',
    ]),
  ).toEqual([
    'MAILLAGE_PROT in the environment is no setting: did you mean "MAILLAGE_PORT"?',
    expect.stringMatching(/^MAILLAGE_Q in the environment is no setting/),
  ]);
});
