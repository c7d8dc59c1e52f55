import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { History, Uri } from '../../core/ports';
import { isMarkdownName } from '../../core/site/fileName';
import { ownFolder } from './ownFolder';

/** What may be read of a first commit: pages are small and few. */
const mostFiles = 300;
const mostBytes = 8_000_000;
const mostFileBytes = 1_000_000;
const longestMs = 5_000;

const isRead = (path: string): boolean => isMarkdownName(path) || /(?:^|\/)_config\.yml$/i.test(path);

/** Asks git of this machine. Folders that are not on it (`vscode-vfs:`), or no repository, have no history. */
export function createGitHistory(): History {
  return {
    async firstCommit(root: Uri) {
      try {
        return await readFirstCommit(fileURLToPath(root));
      } catch {
        return undefined;
      }
    },
  };
}

async function readFirstCommit(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const git = (args: readonly string[], input = ''): Promise<Buffer> => runGit(folder, args, input);
  if ((await git(['rev-parse', '--is-shallow-repository'])).toString().trim() !== 'false') return undefined;
  const roots = (await git(['rev-list', '--max-parents=0', 'HEAD', '--'])).toString().trim().split('\n');
  const [first = ''] = roots;
  if (roots.length !== 1 || !/^[\da-f]{40,64}$/.test(first)) return undefined;
  // paths are those below the folder, which may be a part of the repository
  const listed = (await git(['ls-tree', '-r', '-l', '-z', first])).toString();
  const files = listed.split('\0').flatMap(line => {
    const [, id = '', size = '', path = ''] = /^100\d{3} blob ([\da-f]+) +(\d+)\t([^]*)$/.exec(line) ?? [];
    return isRead(path) && Number(size) <= mostFileBytes ? [{ id, path, size: Number(size) }] : [];
  });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length === 0 || files.length > mostFiles || total > mostBytes) return undefined;
  const output = await git(['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''));
  return readBatch(output, files);
}

/** `ID blob SIZE`, a line break, the bytes and a line break, in the order they were asked for. */
function readBatch(
  output: Buffer,
  files: readonly { readonly id: string; readonly path: string }[],
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  let at = 0;
  for (const { id, path } of files) {
    const end = output.indexOf('\n', at);
    const [, named, size] = /^([\da-f]+) blob (\d+)$/.exec(output.subarray(at, end).toString()) ?? [];
    if (named !== id || size === undefined) return undefined;
    const start = end + 1;
    texts.set(path, output.subarray(start, start + Number(size)).toString('utf8'));
    at = start + Number(size) + 1;
  }
  return texts;
}

/** What the repository must not decide: programs to run, and that a folder without `.git` is one (a site can bring `HEAD`, `config`, `objects/`). */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit'];

const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // a list of protocols, none of which there is: before 2.45 git knows nothing of the line above
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

/** Only reads: nothing is fetched, no lock is taken, no program that the repository names is started. */
function runGit(folder: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', '--no-replace-objects', ...settings, '-C', folder, ...args],
      {
        cwd: ownFolder(),
        encoding: 'buffer',
        timeout: longestMs,
        killSignal: 'SIGKILL',
        maxBuffer: 2 * mostBytes,
        windowsHide: true,
        env: { ...process.env, ...environment },
      },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`git ${args[0] ?? ''}`, { cause: error }));
      },
    );
    // git that ends early closes its input: the error above tells enough
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
