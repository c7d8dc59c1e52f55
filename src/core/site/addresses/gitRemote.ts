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

/**
 * `https://github.com/o/n.git`, `git@github.com:o/n.git` and `ssh://git@github.com/o/n` all name `o/n`, and so do a port
 * (`ssh://git@ssh.github.com:443/o/n`, past walls that let nothing else through) and a host that `~/.ssh/config` has for another key
 * (`git@github.com-work:o/n.git`). `:` and `/` after the host are taken for each other, as authors do who change one form into the other.
 */
function repositoryOf(url: string): string | undefined {
  const [, host = '', path = ''] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+\/|[/:])(.+)$/i.exec(url) ??
    /^[^@/]*@([^/:@]+)[/:](.+)$/.exec(url) ??
    [];
  if (!/^(?:www\.|ssh\.)?github\.com$/i.test(host) && !(isBySsh(url) && /^github\.com-[\w.-]+$/i.test(host)))
    return undefined;
  const [, owner, name] = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

function isBySsh(url: string): boolean {
  return !/^(?:https?|git):/i.test(url);
}
