const URLS: Readonly<Record<string, string>> = WORKER_URLS;

/** Has to run before Monaco loads: it looks for its workers here, and would otherwise work in the page itself. */
export function setUpMonacoWorkers(): void {
  window.MonacoEnvironment = {
    getWorker: (_module, label) => new Worker(URLS[label] ?? WORKER_URLS.editor, { name: label }),
  };
}
