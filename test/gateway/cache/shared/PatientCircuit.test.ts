import { PatientCircuit } from '../../../../gateway/cache/shared/PatientCircuit';

const MS_BETWEEN_PROBES = 1_000;

let answers: boolean;
let told: unknown[];
let circuit: PatientCircuit;
beforeEach(() => {
  jest.useFakeTimers();
  answers = false;
  told = [];
  circuit = new PatientCircuit({
    ping: () => (answers ? Promise.resolve() : Promise.reject(new Error('gone'))),
    msBetweenProbes: MS_BETWEEN_PROBES,
    told: (failure) => told.push(failure === null ? 'back' : (failure as Error).message),
  });
});
afterEach(() => {
  circuit.close();
  jest.useRealTimers();
});

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe('a circuit', () => {
  it('that begins tells nothing of first probes that fail, such as while the program is busy with its start', async () => {
    circuit.probe();
    await pass(MS_BETWEEN_PROBES / 4);
    circuit.probe();
    await pass(0);
    answers = true;
    await pass(MS_BETWEEN_PROBES);
    expect(told).toEqual([]);
    expect(await circuit.run(() => Promise.resolve('answer'))).toBe('answer');
  });

  it('tells once that what has not answered yet goes on failing, and once that it answers', async () => {
    await pass(MS_BETWEEN_PROBES);
    expect(told).toEqual([]);
    await pass(MS_BETWEEN_PROBES);
    expect(told).toEqual(['gone']);
    await pass(3 * MS_BETWEEN_PROBES);
    answers = true;
    await pass(MS_BETWEEN_PROBES);
    expect(told).toEqual(['gone', 'back']);
  });

  it('tells at once where a call fails that was answered before', async () => {
    answers = true;
    await pass(MS_BETWEEN_PROBES);
    expect(await circuit.run(() => Promise.reject(new Error('lost')))).toBeNull();
    expect(told).toEqual(['lost']);
    expect(await circuit.run(() => Promise.resolve('answer'))).toBeNull();
    await pass(MS_BETWEEN_PROBES);
    expect(told).toEqual(['lost', 'back']);
  });

  it('that was closed tells and asks nothing', async () => {
    circuit.close();
    circuit.probe();
    await pass(5 * MS_BETWEEN_PROBES);
    expect(told).toEqual([]);
    answers = true;
    circuit.probe();
    await pass(0);
    expect(await circuit.run(() => Promise.resolve('answer'))).toBeNull();
  });
});
