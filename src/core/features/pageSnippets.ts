import type { PageLanguage } from '../page/pageLanguage';
import type { PageModel } from '../page/pageModel';
import { parsePage } from '../page/parsePage';
import type { Clock, Uri } from '../ports';
import { newsFrame, type NewsFrame } from '../publications/news/newsLine';
import { entrySnippet } from '../publications/snippets/entrySnippet';
import { withoutIndent, type SnippetPart } from '../publications/snippets/snippetPart';
import { remembered } from '../remembered';
import { scholarId } from '../rules/papers/scholarId';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { message, type Message } from '../text/message';
import { lineStart } from '../text/lines';

/** What a word at the beginning of a line stands for, written as the page writes it. */
export interface PageSnippet {
  /** `paper`, as in `snippets/`. */
  readonly prefix: string;
  readonly parts: readonly SnippetPart[];
}

export interface PageSnippets {
  /**
   * How snippets are written at `offset` of a page, behind what is typed of a prefix: all of them, or those whose prefix is wanted. As long as
   * only that word changes, each is made once.
   */
  pageSnippets(uri: Uri, offset: number, isWanted?: (prefix: string) => boolean): Promise<SnippetsOfPage>;
}

/** How a page writes snippets. */
export interface SnippetsOfPage {
  /** What those are written in that the page has no model of; `undefined` where nothing tells. */
  readonly language: PageLanguage | undefined;
  /** Whose page it is, for the same; none where nobody knows. */
  readonly ownNames: readonly string[];
  /** Of the owner's profile at Google Scholar; `undefined` where the site does not say. */
  readonly scholarId: string | undefined;
  /** The prefixes of what a page has once and this one has already: a second `id='total_cit'` would stay as it was written. */
  readonly unwanted: readonly string[];
  /** Of papers, news and honours those that the page has a model of around the place. */
  readonly written: readonly PageSnippet[];
}

interface SnippetPage {
  readonly files: readonly { readonly page: PageModel }[];
  readonly ownNames: readonly string[];
  readonly language: () => PageLanguage | undefined;
  readonly site: SiteSnapshot | undefined;
}

const nothing: SnippetsOfPage = { language: undefined, ownNames: [], scholarId: undefined, unwanted: [], written: [] };

/**
 * Makes what writes snippets in the style of a page.
 * @param clock tells the day
 * @param pageOf the page at a URI, its own file first; `undefined` where there is none
 */
export function createPageSnippets(
  clock: Pick<Clock, 'now'>,
  pageOf: (uri: Uri) => Promise<SnippetPage | undefined>,
): PageSnippets {
  // behind the next letter of a prefix, the page without the prefix is as it was
  let last: PageModel | undefined;
  return {
    async pageSnippets(uri, offset, isWanted = () => true) {
      const target = await pageOf(uri);
      const [file] = target?.files ?? [];
      if (target === undefined || file === undefined) return nothing;
      const { text } = file.page;
      const line = lineStart(text, offset);
      const [, indent = '', word = ''] = /^([ \t]*)([\w-]*)$/.exec(text.slice(line, offset)) ?? [];
      const at = offset - word.length;
      // right behind an item the word would be a part of it
      const without = text.slice(0, at) + text.slice(offset);
      const page = last?.text === without ? last : parsePage(without, file.page);
      last = page;
      const { ownNames, site } = target;
      const hasTotal = target.files.some(({ page: part }) => part.anchors.some(({ id }) => id === 'total_cit'));
      const written = snippetKinds.flatMap((kind): readonly PageSnippet[] => {
        const wanted = kind.prefixes.filter(isWanted);
        if (wanted.length === 0) return [];
        const parts = writtenOnce(page, kind, { at, ownNames, day: clock.now() });
        if (parts === undefined) return [];
        return wanted.map(prefix => ({ prefix, parts: indent === '' ? parts : withoutIndent(parts) }));
      });
      return {
        language: target.language(),
        ownNames,
        scholarId: site && scholarId(site),
        unwanted: hasTotal ? ['citation-badge'] : [],
        written,
      };
    },
  };
}

/** Where and by whom a snippet is written, and when. */
interface Writing {
  readonly at: number;
  readonly ownNames: readonly string[];
  readonly day: Date;
}

type WriteSnippet = (page: PageModel, writing: Writing) => readonly SnippetPart[] | undefined;

interface SnippetKind {
  readonly prefixes: readonly string[];
  readonly write: WriteSnippet;
}

const snippetKinds: readonly SnippetKind[] = [
  { prefixes: ['paper'], write: paperSnippet('any') },
  { prefixes: ['paper-list'], write: paperSnippet('list') },
  {
    prefixes: ['news'],
    write: (page, { at, day }) => datedLine(newsFrame(page, at, day, true), message('What happened.')),
  },
  {
    prefixes: ['honour', 'award'],
    write: (page, { at, day }) =>
      datedLine(newsFrame(page, at, day, false), message('Name of the award, who gives it')),
  },
];

function paperSnippet(kind: 'any' | 'list'): WriteSnippet {
  return (page, { at, ownNames, day }) => entrySnippet(page, at, { kind, ownNames, year: day.getFullYear() });
}

/** What was written in a page, by what was asked. */
const writtenIn = remembered<PageModel, Map<string, ReturnType<WriteSnippet>>>(() => new Map());

function writtenOnce(page: PageModel, { prefixes, write }: SnippetKind, writing: Writing): ReturnType<WriteSnippet> {
  const { at, ownNames, day } = writing;
  const known = writtenIn(page);
  const key = JSON.stringify([prefixes, at, ownNames, day.getFullYear(), day.getMonth(), day.getDate()]);
  if (!known.has(key)) known.set(key, write(page, writing));
  return known.get(key);
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
