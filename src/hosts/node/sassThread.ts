// The program of a worker thread of Node: compiles what it is sent.
import { parentPort } from 'node:worker_threads';
import type { StyleAnswer, StyleRequest } from '../styleThread';

parentPort?.on('message', ({ id, input }: StyleRequest) => {
  void import('../sass')
    .then(({ compileStyles }) => compileStyles(input))
    .then(result => parentPort?.postMessage({ id, result } satisfies StyleAnswer));
});
