import type { Bound, SiteSnapshot } from '../site/siteSnapshot';
import { folderBeyond, leftUnread } from '../site/store/unread';
import { message, type Message } from '../text/message';

/** Of more files or folders than these that were left for one reason the others are counted. */
const mostTold = 5;

/** What of a site was left unread since a bound was met, as sentences that name it. */
export function toldLeft(site: SiteSnapshot): readonly Message[] {
  const told: Message[] = [];
  const counts = new Map<Bound, number>();
  for (const [path, bound] of leftUnread(site)) {
    const count = (counts.get(bound) ?? 0) + 1;
    counts.set(bound, count);
    if (count <= mostTold) told.push(sentence(path, bound));
  }
  const more = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - mostTold), 0);
  if (more === 0) return told;
  const others =
    more === 1
      ? message('The same is true of 1 more file or folder.')
      : message('The same is true of {0} more files or folders.', String(more));
  return [...told, others];
}

/** The same of one file; `undefined` where it was read, or is none. */
export function toldLeftOf(site: SiteSnapshot, path: string): Message | undefined {
  if (site.files.has(path)) return undefined;
  const bound = leftUnread(site).get(path);
  if (bound !== undefined) return sentence(path, bound);
  const folder = site.assets.has(path) ? undefined : folderBeyond(site, path);
  return folder === undefined ? undefined : sentence(folder, 'number');
}

function sentence(path: string, bound: Bound): Message {
  switch (bound) {
    case 'length':
      return message('“{0}” was not read: it is larger than 4 MB. Jekyll itself does read it.', path);
    case 'texts':
      return message(
        '“{0}” was not read: the limit for a site is 20 MB of text. Jekyll itself does read it. What “exclude” in _config.yml names is read last.',
        path,
      );
    case 'number':
      return message(
        'Not all of the folder “{0}” was looked at: the limit for a site is 10,000 files, no deeper than 16 folders. Jekyll itself does publish the rest. What “exclude” in _config.yml names is looked at last.',
        path === '' ? '.' : path,
      );
  }
}
