import { spawn } from 'node:child_process';
import path from 'node:path';
import { main } from '../../../src/cli/cli';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const english = { LC_ALL: 'C.UTF-8' };

/**
 * Runs the command line in this process, in English, in `folder`, with `input` on standard input and nobody to ask. `runBuilt` shows that the
 * program that people get does the same: to load it costs more than most commands do.
 * @param environment what chooses the language
 */
export async function run(
  args: readonly string[],
  folder = process.cwd(),
  environment: NodeJS.ProcessEnv = {},
  input = '',
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(
    args,
    {
      out: text => void (out += text),
      err: text => void (err += text),
      input: () => Promise.resolve(input),
      workingFolder: path.resolve(folder),
      starter: path.resolve('media/starter'),
    },
    { ...english, ...environment },
  );
  return { code, out, err };
}

/** Runs the built command line as a person would, in English, in `folder`, with `input` on standard input and more variables of `environment`. `uid` is who runs it, where it is somebody else. */
export function runBuilt(
  args: readonly string[],
  folder = process.cwd(),
  input = '',
  environment: NodeJS.ProcessEnv = {},
  uid?: number,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], {
      cwd: folder,
      env: { ...process.env, ...english, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      uid,
    });
    // a command that does not read its input may end before all of it is written
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', code => resolve({ code, out, err }));
  });
}
