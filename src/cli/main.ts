import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createAsk } from './ask';
import { main } from './cli';
import { oneLine } from './oneLine';

/** `EX_SOFTWARE` of sysexits.h: commands answer with 0 to 2. */
const FAILED = 70;

// what ends while it still waits has failed
process.exitCode = FAILED;

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // whoever reads has enough, as in `academic-homepage --help | head -1`: the command goes on to its end
    if (error.code !== 'EPIPE') fail(error);
  });
process.on('uncaughtException', fail);

void main(
  process.argv.slice(2),
  {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    input: () => text(process.stdin),
    ask: process.stdin.isTTY && process.stderr.isTTY ? createAsk() : undefined,
    workingFolder: process.cwd(),
    starter: path.join(__dirname, '..', 'media', 'starter'),
  },
  process.env,
).then(code => {
  process.exitCode = code;
}, fail);

function fail(error: unknown): never {
  const told = `academic-homepage failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  process.stderr.write(told.split('\n').map(oneLine).join(''));
  process.exit(FAILED);
}
