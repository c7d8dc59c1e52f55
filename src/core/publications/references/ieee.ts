import type { CslItem } from '../work';
import { isArxivPreprint } from '../work';
import { hasHost } from './host';
import { dateOf, names, pagesOf, thesisKind } from './ieeeParts';
import { writtenEdition } from './ordinal';
import { isChinese, joined, slanted, stopped, type Reference } from './reference';

/**
 * A work in the style of the IEEE (IEEE Reference Guide, https://journals.ieeeauthorcenter.ieee.org). Names of journals are
 * abbreviated where the short name is known. Seven authors or more are the first and `et al.`
 */
export function ieee(item: CslItem): Reference {
  const authors = names(item.author ?? (hasHost(item) ? undefined : item.editor), isChinese(item));
  const date = item.issued && dateOf(item.issued);
  const year = item.issued?.['date-parts'][0]?.[0]?.toString();
  const pages = pagesOf(item);
  const doi = item.DOI === undefined || isArxivPreprint(item) ? undefined : `doi: ${item.DOI}`;
  const list = (...parts: readonly (Reference | string | undefined)[]): Reference =>
    stopped(closed(joined(parts, ', ')));
  const quoted = quotedTitle(item, authors);
  switch (item.type) {
    case 'book':
    case 'periodical': {
      const title = joined([authors, slanted(item.title), writtenEdition(item.edition)], ', ');
      return withSource(title, list(publishedIn(item), year, pages, doi));
    }
    case 'chapter':
    case 'entry-encyclopedia': {
      const host = joined([hostOf(item), volume(item), editors(item), writtenEdition(item.edition)], ', ');
      const head = [...quoted, ...(host.length === 0 ? [] : [' in ', ...host])];
      return publishedIn(item) === undefined
        ? [...head, ', ', ...list(year, pages, doi)]
        : editors(item) !== undefined && writtenEdition(item.edition) === undefined
          ? [...head, ', ', ...list(publishedIn(item), year, pages, doi)]
          : withSource(head, list(publishedIn(item), year, pages, doi));
    }
    case 'paper-conference': {
      const head = [...quoted, ...(hostOf(item).length === 0 ? [] : [' in ', ...hostOf(item)])];
      return list(head, volume(item), item['event-place'], date, pages, articleNumber(item), doi);
    }
    case 'thesis':
      return list([...quoted, ' ', thesisKind(item)], item.publisher, item['publisher-place'], year, doi);
    case 'report':
      return list(
        [...quoted, ...(item.publisher === undefined ? [] : [` ${item.publisher}`])],
        item['publisher-place'],
        item.number === undefined ? item.genre : `${item.genre ?? 'Rep.'} ${item.number}`,
        date,
        doi,
      );
    case 'patent':
      return list([...quoted, ...(item.number === undefined ? [] : [` ${item.number}`])], date);
    case 'standard':
      return list(slanted(item.title), item.number, year);
    case 'article':
      return isArxivPreprint(item)
        ? list(
            [...quoted, ...(year === undefined ? [] : [` ${year}`])],
            slanted(`arXiv:${item.archive_location ?? ''}`),
          )
        : list([...quoted, ...slantedBehind(item.publisher)], date, doi);
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
      return list(
        [...quoted, ...slantedBehind(shortName(item))],
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
function quotedTitle({ title = '' }: CslItem, authors: string): Reference {
  return [authors === '' ? '' : `${authors}, `, `“${title.replace(/\.$/, '')}${/[?!？！]$/.test(title) ? '' : ','}”`];
}

/** A title at the very end has a stop before its mark. */
function closed(reference: Reference): Reference {
  const last = reference.at(-1);
  return typeof last === 'string' && last.endsWith(',”')
    ? [...reference.slice(0, -1), `${last.slice(0, -2)}.”`]
    : reference;
}

function slantedBehind(name: string | undefined): Reference {
  return name === undefined ? [] : [' ', ...slanted(name)];
}

function withSource(head: Reference, source: Reference): Reference {
  return source.length === 1 && source[0] === '.' ? stopped(head) : [...stopped(head), ' ', ...source];
}

/** `A. Author. “Title.” Site. Accessed: Mar. 8, 2013. [Online]. Available: …`; software is slanted. */
function online(item: CslItem, authors: string): Reference {
  const title: Reference = /^(?:software|dataset)$/.test(item.type)
    ? slanted(item.title)
    : [`“${(item.title ?? '').replace(/\.$/, '')}.”`];
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

function hostOf(item: CslItem): Reference {
  return slanted(item['container-title'] ?? item['event-title']);
}

function shortName(item: CslItem): string | undefined {
  return item['container-title-short'] ?? item['container-title'] ?? item.publisher;
}

function volume(item: CslItem): string | undefined {
  return item.volume === undefined ? undefined : `vol. ${item.volume}`;
}

function articleNumber(item: CslItem): string | undefined {
  return item.number === undefined || item.page !== undefined ? undefined : `Art. no. ${item.number}`;
}

function publishedIn(item: CslItem): string | undefined {
  const place = [item['publisher-place'], item.publisher].filter(part => part !== undefined);
  return place.length === 0 ? undefined : place.join(': ');
}

function editors(item: CslItem): string | undefined {
  const list = item.author === undefined ? [] : (item.editor ?? []);
  return list.length === 0 ? undefined : `${names(list, isChinese(item))}, ${list.length === 1 ? 'Ed.' : 'Eds.'}`;
}
