// The program of a thread, of a browser and of Node alike: compiles what it is sent.
import { compileStyles } from './sass';
import type { StyleAnswer, StyleRequest } from './styleThread';

const compile = ({ id, input }: StyleRequest, answer: (answer: StyleAnswer) => void): void =>
  void compileStyles(input).then(result => answer({ id, result }));

// a web worker speaks for itself, a thread of Node through its port
if (typeof postMessage === 'function') {
  onmessage = ({ data }: MessageEvent<StyleRequest>) => compile(data, answer => postMessage(answer));
} else {
  void import('node:worker_threads').then(({ parentPort }) =>
    parentPort?.on('message', (request: StyleRequest) => compile(request, answer => parentPort.postMessage(answer))),
  );
}
