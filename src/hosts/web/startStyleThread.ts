import type { StyleThreadProgram } from '../styleThreadProgram';
import type { StartStyleThread, StyleAnswer } from '../styleThread';

/** Starts the thread's program, dist/sassThread.js, in a worker within the worker of the extension host. */
export function startStyleThread({ read }: StyleThreadProgram): StartStyleThread {
  return async (answer, broken) => {
    const program = await read('dist/sassThread.js');
    // a worker may only be loaded from where the page itself is from; a copy in memory is
    const address = URL.createObjectURL(new Blob([new Uint8Array(program)], { type: 'text/javascript' }));
    const worker = new Worker(address, { name: 'Academic Homepage styles' });
    worker.onmessage = ({ data }: MessageEvent<StyleAnswer>) => answer(data);
    worker.onerror = ({ message }) => broken(message);
    return {
      send: request => worker.postMessage(request),
      end() {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  };
}
