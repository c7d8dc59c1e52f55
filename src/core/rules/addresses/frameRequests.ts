import { htmlFileTags } from '../../page/html/htmlFileTags';
import type { HtmlAttribute, HtmlTag } from '../../syntax/htmlTag';
import { remembered } from '../../remembered';
import { layoutOf } from '../../site/defaultLayout';
import { frameFiles } from '../../site/frameFiles';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { attributeOf } from '../../syntax/html';
import { isMapping } from '../../syntax/plainMapping';

/** A file that the frame of a page asks for. */
export interface FrameRequest {
  readonly kind: 'style' | 'script' | 'picture' | 'icon';
  readonly file: SiteFile;
  readonly attribute: HtmlAttribute;
  /** What the browser is told; for `{{ author.avatar }}` the value of the config. */
  readonly address: string;
  /** Whether Liquid writes it. */
  readonly printed: boolean;
}

/** What the layout of a page and its includes ask for, but for files that choose by the page's own address. */
export function frameRequests(site: SiteSnapshot, page: SitePage): readonly FrameRequest[] {
  return frameFiles(site, layoutOf(site, page))
    .filter(file => !choosesByPage(file))
    .flatMap(requestsIn)
    .flatMap(request => {
      const address = request.printed ? avatarOf(site, page) : request.address;
      return address === undefined ? [] : [{ ...request, address }];
    });
}

const choosesByPage = remembered(({ text }: SiteFile) => byPage.test(text));

const byPage = /\{%-?\s{0,4}(?:if|elsif|unless|case|assign)\b[^%]{0,200}\bpage\.(?:url|permalink|lang|path|dir)\b/;

/** What the text of a page itself asks for, as its address is written. */
export function ownRequests(tags: readonly HtmlTag[]): readonly Pick<FrameRequest, 'kind' | 'address'>[] {
  return tags.flatMap(tag => {
    const kind = kindOf(tag);
    const address = kind && addressAttribute(tag)?.value;
    return kind === undefined || address === undefined ? [] : [{ kind, address }];
  });
}

/** What a file asks for on each page, with the addresses as they are written. */
const requestsIn = remembered((file: SiteFile): readonly FrameRequest[] =>
  htmlFileTags(file).flatMap(tag => {
    const kind = kindOf(tag);
    const attribute = kind === undefined ? undefined : addressAttribute(tag);
    if (kind === undefined || attribute?.value === undefined) return [];
    const printed = /^\s*\{\{-?\s*(?:site\.)?author\.avatar\s*-?\}\}\s*$/.test(attribute.value);
    return [{ kind, file, attribute, address: attribute.value, printed }];
  }),
);

/** `author: name` in front matter takes the portrait from another file, `author_profile: false` hides it. */
function avatarOf({ config }: SiteSnapshot, { data }: SitePage): string | undefined {
  const { author } = config.values;
  const avatar =
    isMapping(author) && data.author === undefined && data.author_profile !== false ? author.avatar : undefined;
  return typeof avatar === 'string' && !/\{[{%]/.test(avatar) ? avatar : undefined;
}

function addressAttribute(tag: HtmlTag): HtmlAttribute | undefined {
  return attributeOf(tag, tag.name === 'link' ? 'href' : 'src');
}

function kindOf(tag: HtmlTag): FrameRequest['kind'] | undefined {
  if (tag.kind === 'end' || attributeOf(tag, 'onerror') !== undefined) return undefined;
  if (tag.name === 'img') return 'picture';
  if (tag.name === 'script') return 'script';
  if (tag.name !== 'link') return undefined;
  const rel = attributeOf(tag, 'rel')?.value?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes('stylesheet')) return 'style';
  return rel.some(word => word === 'icon' || word === 'apple-touch-icon') ? 'icon' : undefined;
}
