import { PlannerKeeper } from '../../../../../gateway/planning/native/PlannerKeeper';
import { operation, pricesSdl } from './prices';

/** A program that plans, tells the number of the process that did, and then has nothing more to do, or one plan more to wait for. */
async function main(isWaiting: boolean): Promise<void> {
  const { signal } = new AbortController();
  const keeper = new PlannerKeeper(pricesSdl);
  await keeper.plan(operation(1), signal);
  const pid = keeper.pid ?? 0;
  if (isWaiting) {
    process.kill(pid, 'SIGSTOP');
    void keeper.plan(operation(2), signal);
  }
  console.log(pid);
}

void main(process.argv.includes('--waiting'));
