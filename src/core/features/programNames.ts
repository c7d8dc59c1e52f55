/**
 * Whether Git, Mercurial, Subversion, VS Code or another editor or shell take what stands at this path for their own, and run programs that it names:
 * `.git/config`, also as file systems read it that fold letters, `.GIT./config`, `.git::$INDEX_ALLOCATION/config` and `git~1/config`.
 * `mei.code-workspace` has the settings and tasks that `.vscode/` has, and `devcontainer.json` a command for the machine outside of the container.
 * A `HEAD` is what makes a repository of the folder around it, with the `config` beside it.
 */
export function isReadByPrograms(path: string): boolean {
  const names = path.replace(ignoredLetters, '').split(/[/\\]/);
  const last = names.at(-1) ?? '';
  return names.some(name => programFolder.test(name)) || headOfRepository.test(last) || workspaceFile.test(last);
}

/** Those that HFS+ passes over in names, and Git with it. */
const ignoredLetters = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

// with `u`, `ſ` is an `s`, as it is for APFS
const programFolder =
  /^(?:\.(?:git|hg|svn|vscode|devcontainer(?:\.json)?|idea|zed|cursor|claude|mcp\.json|envrc)|(?:git|hg|svn|vscode|devcon|idea|zed|cursor|claude|mcp|envrc)~\d)[. ]*(?:$|:)/iu;
const workspaceFile = /\.code-workspace[. ]*(?:$|:)/iu;
const headOfRepository = /^HEAD[. ]*(?:$|:)/iu;
