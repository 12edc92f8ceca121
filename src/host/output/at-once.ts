/** Files under way at a time: enough to keep the disk busy, few enough for any limit on open files. */
const most = 16;

/**
 * Does the work for each, several at a time, taking the next only when there is room. After a fault none is begun; it is
 * thrown when all that were under way have ended, so that nothing goes on behind the caller's back.
 */
export async function forEachAtOnce<One>(
  all: AsyncIterable<One> | Iterable<One>,
  work: (one: One) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  try {
    for await (const one of all) {
      if (faults.length > 0) break;
      const done: Promise<void> = work(one)
        .catch((error: unknown) => void faults.push(error))
        .finally(() => underWay.delete(done));
      underWay.add(done);
      if (underWay.size >= most) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  if (faults.length > 0) throw faults[0];
}
