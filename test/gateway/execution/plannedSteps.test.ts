import { parse, print, type DocumentNode } from 'graphql';
import { plannedSteps, type PlannedStep, type PlannedSteps } from '../../../gateway/execution/plannedSteps';

const all = { subgraphs: ['a', 'b'], bytes: 100 };
const condition = (variable: string): string => `a @include(if: $${variable})`;

/** What was planned, and each step by the text that it was planned for. */
function planner(): { texts: string[]; plan: (document: DocumentNode) => Promise<PlannedStep> } {
  const texts: string[] = [];
  const plan = async (document: DocumentNode): Promise<PlannedStep> => {
    texts.push(print(document).replace(/\s+/g, ' '));
    return Promise.resolve({ step: () => Promise.resolve(), subgraphs: ['a'], bytes: 7 });
  };
  return { texts, plan };
}

function stepsOf(
  text: string,
  plan: (document: DocumentNode) => Promise<PlannedStep>,
): Promise<PlannedSteps> {
  return plannedSteps(parse(text), plan, all);
}

describe('the plans of an operation', () => {
  it('without conditions are one, made at once', async () => {
    const { texts, plan } = planner();
    const steps = await stepsOf('{ a b @skip(if: true) }', plan);
    expect(steps).toMatchObject({ subgraphs: ['a'], bytes: 7, conditions: null });
    expect(await steps.stepFor({})).toBe(await steps.stepFor({ a: true }));
    expect(texts).toHaveLength(1);
  });

  it('with conditions are made as they are needed, each once, and with the values written in', async () => {
    const { texts, plan } = planner();
    const steps = await stepsOf('query ($x: Boolean!) { a @include(if: $x) b }', plan);
    expect(texts).toEqual([]);
    expect(steps).toMatchObject({ subgraphs: ['a', 'b'], bytes: 200 });
    const first = await steps.stepFor({ x: true });
    const second = await steps.stepFor({ x: false });
    expect(first).not.toBe(second);
    expect(await steps.stepFor({ x: true, other: 1 })).toBe(first);
    expect(await steps.stepFor({})).toBe(second);
    expect(texts).toEqual([
      'query ($x: Boolean!) { a @include(if: true) b }',
      'query ($x: Boolean!) { a @include(if: false) b }',
    ]);
  });

  it('are made once for two requests at the same time', async () => {
    const { texts, plan } = planner();
    const { stepFor } = await stepsOf(`query { ${condition('x')} }`, plan);
    const [one, other] = await Promise.all([stepFor({ x: true }), stepFor({ x: true })]);
    expect(one).toBe(other);
    expect(texts).toHaveLength(1);
  });

  it('are kept for the last sixteen combinations', async () => {
    const { texts, plan } = planner();
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { stepFor, bytes } = await stepsOf(`{ ${names.map(condition).join(' ')} }`, plan);
    expect(bytes).toBe(1600);
    const combination = (number: number): Record<string, boolean> =>
      Object.fromEntries(names.map((name, bit) => [name, ((number >> bit) & 1) === 1]));
    for (let number = 0; number < 17; number += 1) await stepFor(combination(number));
    for (let number = 1; number < 17; number += 1) await stepFor(combination(number));
    expect(texts).toHaveLength(17);
    await stepFor(combination(0));
    expect(texts).toHaveLength(18);
  });
});

describe('the conditions of an operation', () => {
  const text = 'query ($x: Boolean!, $y: Boolean!) { a @include(if: $x) b @skip(if: $y) }';

  it('are told with the values that came, and can be planned for before they come', async () => {
    const before = await stepsOf(text, planner().plan);
    for (const variables of [{ x: true, y: false, other: true }, { y: true }])
      await before.stepFor(variables);
    const used = before.conditions?.used();
    expect(used).toEqual([
      { x: true, y: false },
      { x: false, y: true },
    ]);
    const { texts, plan } = planner();
    const { stepFor, conditions } = await stepsOf(text, plan);
    for (const values of used ?? []) await conditions?.planFor(values);
    expect(conditions?.used()).toEqual(used);
    expect(texts).toHaveLength(2);
    await stepFor({ x: true, y: false });
    expect(texts).toHaveLength(2);
    await stepFor({ x: true, y: true });
    expect(texts).toHaveLength(3);
  });

  it('for which no plan is found reject, and are told no more', async () => {
    const { conditions } = await stepsOf(text, () => Promise.reject(new Error('none')));
    await expect(conditions?.planFor({ x: true, y: true })).rejects.toThrow('none');
    expect(conditions?.used()).toEqual([]);
  });
});

describe('a plan that is not found', () => {
  it('rejects the operation where there is one plan alone', async () => {
    await expect(stepsOf('{ a }', () => Promise.reject(new Error('none')))).rejects.toThrow('none');
  });

  it('rejects the request that needs it, and is looked for again by the next', async () => {
    let times = 0;
    const { plan } = planner();
    const { stepFor } = await stepsOf(`{ ${condition('x')} }`, (document) => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('not now')) : plan(document);
    });
    await expect(stepFor({ x: true })).rejects.toThrow('not now');
    expect(typeof (await stepFor({ x: true }))).toBe('function');
    await stepFor({ x: true });
    expect(times).toBe(2);
  });
});
