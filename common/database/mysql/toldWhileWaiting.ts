const MS_BEFORE_TOLD = 1_000;

/** What the work gives; where it takes more than a second, `onWait` is told so meanwhile. */
export async function toldWhileWaiting<Given>(work: Promise<Given>, onWait: () => void): Promise<Given> {
  const timer = setTimeout(onWait, MS_BEFORE_TOLD);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
