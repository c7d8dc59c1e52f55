import { decoded } from '../../site/addresses/encodedPath';
import { addressOf } from '../../site/addresses/localAddress';
import { hasFile, isPublished } from '../../site/addresses/publishedAddresses';
import type { PagesRepository } from '../../site/addresses/pagesRepository';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { AssetUse } from './assetUses';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/** What GitHub has behind the name of a repository itself: `blob/main/files/cv.pdf`, `releases`. */
const githubs =
  /^(?:blob|raw|tree|blame|edit|commits?|releases|wiki|issues|pulls?|actions|discussions|projects|packages)$/i;

/** `https://github.com/mei/mei.github.io/slides/talk.pdf`: GitHub has files behind `blob/main/` alone, and the site has this one at its own address. */
export function repositoryAddress(
  use: AssetUse,
  urls: readonly string[],
  site: SiteSnapshot,
  repository: PagesRepository | undefined,
): Finding | undefined {
  if (!use.address.includes('github.com/')) return undefined;
  const [, owner, name, first, rest] =
    /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)\/([^/\s?#{}]+)(\/[^\s?#{}]+)?$/i.exec(
      use.address.trim(),
    ) ?? [];
  if (owner === undefined || name === undefined || first === undefined || githubs.test(first)) return undefined;
  if (`${owner}/${name}`.toLowerCase() !== `${repository?.owner ?? ''}/${repository?.name ?? ''}`.toLowerCase())
    return undefined;
  const file = decoded(first + (rest ?? ''));
  if (!hasFile(site, file) || !isPublished(site, file)) return undefined;
  const own = addressOf(file, urls, "'");
  return {
    range: use.range,
    message: message(
      'GitHub has no file at “{0}”: visitors find nothing there. This site has it at “{1}”.',
      use.address.trim(),
      own,
    ),
    fixes: [
      {
        kind: 'write-path',
        title: message('Write “{0}”', own),
        edits: [{ range: use.range, newText: own }],
        safe: true,
      },
    ],
  };
}
