// The health check of the containers: exit code 0 where the address answers with success, else 1 and the reason.
try {
  const response = await fetch(process.argv[2], { signal: AbortSignal.timeout(4_000) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
