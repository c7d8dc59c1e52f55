import type { OffsetRange } from '../../text/range';
import type { WorkflowJob } from './workflowFile';

/**
 * Where a job pushes with the token that every run gets: `git push` in a command that is no comment. `undefined` where it
 * does not, or has a key of its own for that, or pushes elsewhere.
 */
export function pushPlace({ steps }: WorkflowJob, text: string): OffsetRange | undefined {
  for (const { run } of steps) {
    if (run === undefined) continue;
    const { start, end } = run.range;
    for (let at = text.indexOf(push, start); at >= 0 && at < end; at = text.indexOf(push, at + 1)) {
      const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
      if (!/[\w-]$|#/.test(line) && !hasOwnKey(text)) return { start: at, end: at + push.length };
    }
  }
  return undefined;
}

const push = 'git push';

/** `https://x:${{ secrets.PAT }}@github.com/…`, a checkout with `ssh-key`, `git@github.com:…` */
function hasOwnKey(text: string): boolean {
  const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name.toUpperCase());
  if (secrets.some(name => name !== 'GITHUB_TOKEN' && /PAT|TOKEN|SSH|DEPLOY/.test(name))) return true;
  return /git@|ssh:\/\//.test(text);
}
