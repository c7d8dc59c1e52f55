import { ownEntry } from '../../ownEntry';
import { innerAddresses } from '../../page/html/innerAddresses';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import type { OffsetRange } from '../../text/range';

/** A place where a page asks for a file or leads to one. */
export interface AssetUse {
  /** As written, Liquid included. */
  readonly address: string;
  readonly range: OffsetRange;
  readonly kind: 'picture' | 'media' | 'link';
  /** Written in Markdown, not in HTML. */
  readonly markdown: boolean;
}

/** Elements other than `img` and `a` that show a file, with the attributes that name it. */
const showing: Readonly<Record<string, readonly string[]>> = {
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src'],
  embed: ['src'],
  iframe: ['src'],
  object: ['data'],
};

/** Pictures, links and media of a page outside comments and code, each kind in the order of the text. Pictures that bring what is to stand in their place are left out. */
export const assetUses = remembered((page: PageModel): readonly AssetUse[] => [...usesIn(page)]);

function* usesIn(page: PageModel): Iterable<AssetUse> {
  const withFallback = new Set(
    page.tags.filter(tag => attributeOf(tag, 'onerror') !== undefined).map(({ range }) => range.start),
  );
  for (const { kind, src, srcRange, range } of page.images) {
    if (srcRange.start === srcRange.end || withFallback.has(range.start)) continue;
    yield { address: src, range: srcRange, kind: 'picture', markdown: kind === 'markdown' };
  }
  for (const { kind, href, hrefRange } of page.links) {
    if (hrefRange.start === hrefRange.end) continue;
    yield { address: href, range: hrefRange, kind: 'link', markdown: kind === 'markdown' };
  }
  for (const tag of page.tags) {
    if (tag.kind === 'end') continue;
    for (const name of ownEntry(showing, tag.name) ?? []) {
      const attribute = attributeOf(tag, name);
      if (attribute?.value === undefined || attribute.value === '') continue;
      yield { address: attribute.value, range: attribute.valueRange, kind: 'media', markdown: false };
    }
    if (withFallback.has(tag.range.start)) continue;
    for (const { attribute, address, range } of innerAddresses(tag))
      yield { address, range, kind: attribute === 'srcset' ? 'picture' : 'media', markdown: false };
  }
}
