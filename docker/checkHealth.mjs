// The health check of the containers: exit code 0 where the address answers with success, else 1 and the reason. Without an
// address it asks the gateway of this container whether it runs.
try {
  const address = process.argv[2] ?? `http://127.0.0.1:${process.env.MAILLAGE_PORT ?? 4000}/health`;
  const response = await fetch(address, { signal: AbortSignal.timeout(4_000) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
