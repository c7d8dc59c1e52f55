// The program of a thread, of a browser and of Node alike: compiles what it is sent.
import { compileStyles } from './sass';
import type { StyleAnswer, StyleRequest } from './styleThread';

/** What both kinds of thread have to hear and to speak. */
interface Port {
  postMessage(message: StyleAnswer): void;
}

const answer = (port: Port, { id, input }: StyleRequest): void =>
  void compileStyles(input).then(result => port.postMessage({ id, result }));

// a web worker is its own port
if (typeof postMessage === 'function') {
  onmessage = ({ data }: MessageEvent<StyleRequest>) => answer({ postMessage }, data);
} else {
  void import('node:worker_threads').then(({ parentPort }) =>
    parentPort?.on('message', (request: StyleRequest) => answer(parentPort, request)),
  );
}
