import { Worker } from 'node:worker_threads';
import type { StyleThreadProgram } from '../styleThreadProgram';
import type { StartStyleThread, StyleAnswer } from '../styleThread';

/** Starts the thread's program, dist/sassThread.js, in a worker thread of Node. */
export function startStyleThread({ file }: Pick<StyleThreadProgram, 'file'>): StartStyleThread {
  return (answer, broken) => {
    // without the options of this process: an inspector would stop in the thread
    const worker = new Worker(file('dist/sassThread.js'), { execArgv: [] });
    worker.on('message', (message: StyleAnswer) => answer(message));
    worker.on('error', error => broken(error.message));
    worker.on('exit', () => broken('the thread of the style compiler ended'));
    return Promise.resolve({
      send: request => worker.postMessage(request),
      end: () => void worker.terminate(),
    });
  };
}
