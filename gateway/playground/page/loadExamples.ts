import type { PlaygroundExample } from '../PlaygroundExample';

/** The examples of this server, or null: the editor is worth showing without them. */
export async function loadExamples(): Promise<readonly PlaygroundExample[] | null> {
  try {
    const response = await fetch('/playground/examples.json');
    return response.ok ? ((await response.json()) as readonly PlaygroundExample[]) : null;
  } catch {
    return null;
  }
}
