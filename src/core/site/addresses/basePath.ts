import { remembered } from '../../remembered';
import { readLiquid } from '../../syntax/liquid';
import { assignmentOf } from '../../syntax/liquidAssignment';
import { slice } from '../../text/range';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

const own = String.raw`(?:site\.(?:baseurl|url|github\.url)|"\/?"|'\/?')`;
const value = String.raw`${own}(?:\s*\|\s*(?:(?:append|prepend|default):\s*${own}|(?:relative|absolute)_url))*`;
const assigned = new RegExp(`^${value}$`);
const captured = new RegExp(String.raw`^(?:\{\{-?\s*${value}\s*-?\}\}\s*)*$`);

/**
 * Whether `base_path`, which the template's include of that name makes of `site.url` and `site.baseurl`, is made of nothing else in any file of
 * the site. Otherwise an address behind `{{ base_path }}` may be one of another host.
 */
export function isBasePathOwn({ files }: SiteSnapshot): boolean {
  return isOwnInAll(files);
}

const isOwnInAll = remembered((files: SiteSnapshot['files']) => [...files.values()].every(isOwnIn));

const isOwnIn = remembered(({ text }: SiteFile): boolean => {
  return (
    !/\bbase_path\b/.test(text) ||
    readLiquid(text).every(region => {
      if (region.kind !== 'tag') return true;
      const given = assignmentOf(region.name, slice(text, region.markup));
      if (given?.name !== 'base_path') return true;
      if (region.name !== 'capture') return !given.isItem && assigned.test(given.value ?? '');
      const end = /\{%-?\s*endcapture\b/.exec(text.slice(region.range.end))?.index;
      return end !== undefined && captured.test(text.slice(region.range.end, region.range.end + end).trim());
    })
  );
});
