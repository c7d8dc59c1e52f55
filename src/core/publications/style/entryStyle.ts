import type { Markup } from '../../page/drafts/listedWork';
import { templateBadge, type BadgeStyle } from './badgeStyle';

/** What stands around a piece of text: `**` and `**`, `<u>` and `</u>`, nothing and nothing. */
export interface Mark {
  readonly open: string;
  readonly close: string;
}

/** Around each link, `[[Paper](…)] [[Code](…)]`, or once around all of them, `[[Paper](…), [Code](…)]`. */
export interface LinksMark extends Mark {
  readonly isAroundAll?: boolean;
}

export const unmarked: Mark = { open: '', close: '' };

/**
 * The pieces an entry is made of, in the order of the page, each with what stands before it: `. `, `, `, two line breaks;
 * before the first one a heading's `#### `, a bullet of its own, the address of a badge with `{drawn}` for its words, or `{tag}` for a short venue.
 */
export interface EntryPart {
  readonly part: 'title' | 'authors' | 'year' | 'venue' | 'doi' | 'links';
  readonly before: string;
}

/** The marks of GB/T 7714 behind titles: `题名[J].`, `题名[C]//论文集`. */
export interface WorkMarks {
  /** As the page has them; those of other kinds are the standard's. */
  readonly shown: Readonly<Partial<Record<VenueKind, string>>>;
  /** Inside the marks and the link of the title, `"题名[J]."`, or behind them. */
  readonly place: 'inside' | 'behind';
}

export interface TitleStyle {
  readonly linked: boolean;
  /** Linked where nothing else leads to the work, as entries beside it do by one or the other. */
  readonly linkedAtNeed?: boolean;
  /** Around the link, or around the title where it is not linked. */
  readonly outer: Mark;
  /** Inside the link, `[**Title**](…)`, or inside the marks around it, `"**Title**"`. */
  readonly inner: Mark;
  /** A stop before the closing mark: `"Title."` */
  readonly stop: string;
  readonly workMarks?: WorkMarks | undefined;
  /** Around the address, where the link is one in HTML: `<a href="`, `" target="_blank">`. */
  readonly anchor?: Mark | undefined;
}

export interface NameStyle {
  readonly given: 'full' | 'initials';
  /** `Odile Vesper`, `Vesper, Odile`, or only the first name of a list the other way round: `Vesper, Odile, and Mo Yan`. */
  readonly order: 'given-first' | 'family-first' | 'first-inverted';
  /** Behind a family name that comes first: `, ` in `Vesper, O.`, a blank in `Vesper O`. */
  readonly inversion: string;
  /** Behind an initial, and between two: `P. O.`, `P O`, `PO`. */
  readonly initial: { readonly stop: string; readonly joint: string };
  /** `VESPER O` */
  readonly capitals: boolean;
}

export interface AuthorStyle extends NameStyle {
  /** How many names stand before `et al.`, where longer lists all stop there. */
  readonly most?: number | undefined;
  /** How many names stand before and behind an ellipsis, where lists leave out those in the middle: `Odile Vesper, Mo Yan, ..., Nuala Keane`. */
  readonly elision?: { readonly before: number; readonly mark: string; readonly after: number } | undefined;
  /** Before `等` of lists that go on: `, `, without it nothing. */
  readonly beforeHanOthers?: string | undefined;
  /** Around the page owner's name. */
  readonly self: Mark;
  /** That name as the entry beside prints it: in full among initials, `T.Y. Hsieh` for `Tsung-Yeh`. */
  readonly selfForm?: string | undefined;
  readonly separator: string;
  /** Before the last of several names: `, `, `, and `, ` & `. */
  readonly last: string;
  /** Between the names of two. */
  readonly pair: string;
}

/** Works of one kind are written alike: `2024. In Proceedings of …` next to `Journal 12, no. 3 (2024): 1-9`. */
export type VenueKind = 'conference' | 'journal' | 'preprint';

export type VenuePart = 'name' | 'year' | 'volume' | 'issue' | 'page';

/** A part of a venue with what stands before it, `, no. `, ` (`, and what closes it behind, `)`. */
export interface VenueSlot {
  readonly part: VenuePart;
  readonly before: string;
  readonly after: string;
  /** Before several pages, where other words stand there than before one: `, pp. 11-22`, `, p. 109`. */
  readonly beforeSeveral?: string;
  /** Before one page, where what stands before several was read: `, p. 109` beside `, pp. 11-22`; and before the number of an article, `, 104567`. */
  readonly beforeOne?: { readonly page: string; readonly article: string };
  /** Around a number alone: `*12*(3)`. */
  readonly mark?: Mark;
  /** Between the acronym of the venue and a year that stands behind it: a blank in `Symposium on Lakes (ISL 2024)`. */
  readonly acronym?: string;
}

/** An acronym in brackets: `(**ISL**)`, `**(ISL)**`, `(ISL'29)`. */
export interface BracketedAcronym {
  /** Around the brackets. */
  readonly around: Mark;
  /** Inside them. */
  readonly mark: Mark;
  /** Before two digits of the year, where they are there: `'`. */
  readonly year: string | undefined;
  /** Whether it stands behind what marks the name: `*Symposium on Lakes* (ISL), 2029`. */
  readonly isOutside: boolean;
}

/**
 * How an entry puts where and when its work appeared: `In *Proceedings of …*, pp. 1-9, 2024.` is a name between stars behind `In `, pages
 * behind `, pp. `, a year behind `, ` and a stop.
 */
export interface VenueStyle {
  /** `In `, before the marks. */
  readonly lead: string;
  /** Around the name and as many parts behind it as `marked` says: `*Journal, 82*(23)`, `**CVPR 2020**`. */
  readonly mark: Mark;
  /** How many parts the marks hold, the name included. */
  readonly marked: number;
  /** In the order of the page. A work that lacks one is written without it and what stands around it. */
  readonly slots: readonly VenueSlot[];
  /** `CVPR` instead of the full name. */
  readonly short: boolean;
  /** Whether it stands ahead of title and names, as a label in marks of its own: `**ISL 2029**`. */
  readonly isAhead?: boolean;
  /** How the acronym stands behind a name in full: `Symposium on Lakes (**ISL**)`. */
  readonly bracketed?: BracketedAcronym | undefined;
  /** `’23` instead of `2023`. */
  readonly shortYear: boolean;
  /** How the year stands behind `CVPR` where this was learned from short names of another kind: one that is called by an acronym is written so, too. */
  readonly lent?: { readonly joint: string; readonly shortYear: boolean };
  /** Between two pages. */
  readonly dash: string;
  /** Before the identifier of a preprint: `arXiv preprint arXiv:`, `CoRR abs/`; all there is where names are short: `arXiv`. */
  readonly arxiv: string;
  readonly stop: string;
}

export interface LinkLabel {
  /** Where it says what it opens, with a slot for that: `doi:{doi}`, `arXiv:{arxiv}`, `{address}`. */
  readonly label: string;
  /** Which slot it has. */
  readonly says?: 'doi' | 'arxiv' | 'address';
  /** Whether it stands in angle brackets alone: `<https://…>`. */
  readonly isAuto?: boolean;
  /** Before the link and what stands around it: `DOI: ` of `DOI: [10.1145/1.2](…)`. */
  readonly lead?: string;
  /** `arxiv` is the page of a preprint there, which only works that are there have. */
  readonly role: 'page' | 'pdf' | 'arxiv' | 'other';
  /**
   * An address with `{doi}` in it, learned from a link that holds a DOI; good for DOIs that begin with `prefix`, without one for all, and of these for those
   * of books alone, or of articles, as that one is: `…/article/10.1007/…` and `…/chapter/10.1007/978-…`.
   */
  readonly template?: string;
  readonly prefix?: string | undefined;
  readonly isOfBook?: boolean;
}

export interface LinkStyle {
  readonly outer: LinksMark;
  /** Inside the brackets of the link: `[[Paper]](…)`, `[**Paper**](…)`. */
  readonly mark: Mark;
  readonly separator: string;
  readonly labels: readonly LinkLabel[];
  /** Whether a label opens what the title does, too. */
  readonly repeatTitle?: boolean;
  /** As in `TitleStyle`. */
  readonly anchor?: Mark | undefined;
}

/** A paper box around the text. `head` holds `{badge}`, `{image}`, `{alt}` and `{year}` where the box has them, and `{opens:page}` where a link beside its text opens the paper. */
export interface BoxStyle {
  readonly head: string;
  /** From the last character of the text to the end of the box. */
  readonly tail: string;
  readonly badge: BadgeStyle;
  /** The folder and the extension of a placeholder for the picture. */
  readonly image: { readonly folder: string; readonly extension: string };
}

/** How the entries around a place in a page are written. */
export interface EntryStyle {
  /** `html` is an entry without Markdown: an item of `<ul>`, a heading with paragraphs. A `row` is one of a table in Markdown. */
  readonly kind: 'box' | 'item' | 'row' | 'html';
  /** Of its text: that of a box may be HTML alone as well. Then the tags stand between the parts. */
  readonly markup: Markup;
  /** What the words of a part are read as where that is not `markup`: of an entry in HTML that asks kramdown for Markdown, `<li markdown="span">`. */
  readonly words?: PartWords | undefined;
  readonly eol: '\n' | '\r\n';
  /** Before the text: `- `, `-<tab>`, indentation included; in a box mostly nothing. */
  readonly marker: string;
  readonly box: BoxStyle;
  readonly parts: readonly EntryPart[];
  /** What stands for `{tag}` before the first part. */
  readonly tag?: BadgeStyle | undefined;
  /** Behind the last part of an entry in HTML: `</p>`, `</li>`; of a row of a table: ` | |`. In other Markdown the stop behind names where those end it. */
  readonly tail: string;
  readonly title: TitleStyle;
  readonly authors: AuthorStyle;
  readonly venues: Readonly<Record<VenueKind, VenueStyle>>;
  readonly links: LinkStyle;
  /** How a DOI is printed that is no link, as `formOfDoi` gives it; `undefined` where none is. */
  readonly doi?: string | undefined;
  /** Labels of links that entries have beside such a DOI. */
  readonly labelsBesideDoi?: readonly string[];
  /** Around a year that is a part of its own, behind the authors: `(2022)`. */
  readonly year: Mark;
  /** Names that carry the owner's mark in the entries. */
  readonly ownNames: readonly string[];
  /** Of works in Chinese, where the page lists others as well. */
  readonly chinese?: LanguageStyle | undefined;
  /** Of works that are not in Chinese, where the page lists some beside Chinese ones: `12（3）` and `，` between names are none of theirs; and where it lists Chinese ones alone: `。` is not either. */
  readonly foreign?: LanguageStyle | undefined;
}

/** What the words of the parts of an entry are read as. */
export type PartWords = Readonly<Partial<Record<EntryPart['part'], Markup | undefined>>>;

/** What the works in one language have of their own in a list of two: `题名[C]//`, and `"Title," in `. */
export type LanguageStyle = Pick<EntryStyle, 'authors' | 'venues' | 'title'> &
  Partial<Pick<EntryStyle, 'parts' | 'tag' | 'tail' | 'year' | 'doi' | 'labelsBesideDoi'>>;

const italicVenue: VenueStyle = {
  lead: '',
  mark: { open: '*', close: '*' },
  marked: 1,
  slots: [
    { part: 'name', before: '', after: '' },
    { part: 'year', before: ', ', after: '' },
  ],
  short: false,
  shortYear: false,
  dash: '-',
  arxiv: 'arXiv preprint arXiv:',
  stop: '',
};

/** The shape of the template's own page (`_pages/about.md` of AcadHomepage), for a page without entries to learn from. */
export const templateStyle: EntryStyle = {
  kind: 'box',
  markup: 'markdown',
  eol: '\n',
  marker: '',
  box: {
    head:
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">{badge}</div><img src='{image}' alt="{alt}" width="100%"></div></div>\n` +
      `<div class='paper-box-text' markdown="1">\n\n`,
    tail: '\n</div>\n</div>',
    badge: templateBadge,
    image: { folder: 'images/', extension: '.png' },
  },
  parts: [
    { part: 'title', before: '' },
    { part: 'authors', before: '\n\n' },
    { part: 'venue', before: '\n\n' },
    { part: 'links', before: '\n\n' },
  ],
  tail: '',
  title: { linked: true, outer: unmarked, inner: unmarked, stop: '' },
  authors: {
    self: { open: '**', close: '**' },
    separator: ', ',
    last: ', ',
    pair: ', ',
    given: 'full',
    order: 'given-first',
    inversion: ', ',
    initial: { stop: '.', joint: ' ' },
    capitals: false,
  },
  venues: { conference: italicVenue, journal: italicVenue, preprint: italicVenue },
  links: {
    outer: unmarked,
    mark: { open: '**', close: '**' },
    separator: ' ',
    labels: [{ label: 'PDF', role: 'pdf' }],
  },
  year: { open: '(', close: ')' },
  ownNames: [],
};
