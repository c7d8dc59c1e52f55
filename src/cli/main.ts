import path from 'node:path';
import { text } from 'node:stream/consumers';
import { message } from '../core/text/message';
import { createAsk } from './ask';
import { main } from './cli';
import { createLocalizer } from './localize';
import { oneLine } from './oneLine';
import { reasonOf } from './reasonOf';
import { MisuseError } from './terminal';

/** `EX_SOFTWARE` of sysexits.h: commands answer with 0 to 2. */
const failed = 70;

// what ends while it still waits has failed
process.exitCode = failed;

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // whoever reads has enough, as in `academic-homepage --help | head -1`: the command goes on to its end
    if (error.code === 'EPIPE') return;
    // a full disk
    end(createLocalizer(process.env)(message('What was to be printed could not be written: {0}', reasonOf(error))));
  });
process.on('uncaughtException', fail);

void main(
  process.argv.slice(2),
  {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    input: () => text(process.stdin),
    ask: process.stdin.isTTY && process.stderr.isTTY ? createAsk() : undefined,
    get workingFolder() {
      return workingFolder();
    },
    starter: path.join(__dirname, '..', 'media', 'starter'),
  },
  process.env,
).then(code => {
  process.exitCode = code;
}, fail);

/** Asked for by those alone that need one: it may have been removed. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new MisuseError(message('The folder in which the command was called is no longer there.'));
  }
}

function fail(error: unknown): never {
  end(`academic-homepage failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/** Ends with what is told. */
function end(why: string): never {
  process.stderr.write(why.split('\n').map(oneLine).join(''));
  process.exit(failed);
}
