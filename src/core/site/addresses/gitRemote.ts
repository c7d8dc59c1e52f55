/**
 * The repository on GitHub that a site is pushed to, as `owner/name`, read from the text of `.git/config`: the remote
 * `origin`, else the only one. `undefined` where there is none, or it lies elsewhere.
 * @see https://git-scm.com/docs/git-config#_syntax
 */
export function readGitHubRemote(config: string): string | undefined {
  const remotes = new Map<string, string>();
  let remote: string | undefined;
  for (const line of config.split('\n')) {
    const section = /^\s*\[\s*([\w.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
    if (section !== null) remote = section[1]?.toLowerCase() === 'remote' ? section[2] : undefined;
    const url = /^\s*url\s*=\s*(\S+)/.exec(line)?.[1];
    if (remote !== undefined && url !== undefined && !remotes.has(remote)) remotes.set(remote, url);
  }
  const url = remotes.get('origin') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined);
  return url === undefined ? undefined : repositoryOf(url);
}

/** `https://github.com/o/n.git`, `git@github.com:o/n.git` and `ssh://git@github.com/o/n` all name `o/n`. */
function repositoryOf(url: string): string | undefined {
  const match =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|git:\/\/|[^@/]*@)(?:www\.)?github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      url,
    );
  return match === null ? undefined : `${match[1] ?? ''}/${match[2] ?? ''}`;
}
