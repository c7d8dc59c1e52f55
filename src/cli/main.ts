import { text } from 'node:stream/consumers';
import { createAsk } from './ask';
import { main } from './cli';

process.exitCode = 1;

void main(
  process.argv.slice(2),
  {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    input: () => text(process.stdin),
    ask: process.stdin.isTTY && process.stderr.isTTY ? createAsk() : undefined,
    workingFolder: process.cwd(),
  },
  process.env,
).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `academic-homepage failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  },
);
