'use strict';
// The native planner in a process of its own, as PlannerProcess.ts starts it: a panic of the library ends this process and
// no other. It takes and sends the messages of PlannerMessage.ts.

const { QueryPlanner } = require('@graphql-hive/router-query-planner');

/** Labels of progressive @override are asked for by routers that have them; here a field moves all at once. */
const NO_LABELS = new Set();

/** What stops each plan that is being made, by the plan's number. */
const underWay = new Map();
let planner;

// Ctrl-C and some supervisors signal a whole group of processes: when to end is the parent's to say.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
// However the parent ended. An orderly exit would wait for plans that are being made, and some never end.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

process.on('message', (message) => {
  if (message.kind === 'start') start(message.supergraphSdl);
  else if (message.kind === 'plan') plan(message);
  else underWay.get(message.id)?.abort();
});

function start(supergraphSdl) {
  try {
    planner = new QueryPlanner(supergraphSdl);
    process.send({ kind: 'ready' });
  } catch (error) {
    process.send({ kind: 'refused', reason: error.message });
  }
}

async function plan({ id, document }) {
  const stop = new AbortController();
  underWay.set(id, stop);
  try {
    const { node } = await planner.planAsync(document, null, NO_LABELS, 0, stop.signal);
    process.send({ kind: 'planned', id, node: node ?? null });
  } catch (error) {
    process.send({ kind: 'failed', id, reason: error.message });
  } finally {
    underWay.delete(id);
  }
}
