// The program of a web worker: compiles what it is sent.
import { compileStyles } from '../sass';
import type { StyleAnswer, StyleRequest } from '../styleThread';

onmessage = ({ data: { id, input } }: MessageEvent<StyleRequest>) => {
  void compileStyles(input).then(result => postMessage({ id, result } satisfies StyleAnswer));
};
