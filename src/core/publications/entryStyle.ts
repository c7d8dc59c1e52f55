/** What stands around a piece of text: `**` and `**`, `<u>` and `</u>`, nothing and nothing. */
export interface Mark {
  readonly open: string;
  readonly close: string;
}

export const unmarked: Mark = { open: '', close: '' };

/**
 * The pieces an entry is made of, in the order of the page, each with what stands before it: `. `, `, `, two line breaks;
 * before the first one a heading's `#### ` or a bullet of its own.
 */
export interface EntryPart {
  readonly part: 'title' | 'authors' | 'venue' | 'links';
  readonly before: string;
}

export interface TitleStyle {
  readonly linked: boolean;
  /** Around the link, or around the title where it is not linked. */
  readonly outer: Mark;
  /** Inside the link: `[**Title**](…)`. */
  readonly inner: Mark;
  /** A stop before the closing mark: `"Title."` */
  readonly stop: string;
}

export interface AuthorStyle {
  /** Around the page owner's name. */
  readonly self: Mark;
  readonly separator: string;
  /** Before the last of several names: `, `, `, and `, ` & `. */
  readonly last: string;
  readonly given: 'full' | 'initials';
}

/** Works of one kind are written alike: `2024. In Proceedings of …` next to `Journal 12, no. 3 (2024): 1-9`. */
export type VenueKind = 'conference' | 'journal' | 'preprint';

export interface VenueStyle {
  readonly mark: Mark;
  /** `In ` */
  readonly lead: string;
  readonly year: 'before' | 'within' | 'after' | 'parentheses' | 'none';
  /** Between name and year inside the marks: ` ` or `, `. */
  readonly joint: string;
  /** `CVPR` instead of the full name. */
  readonly short: boolean;
  /** Volume, issue and pages. */
  readonly details: boolean;
  readonly stop: string;
}

export interface LinkLabel {
  readonly label: string;
  /** `arxiv` is the page of a preprint there, which only works that are there have. */
  readonly role: 'page' | 'pdf' | 'arxiv' | 'other';
  /** An address with `{doi}` in it, learned from a link that holds a DOI; good for DOIs that begin with `prefix`. */
  readonly template?: string;
  readonly prefix?: string;
}

export interface LinkStyle {
  /** Around the link: `[[Paper](…)]`. */
  readonly outer: Mark;
  /** Inside the brackets of the link: `[[Paper]](…)`, `[**Paper**](…)`. */
  readonly mark: Mark;
  readonly separator: string;
  readonly labels: readonly LinkLabel[];
}

/** A paper box around the text. `head` holds `{badge}`, `{image}` and `{alt}` where the box has them. */
export interface BoxStyle {
  readonly head: string;
  /** From the last character of the text to the end of the box. */
  readonly tail: string;
  /** Whether badges tell the year: `CVPR 2020` does, `TPAMI` does not. */
  readonly badgeYear: boolean;
  /** The folder and the extension of a placeholder for the picture. */
  readonly image: { readonly folder: string; readonly extension: string };
}

/** How the entries around a place in a page are written. */
export interface EntryStyle {
  readonly kind: 'box' | 'item';
  readonly eol: '\n' | '\r\n';
  /** Before the text: `- `, `-<tab>`, indentation included; in a box mostly nothing. */
  readonly marker: string;
  readonly box: BoxStyle;
  readonly parts: readonly EntryPart[];
  readonly title: TitleStyle;
  readonly authors: AuthorStyle;
  readonly venues: Readonly<Record<VenueKind, VenueStyle>>;
  readonly links: LinkStyle;
  /** Names that carry the owner's mark in the entries. */
  readonly ownNames: readonly string[];
}

const italicVenue: VenueStyle = {
  mark: { open: '*', close: '*' },
  lead: '',
  year: 'after',
  joint: ' ',
  short: false,
  details: false,
  stop: '',
};

/** The shape of the template's own page (`_pages/about.md` of AcadHomepage), for a page without entries to learn from. */
export const templateStyle: EntryStyle = {
  kind: 'box',
  eol: '\n',
  marker: '',
  box: {
    head:
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">{badge}</div><img src='{image}' alt="{alt}" width="100%"></div></div>\n` +
      `<div class='paper-box-text' markdown="1">\n\n`,
    tail: '\n</div>\n</div>',
    badgeYear: true,
    image: { folder: 'images/', extension: '.png' },
  },
  parts: [
    { part: 'title', before: '' },
    { part: 'authors', before: '\n\n' },
    { part: 'venue', before: '\n\n' },
    { part: 'links', before: '\n\n' },
  ],
  title: { linked: true, outer: unmarked, inner: unmarked, stop: '' },
  authors: { self: { open: '**', close: '**' }, separator: ', ', last: ', ', given: 'full' },
  venues: { conference: italicVenue, journal: italicVenue, preprint: italicVenue },
  links: {
    outer: unmarked,
    mark: { open: '**', close: '**' },
    separator: ' ',
    labels: [{ label: 'PDF', role: 'pdf' }],
  },
  ownNames: [],
};
