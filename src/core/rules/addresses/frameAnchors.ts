import { htmlFileTags } from '../../page/html/htmlFileTags';
import type { HtmlAttribute, HtmlTag } from '../../syntax/htmlTag';
import { isAsciiId } from '../../page/headings/sectionIds';
import { remembered } from '../../remembered';
import { decoded } from '../../site/addresses/encodedPath';
import { layoutOf } from '../../site/defaultLayout';
import { isErrorPage, isHome } from '../../site/homeFirst';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { alwaysPrinted, steadyFrame } from '../../site/steadyFrame';
import { attributeOf } from '../../syntax/html';
import { message, type Message } from '../../text/message';
import { isHomeOfLanguage } from '../menu/menuHash';
import { type Finding, type Fix, type RuleInput } from '../rule';
import { hasBaseHref } from './frameAssets';
import { isScriptedTag } from './scriptedLink';
import { lacksPlace, siteAnchors, type PageAnchors } from '../../site/siteAnchors';
import { hasSmoothScroll } from './smoothScroll';

/**
 * Links of a layout or an include to a place of the home page, `<a href="#about-me">Homepage</a>`, that stand on other pages too, where that place
 * is not. The home page itself has no fault then.
 */
export function* frameAnchors({ site, path, text, pageModel }: RuleInput): Iterable<Finding> {
  const file = site?.files.get(path);
  if (site === undefined || file?.text !== text || hasBaseHref(site)) return;
  const links = placeLinks(file).filter(({ tag }) => !isScriptedTag(tag, site));
  if (links.length === 0) return;
  const pages = siteAnchors(site, pageModel).filter(shownOn(file, site));
  for (const link of links) {
    const { id } = link;
    // anchor-non-ascii tells of it, wherever it leads
    if (!isAsciiId(id) && hasSmoothScroll(site)) continue;
    const homes = pages.filter(page => isHomeOfLanguage(page) && page.ids.has(id));
    if (homes.length === 0) continue;
    const lost = pages.filter(page => lacksPlace(page, id));
    const [first] = lost.filter(page => !isErrorPage(page));
    if (first === undefined) continue;
    // from the home page of a language the link would lead to the other one
    const fixes = homes.every(isHome) ? [leadHome(link, text)] : [];
    yield { range: link.href.valueRange, message: told(link, first, lost.length), fixes };
  }
}

interface PlaceLink {
  readonly tag: HtmlTag;
  readonly href: HtmlAttribute;
  readonly id: string;
  /** What a visitor clicks on. */
  readonly words: string;
}

/** The links `#id` that a file prints each time. */
const placeLinks = remembered((file: SiteFile): readonly PlaceLink[] =>
  (file.text.includes('#') ? outsideTemplates(htmlFileTags(file)) : []).flatMap(tag => {
    const href = tag.name === 'a' && tag.kind !== 'end' ? attributeOf(tag, 'href') : undefined;
    const [, id] = /^#([^\s/=&?:{}|!]+)$/.exec(href?.value ?? '') ?? [];
    if (href === undefined || id === undefined || id.toLowerCase() === 'top') return [];
    if (!alwaysPrinted(file)(tag.range.start)) return [];
    const behind = file.text.slice(tag.range.end, tag.range.end + longestWords);
    const [inside = ''] = behind.split(/<\/a\b/i);
    const words = inside
      .replace(/<[^<>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return [{ tag, href, id: decoded(id), words: words === '' || /\{[{%]/.test(words) ? `#${id}` : words }];
  }),
);

/** Nothing of a `<template>` is shown before a script takes it. */
function outsideTemplates(tags: readonly HtmlTag[]): readonly HtmlTag[] {
  let open = 0;
  return tags.filter(({ name, kind }) => {
    if (name !== 'template') return open === 0;
    open = Math.max(0, open + (kind === 'end' ? -1 : 1));
    return false;
  });
}

/** In characters, with the tags in them. */
const longestWords = 300;

/** Whether a file is part of what every page of its layout shows. */
function shownOn(file: SiteFile, site: SiteSnapshot): (page: PageAnchors) => boolean {
  // notes without front matter are pages on GitHub Pages, but none that anybody is led to
  const pages = site.pages.filter(({ processed }) => processed);
  const layouts = new Map(pages.map(page => [page.path, layoutOf(site, page)]));
  return ({ path }) => steadyFrame(site, layouts.get(path)).has(file);
}

function told({ words, id }: PlaceLink, { url }: PageAnchors, count: number): Message {
  return count === 1
    ? message(
        'A click on “{0}” does nothing on the page “{1}”: it looks for “#{2}” there, which is a place on the home page.',
        ...[words, url, id],
      )
    : message(
        'A click on “{0}” does nothing on {3} pages, “{1}” among them: it looks for “#{2}” there, which is a place on the home page.',
        ...[words, url, id, String(count)],
      );
}

/** `#about-me` → `{{ '/' | relative_url }}#about-me` */
function leadHome({ href }: PlaceLink, text: string): Fix {
  const { start, end } = href.valueRange;
  const before = text.charAt(start - 1);
  const quote = before === "'" ? '"' : "'";
  const address = `{{ ${quote}/${quote} | relative_url }}${text.slice(start, end)}`;
  const newText = /["']/.test(before) ? address : `"${address}"`;
  return {
    kind: 'home-first',
    title: message('Lead to the home page first'),
    edits: [{ range: { start, end }, newText }],
    safe: false,
  };
}
