import { NoAnswer, NotTold, type DirectoryEntry, type FileStat, type Uri, type Workspace } from '../../core/ports';
import { extensionOf } from '../../core/site/fileName';
import { kindByName } from '../../core/site/store/siteFolder';

/** The files of a host as it gives them: every question rejects where it fails, also where there is no such file. */
export type HostFiles = Pick<Workspace, 'parent' | 'relative'> & {
  readonly stat: (uri: Uri) => Thenable<FileStat>;
  readonly read: (uri: Uri) => Thenable<Uint8Array>;
  readonly list: (uri: Uri) => Thenable<readonly DirectoryEntry[]>;
};

/** What is known of a file beside what its host answers. */
interface Surroundings {
  /** Whether anything can be there: no host has files under `untitled:`. */
  readonly hasHost: (uri: Uri) => boolean;
  /** Whether it lies in a folder that is open: what lies above may be nothing that its host can speak of. */
  readonly isInside: (uri: Uri) => boolean;
  /** How long an answer is waited for, in milliseconds. */
  readonly longest?: (uri: Uri) => number;
  readonly pauses?: readonly number[];
}

/**
 * What is not there, or is of another kind, says so itself: it will not be otherwise a moment later. `NoPermissions` says neither: a host on
 * the network has it for a limit of requests, Windows for a file that another program holds.
 */
const certain = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory']);

/** How a host may say the same in the words of its disk. */
const certainWords = /\b(?:ENOENT|ENOTDIR|EISDIR|EntryNotFound|FileNotFound)\b/;

/**
 * Tells what is not there from what could not be asked. Only the first is `undefined`, or an empty list; the other (a line that
 * is down, a limit of requests, a file that may not be read) is asked twice more and then rejects with `NotTold`, or with
 * `NoAnswer` where a question was not answered in time. Of an error that says neither, the listing of the folder above is believed.
 */
export function answeredFiles(
  host: HostFiles,
  { hasHost, isInside, longest = usualLimit, pauses = [250, 1000] }: Surroundings,
): Pick<Workspace, 'stat' | 'read' | 'list'> {
  const entries = (uri: Uri): Promise<readonly DirectoryEntry[] | undefined> =>
    within(longest(uri), uri, host.list(uri)).catch((error: unknown) => {
      if (isCertain(error)) return [];
      return undefined;
    });

  /** `undefined` where nobody knows. */
  const isListed = async (uri: Uri, asFolder = false): Promise<boolean | undefined> => {
    const folder = host.parent(uri);
    const name = folder && host.relative(folder, uri);
    if (folder === undefined || name === undefined) return undefined;
    // above the folder that is open its host may have nothing: of `vscode-vfs://github/o` none tells that it has `r`
    if (isInside(uri) && !isInside(folder)) return undefined;
    const above = await entries(folder);
    // of a name in other letters the disk may mean the same
    const own = above?.find(entry => isAlike(entry.name, name));
    if (above !== undefined) return own !== undefined && (!asFolder || own.kind === 'directory');
    // what lies below a file, or in no folder
    return !asFolder && (await isListed(folder, true)) === false ? false : undefined;
  };

  const ask = async <T>(uri: Uri, question: (uri: Uri) => Thenable<T>): Promise<T | undefined> => {
    let listed: boolean | undefined;
    for (let at = 0; ; at++) {
      try {
        return await within(longest(uri), uri, question(uri));
      } catch (error) {
        if (isCertain(error) || !hasHost(uri)) return undefined;
        if (error instanceof NoAnswer) throw error;
        listed ??= await isListed(uri);
        if (listed === false) return undefined;
        const wait = pauses[at];
        if (wait === undefined) throw new NotTold(uri, error);
        await new Promise(resolve => setTimeout(resolve, wait));
      }
    }
  };
  return {
    stat: uri =>
      ask(uri, host.stat).catch((error: unknown) => {
        if (isInside(uri)) throw error;
        return undefined;
      }),
    read: uri => ask(uri, host.read),
    list: async uri => (await ask(uri, host.list)) ?? [],
  };
}

/** A site does not wait as long for a font, of which only its first line says that it is no page. */
function usualLimit(uri: Uri): number {
  return extensionOf(uri) !== '' && kindByName(uri) === 'perhaps' ? 10_000 : 30_000;
}

/** Whether an error says that there is no such file or folder, which is so a moment later, too. */
export function isCertain(error: unknown): boolean {
  const { code, name, message } = error as Readonly<Record<'code' | 'name' | 'message', unknown>>;
  return certain.has(String(code)) || certainWords.test(`${String(code)} ${String(name)} ${String(message)}`);
}

function isAlike(a: string, b: string): boolean {
  return a.normalize().toLowerCase() === b.normalize().toLowerCase();
}

/** The answer, or `NoAnswer` where it does not come in time. */
function within<T>(milliseconds: number, uri: Uri, answer: Thenable<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(uri)), milliseconds);
    answer.then(
      value => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
