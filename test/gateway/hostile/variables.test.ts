import { engines } from '../../../gateway/execution/engines';
import { variableThemes } from './cases/variableThemes';
import { checkedCode, itAnswers } from './support/hostileCases';
import { hostileGateway } from './support/hostileGateway';
import { ask, rawRequest } from './support/rawRequest';

describe.each(Object.entries(engines))('by the engine %s', (_name, createEngine) => {
  describe.each(variableThemes)('$name', ({ cases }) => itAnswers(cases, { createEngine }));

  it('ten of 10 000 mistakes are told, and that there are more', async () => {
    const gateway = await hostileGateway({ createEngine });
    const names = Array.from({ length: 10_000 }, () => ({ a: [1] }));
    const query = 'query ($names: [String!]!) { resolve(names: $names) { id } }';
    const answer = await rawRequest(gateway.port, ask(query, { names }));
    await gateway.app.close();
    expect(checkedCode(answer)).toBe('BAD_USER_INPUT');
    const { errors } = JSON.parse(answer.body) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      ...Array<string>(10).fill('BAD_USER_INPUT'),
      'MORE_ERRORS',
    ]);
  });
});
