import type { PageLanguage } from '../page/pageLanguage';
import type { PageModel } from '../page/pageModel';
import { parsePage } from '../page/parsePage';
import type { Clock, Uri } from '../ports';
import { newsFrame, type NewsFrame } from '../publications/news/newsLine';
import { entrySnippet } from '../publications/snippets/entrySnippet';
import { withoutIndent, type SnippetPart } from '../publications/snippets/snippetPart';
import { message, type Message } from '../rules/rule';
import { lineStart } from '../text/lines';

/** What a word at the beginning of a line stands for, written as the page writes it. */
export interface PageSnippet {
  /** `paper`, as in `snippets/`. */
  readonly prefix: string;
  readonly parts: readonly SnippetPart[];
}

export interface PageSnippets {
  /** How snippets are written at `offset` of a page, behind what is typed of a prefix. */
  pageSnippets(uri: Uri, offset: number): Promise<SnippetsOfPage>;
}

/** How a page writes snippets. */
export interface SnippetsOfPage {
  /** What those are written in that the page has no model of; `undefined` where nothing tells. */
  readonly language: PageLanguage | undefined;
  /** Of papers, news and honours those that the page has a model of around the place. */
  readonly written: readonly PageSnippet[];
}

interface SnippetPage {
  readonly files: readonly { readonly page: PageModel }[];
  readonly ownNames: readonly string[];
  readonly language: () => PageLanguage | undefined;
}

/**
 * Makes what writes snippets in the style of a page.
 * @param clock tells the day
 * @param pageOf the page at a URI, its own file first; `undefined` where there is none
 */
export function createPageSnippets(
  clock: Pick<Clock, 'now'>,
  pageOf: (uri: Uri) => Promise<SnippetPage | undefined>,
): PageSnippets {
  return {
    async pageSnippets(uri, offset) {
      const target = await pageOf(uri);
      const [file] = target?.files ?? [];
      if (target === undefined || file === undefined) return { language: undefined, written: [] };
      const { text } = file.page;
      const line = lineStart(text, offset);
      const [, indent = '', word = ''] = /^([ \t]*)([\w-]*)$/.exec(text.slice(line, offset)) ?? [];
      const at = offset - word.length;
      // right behind an item the word would be a part of it
      const page = parsePage(text.slice(0, at) + text.slice(offset), file.page);
      const day = clock.now();
      const papers = { ownNames: target.ownNames, year: day.getFullYear() };
      const honour = datedLine(newsFrame(page, at, day, false), message('Name of the award, who gives it'));
      const found: readonly (readonly [string, readonly SnippetPart[] | undefined])[] = [
        ['paper', entrySnippet(page, at, { ...papers, kind: 'any' })],
        ['paper-list', entrySnippet(page, at, { ...papers, kind: 'list' })],
        ['news', datedLine(newsFrame(page, at, day, true), message('What happened.'))],
        ['honour', honour],
        ['award', honour],
      ];
      const written = found.flatMap(([prefix, parts]) =>
        parts === undefined ? [] : [{ prefix, parts: indent === '' ? parts : withoutIndent(parts) }],
      );
      return { language: target.language(), written };
    },
  };
}

function datedLine(frame: NewsFrame | undefined, words: Message): readonly SnippetPart[] | undefined {
  if (frame === undefined) return undefined;
  return [
    { kind: 'text', text: frame.before },
    { kind: 'stop', number: 1, words: frame.date },
    { kind: 'text', text: frame.behind },
    { kind: 'stop', number: 2, words },
    { kind: 'text', text: frame.end },
  ];
}
