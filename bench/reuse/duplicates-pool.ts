import {Worker} from "node:worker_threads";

/** Threads that do tasks of one kind, and give what they made in the order of the tasks. */
export interface Pool<Task, Made> {
  readonly run: (tasks: readonly Task[], use: (made: Made, task: number) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How many tasks may be done and not yet used, a thread: enough that no thread waits for the order. */
const AHEAD = 4;

export function openPool<Task, Made>(script: URL, threads: number): Pool<Task, Made> {
  const workers = Array.from({length: threads}, () => new Worker(new URL("./duplicates-thread.mjs", import.meta.url), {workerData: script.href}));
  return {
    run: (tasks, use) => new Promise((resolve, reject) => {
      const made = new Map<number, Made>();
      let [given, used] = [0, 0];
      const idle: Worker[] = [];
      const give = () => {
        while (idle.length > 0 && given < tasks.length && given < used + AHEAD * threads) idle.pop()!.postMessage({at: given, task: tasks[given++]});
      };
      for (const worker of workers) {
        worker.removeAllListeners().on("error", reject).on("message", (reply: {at: number; made: Made}) => {
          made.set(reply.at, reply.made);
          idle.push(worker);
          give();
          for (; made.has(used); used++) {
            use(made.get(used)!, used);
            made.delete(used);
          }
          give();
          if (used === tasks.length) resolve();
        });
        idle.push(worker);
      }
      give();
    }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
