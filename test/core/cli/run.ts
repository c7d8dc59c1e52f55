import { spawn } from 'node:child_process';
import path from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const cli = path.resolve('dist/cli.js');

/** Runs the built command line as a person would, in English, in `folder`, with `input` on standard input. */
export function run(
  args: readonly string[],
  folder = process.cwd(),
  environment: NodeJS.ProcessEnv = {},
  input = '',
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
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
