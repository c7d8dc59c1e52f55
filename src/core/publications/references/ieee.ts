import { wordsOf } from '../../text/foldedText';
import { venueType } from '../venues/venueType';
import type { CslItem } from '../work';
import { isArxivPreprint } from '../work';
import { hasHost, isOnlyAddress } from './host';
import { ieeeConference, ieeeJournal } from './ieeeNames';
import { dateOf, names, thesisKind } from './ieeeParts';
import { writtenEdition } from '../notation/ordinal';
import { countedPages } from './pages';
import { isChinese, joined, slanted, stopped, type Reference } from './reference';

/**
 * A work in the style of the IEEE (IEEE Reference Guide, https://journals.ieeeauthorcenter.ieee.org). Names of journals are
 * abbreviated where the short name is known, and the common words of conferences. Seven authors or more are the first and `et al.`
 */
export function ieee(item: CslItem): Reference {
  const authors = names(item.author ?? (hasHost(item) ? undefined : item.editor), isChinese(item));
  const date = item.issued && dateOf(item.issued);
  const year = item.issued?.['date-parts'][0]?.[0]?.toString();
  const pages = countedPages(item);
  const doi = item.DOI === undefined || isArxivPreprint(item) ? undefined : `doi: ${item.DOI}`;
  const quoted = quotedTitle(item, authors);
  if (isOnlyAddress(item)) return online(item, authors);
  const titled = (...parts: readonly (Reference | string | undefined)[]): Reference => behindTitle(quoted, parts);
  switch (item.type) {
    case 'book':
    case 'periodical': {
      const title = joined([authors, slanted(item.title), writtenEdition(item.edition)], ', ');
      return withSource(title, [publishedIn(item), year, pages, doi]);
    }
    case 'chapter':
    case 'entry-encyclopedia': {
      const edition = writtenEdition(item.edition);
      const host = within(joined([hostOf(item), volume(item), editors(item), edition], ', '));
      const source = [publishedIn(item), year, pages, doi];
      const isOneSentence =
        host.length === 0 || publishedIn(item) === undefined || (editors(item) !== undefined && edition === undefined);
      return isOneSentence ? titled(host, ...source) : withSource([...quoted, ' ', ...host], source);
    }
    case 'paper-conference':
      return titled(within(hostOf(item)), volume(item), item['event-place'], date, pages, articleNumber(item), doi);
    case 'thesis':
      return titled(thesisKind(item), item.publisher, item['publisher-place'], year, doi);
    case 'report': {
      const number = item.number === undefined ? item.genre : `${item.genre ?? 'Rep.'} ${item.number}`;
      return titled(item.publisher, item['publisher-place'], number, date, doi);
    }
    case 'patent':
      return titled(item.number, date);
    case 'standard':
      return stopped(joined([slanted(item.title), item.number, year], ', '));
    case 'article':
      return isArxivPreprint(item)
        ? titled(year, slanted(`arXiv:${item.archive_location ?? ''}`))
        : titled(slanted(item.publisher), date, doi);
    case 'dataset':
    case 'software':
    case 'webpage':
    case 'post-weblog':
      return online(item, authors);
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
    case 'review':
    case 'speech':
    case 'document':
      return titled(
        slanted(shortName(item)),
        volume(item),
        item.issue === undefined ? undefined : `no. ${item.issue}`,
        pages,
        date,
        articleNumber(item),
        doi,
      );
  }
}

/** `A. Author, “Title,”`: the comma stands before the mark, and gives way to a mark of the title's own. */
function quotedTitle(item: CslItem, authors: string): Reference {
  const title = titleInQuotes(item);
  return [authors === '' ? '' : `${authors}, `, `“${title}${/[?!？！]’?$/.test(title) ? '' : ','}”`];
}

/** As it stands in quotation marks, where its own are single: `These ‘Looms’ Are Quiet`. In `A 17" Telescope` the mark is one of inches. */
function titleInQuotes({ title = '' }: CslItem): string {
  return title
    .replace(/\.$/, '')
    .replace(/(?<![\p{L}\d])"(?=\S)([^"]*)(?<![\s\d])"(?![\p{L}\d])/gu, '‘$1’')
    .replace(/„([^„“”]*)([“”])/g, (_, within: string, end: string) => `‚${within}${end === '“' ? '‘' : '’'}`)
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
}

/** The parts that are there behind a title, whose mark has the comma before them. A title at the very end has a stop there. */
function behindTitle(quoted: Reference, parts: readonly (Reference | string | undefined)[]): Reference {
  const rest = joined(parts, ', ');
  if (rest.length > 0) return stopped([...quoted, ' ', ...rest]);
  return stopped(quoted.map(run => (typeof run === 'string' ? run.replace(/,”$/, '.”') : run)));
}

/** `in *Proc. 4th Conf.*` */
function within(host: Reference): Reference {
  return host.length === 0 ? [] : ['in ', ...host];
}

function withSource(head: Reference, parts: readonly (string | undefined)[]): Reference {
  const source = joined(parts, ', ');
  return source.length === 0 ? stopped(head) : [...stopped(head), ' ', ...stopped(source)];
}

/** `A. Author. “Title.” Site. Accessed: Mar. 8, 2013. [Online]. Available: …`; software is slanted. */
function online(item: CslItem, authors: string): Reference {
  const title: Reference = /^(?:software|dataset)$/.test(item.type)
    ? slanted(item.title)
    : [`“${titleInQuotes(item)}.”`];
  const version = item.version === undefined ? '' : `ver. ${item.version.replace(/^v(?=\d)/i, '')}`;
  const address = item.DOI === undefined ? item.URL : `doi: ${item.DOI}`;
  const parts: readonly (Reference | string | undefined)[] = [
    authors,
    title,
    joined([version, item.issued && dateOf(item.issued)], ', '),
    item['container-title'] ?? item.publisher,
    item.accessed === undefined ? undefined : `Accessed: ${dateOf(item.accessed)}`,
    address === undefined ? undefined : item.DOI === undefined ? `[Online]. Available: ${address}` : address,
  ];
  const sentences = parts.map(part => (typeof part === 'string' ? (part === '' ? [] : [part]) : (part ?? [])));
  const present = sentences.filter(sentence => sentence.length > 0);
  // an address has no stop behind it
  return present.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [' ']),
    ...(at === present.length - 1 && address !== undefined && item.DOI === undefined ? sentence : stopped(sentence)),
  ]);
}

/** With the series whose volume is given: `*Computer Vision – LCI 2029* (Lecture Notes in Lakes)`. */
function hostOf(item: CslItem): Reference {
  const title = item['container-title'] ?? item['event-title'];
  const series = item['collection-title'];
  const isTold =
    title !== undefined && item.volume !== undefined && series !== undefined && isSeriesBeside(series, title);
  return joined([slanted(title && ieeeConference(title)), isTold ? `(${series})` : ''], ' ');
}

/**
 * Whether what stands in the place of a series is one, and not what the title of the volume says already: no conference (`ICML`, `ICALP '18`),
 * no journal and no remark (`Book contribution`).
 */
function isSeriesBeside(series: string, title: string): boolean {
  const words = (name: string): string => ` ${wordsOf(name).join(' ')} `;
  const isSaid = words(title).includes(words(series.replace(/\s\([^()]*\)$/, '')));
  const isConference =
    /['’]\d\d(?!\d)|\b(?:19|20)\d\d$/.test(series) ||
    (/^[^\s\p{Script=Han}]+$/u.test(series) && !shortSeries.test(series));
  const isRemark = /^(?:book|conference|proceedings)?\s?(?:contribution|chapter|paper|article|section)s?$/i.test(
    series,
  );
  return !isSaid && !isConference && !isRemark && venueType(series) !== 'article-journal';
}

/** Series of books that go by their letters: other letters alone are a conference’s. */
const shortSeries = /^(?:LN[A-Z]{1,5}|CCIS|AISC|LIPIcs|OASIcs|ICPS|PMLR|CEUR(?:-WS)?)$/;

function shortName(item: CslItem): string | undefined {
  const short = item['container-title-short'];
  const full = item['container-title'];
  return short === undefined ? (full ?? item.publisher) : ieeeJournal(short, full ?? '');
}

function volume(item: CslItem): string | undefined {
  return item.volume === undefined ? undefined : `vol. ${item.volume}`;
}

/** Also beside pages, as IEEE Xplore cites: those of an article that has a number are counted from 1. */
function articleNumber({ number, page }: CslItem): string | undefined {
  return number === undefined || number === page ? undefined : `Art. no. ${number}`;
}

function publishedIn(item: CslItem): string | undefined {
  const place = [item['publisher-place'], item.publisher].filter(part => part !== undefined);
  return place.length === 0 ? undefined : place.join(': ');
}

function editors(item: CslItem): string | undefined {
  const list = item.author === undefined ? [] : (item.editor ?? []);
  return list.length === 0 ? undefined : `${names(list, isChinese(item))}, ${list.length === 1 ? 'Ed.' : 'Eds.'}`;
}
