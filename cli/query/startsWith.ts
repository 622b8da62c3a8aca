/** Whether the path leads through the other one, or ends there. */
export function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name);
}
