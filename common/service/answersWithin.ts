/** Whether what is told comes in time, in milliseconds; a promise that is left alone may still be rejected, which nobody is told. */
export async function answersWithin(ms: number, tell: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const told = tell().then(
    () => true,
    () => false,
  );
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
}
