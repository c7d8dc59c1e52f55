/**
 * Whether Git, Mercurial, Subversion or VS Code take what stands at this path for their own, and run programs that it names:
 * `.git/config`, also as file systems read it that fold letters, `.GIT./config`, `.git::$INDEX_ALLOCATION/config` and `git~1/config`.
 * A `HEAD` is what makes a repository of the folder around it, with the `config` beside it.
 */
export function isReadByPrograms(path: string): boolean {
  const names = path.replace(ignoredLetters, '').split(/[/\\]/);
  return names.some(name => programFolder.test(name)) || headOfRepository.test(names.at(-1) ?? '');
}

/** Those that HFS+ passes over in names, and Git with it. */
const ignoredLetters = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

// with `u`, `ſ` is an `s`, as it is for APFS
const programFolder = /^(?:\.(?:git|hg|svn|vscode)|(?:git|hg|svn|vscode)~\d)[. ]*(?:$|:)/iu;
const headOfRepository = /^HEAD[. ]*(?:$|:)/iu;
