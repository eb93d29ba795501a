import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { FileReport, LeftOut } from '../formatters/checkReport.ts';
import type { CheckJob, CheckMode } from './checkMode.ts';
import { createChecker } from './createChecker.ts';

/** A thread's answer to a job: the report (none if the project excludes the manuscript) and new faults of projects. */
interface ThreadAnswer {
  readonly report: FileReport | LeftOut | undefined;
  readonly faults: readonly string[];
}

/** Below this many manuscripts a thread costs more than it saves: it has to load the base itself. */
const worthAThread = 24;

/**
 * Number of threads for a number of manuscripts: `wanted`, as far as there is work, or as many as are worthwhile. 1 means this
 * thread alone.
 */
export const threadsFor = (manuscripts: number, wanted: number | undefined): number =>
  Math.max(
    1,
    wanted === undefined
      ? Math.min(availableParallelism(), Math.floor(manuscripts / worthAThread))
      : Math.min(wanted, manuscripts),
  );

const workName = 'resistance-check';

/** Whether this program is running as a check thread. */
export const isCheckThread = (): boolean => !isMainThread && workerData?.work === workName;

/** Runs a check thread: handles one job at a time, in the order of arrival. */
export function runCheckThread(): void {
  const faults: string[] = [];
  const checker = createChecker(workerData.mode as CheckMode, (fault) => faults.push(fault));
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', (job: CheckJob) => {
    before = before.then(async () => {
      const report = await checker.check(job);
      parentPort?.postMessage({ report, faults: faults.splice(0) } satisfies ThreadAnswer);
    });
  });
}

/**
 * A finished manuscript leaves only garbage and rows of the base that were used. By default V8 lets each thread's heap grow to
 * several times its live size before collecting; a growth of one half is enough and costs no time.
 */
const heapGrowth = '--heap-growing-percent=50';

/**
 * Checks manuscripts on `threads` threads and yields the reports in the order of the jobs. Only a few jobs are in flight at a
 * time, so that memory does not grow with their number. `script` is the path of this program.
 */
export async function* checkOnThreads(
  jobs: AsyncIterable<CheckJob>,
  mode: CheckMode,
  threads: number,
  script: string,
  reportFault: (fault: string) => void,
): AsyncGenerator<FileReport | LeftOut | undefined> {
  setFlagsFromString(heapGrowth);
  const workers = Array.from({ length: threads }, () => startThread(script, mode));
  const underWay: Promise<ThreadAnswer>[] = [];
  const next = async (): Promise<FileReport | LeftOut | undefined> => {
    const { report, faults } = await underWay.shift()!;
    faults.forEach(reportFault);
    return report;
  };
  try {
    let turn = 0;
    for await (const job of jobs) {
      const free = workers.reduce((a, b) => (b.waiting() < a.waiting() ? b : a), workers[turn++ % threads]!);
      const answer = free.check(job);
      // A rejection is reported when its turn comes.
      answer.catch(() => {});
      underWay.push(answer);
      if (underWay.length >= 4 * threads) yield await next();
    }
    while (underWay.length > 0) yield await next();
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

function startThread(script: string, mode: CheckMode) {
  const worker = new Worker(script, { workerData: { work: workName, mode } });
  const waiting: { resolve(answer: ThreadAnswer): void; reject(error: unknown): void }[] = [];
  worker.on('message', (answer: ThreadAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    worker,
    waiting: () => waiting.length,
    check: (job: CheckJob) =>
      new Promise<ThreadAnswer>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job);
      }),
  };
}
