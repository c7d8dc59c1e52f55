import { plainAnchor } from './anchorTag';
import type { AuthorStyle, EntryStyle, VenueStyle } from './entryStyle';
import { htmlMark } from './htmlText';

/** A style that was learned from entries in Markdown, for an entry in HTML: `**PDF**` becomes `<strong>PDF</strong>`. */
export function styleInHtml(style: EntryStyle): EntryStyle {
  if (style.markup === 'html') return style;
  const { links, chinese, foreign } = style;
  const { mark, anchor } = links;
  return {
    ...style,
    ...writtenInHtml(style),
    markup: 'html',
    tail: '',
    chinese: chinese && { ...chinese, ...writtenInHtml(chinese), tail: '' },
    foreign: foreign && { ...foreign, ...writtenInHtml(foreign), tail: '' },
    links: { ...links, mark: htmlMark(mark), anchor: anchor ?? plainAnchor },
  };
}

/** Authors and venues as an entry in HTML has them. */
export function writtenInHtml({
  authors,
  venues,
}: Pick<EntryStyle, 'authors' | 'venues'>): Pick<EntryStyle, 'authors' | 'venues'> {
  return { authors: authorsInHtml(authors), venues: venuesInHtml(venues) };
}

/** `Odile Vesper &amp; Mo Yan` */
function authorsInHtml(authors: AuthorStyle): AuthorStyle {
  const written = (joint: string): string => joint.replace(/&(?!amp;)/g, '&amp;');
  return {
    ...authors,
    self: htmlMark(authors.self),
    separator: written(authors.separator),
    last: written(authors.last),
    pair: written(authors.pair),
  };
}

/** The names and numbers of venues marked with tags. */
function venuesInHtml(venues: EntryStyle['venues']): EntryStyle['venues'] {
  const written = (style: VenueStyle): VenueStyle => ({
    ...style,
    mark: htmlMark(style.mark),
    bracketed: style.bracketed && {
      ...style.bracketed,
      around: htmlMark(style.bracketed.around),
      mark: htmlMark(style.bracketed.mark),
    },
    slots: style.slots.map(slot => (slot.mark === undefined ? slot : { ...slot, mark: htmlMark(slot.mark) })),
  });
  return {
    conference: written(venues.conference),
    journal: written(venues.journal),
    preprint: written(venues.preprint),
  };
}
