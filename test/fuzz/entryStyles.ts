import type {
  AuthorStyle,
  EntryStyle,
  LinkStyle,
  Mark,
  TitleStyle,
  VenueSlot,
  VenueStyle,
} from '../../src/core/publications/style/entryStyle';
import { templateStyle, unmarked } from '../../src/core/publications/style/entryStyle';
import { pick, type Random } from './random';

const mark = (open: string, close = open): Mark => ({ open, close });
const bold = mark('**');

const titles: readonly [TitleStyle, ...TitleStyle[]] = [
  { linked: true, outer: unmarked, inner: unmarked, stop: '' },
  { linked: true, outer: bold, inner: unmarked, stop: '' },
  { linked: true, outer: unmarked, inner: bold, stop: '' },
  { linked: false, outer: bold, inner: unmarked, stop: '' },
  { linked: false, outer: mark('"'), inner: unmarked, stop: '.' },
  { linked: false, outer: mark('“', '”'), inner: unmarked, stop: ',' },
];
const selves: readonly [Mark, ...Mark[]] = [bold, mark('`'), mark('<u>', '</u>'), mark('*'), mark('<b>', '</b>')];
const venueMarks: readonly [Mark, ...Mark[]] = [mark('*'), bold, unmarked, mark('_'), mark('<em>', '</em>')];
const linkMarks: readonly [Pick<LinkStyle, 'outer' | 'mark'>, ...Pick<LinkStyle, 'outer' | 'mark'>[]] = [
  { outer: unmarked, mark: unmarked },
  { outer: mark('[', ']'), mark: unmarked },
  { outer: unmarked, mark: bold },
];

const item = {
  ...templateStyle,
  kind: 'item' as const,
};

/**
 * A style of entries as pages have them: list items or boxes; any order of parts that is in use; any marks, separators and labels; Latin
 * or Chinese punctuation; venues in full or as acronyms.
 */
export function randomEntryStyle(random: Random): EntryStyle {
  return pick(random, [latinStyle, latinStyle, acronymStyle, chineseStyle, boxStyle, standardStyle, yearAheadStyle])(
    random,
  );
}

function latinStyle(random: Random): EntryStyle {
  const title = pick(random, titles);
  const venue = randomVenue(random);
  const authorsFirst = random(2) === 0;
  const afterTitle = title.stop === '' ? pick(random, ['. ', ', ', '<br>', '  \n  ']) : ' ';
  return {
    ...item,
    marker: pick(random, ['- ', '* ', '1. ', '-   ']),
    eol: pick(random, ['\n', '\r\n']),
    parts: authorsFirst
      ? [
          { part: 'authors', before: '' },
          { part: 'title', before: pick(random, ['. ', ', ']) },
          { part: 'venue', before: afterTitle },
          { part: 'links', before: ' ' },
        ]
      : [
          { part: 'title', before: '' },
          { part: 'authors', before: afterTitle },
          { part: 'venue', before: pick(random, ['. ', '<br>']) },
          { part: 'links', before: ' ' },
        ],
    title,
    authors: { ...randomNames(random), self: pick(random, selves) },
    venues: {
      conference: { ...venue, lead: pick(random, ['In ', '']), slots: venue.slots.filter(isNameOrYear) },
      journal: venue,
      preprint: { ...venue, slots: venue.slots.filter(isNameOrYear) },
    },
    links: randomLinks(random),
    ownNames: ['Odile Vesper'],
  };
}

/** `Odile Vesper, Mo Yan, and Nuala Keane`, `O. Vesper & M. Yan`, `Vesper, O., & Yan, M.`, `Vesper O, Yan M` */
function randomNames(random: Random): AuthorStyle {
  const plain = templateStyle.authors;
  const last = pick(random, [', ', ', and ', ' and ', ' & ']);
  const joints = { last, pair: last.replace(/^, (?=and)/, ' ') };
  return pick<AuthorStyle>(random, [
    { ...plain, ...joints },
    { ...plain, ...joints, given: 'initials' },
    { ...plain, given: 'initials', order: 'family-first', last: ', & ', pair: ', & ' },
    { ...plain, given: 'initials', order: 'family-first', inversion: ' ', initial: { stop: '', joint: ' ' } },
  ]);
}

const name: VenueSlot = { part: 'name', before: '', after: '' };
const isNameOrYear = ({ part }: VenueSlot): boolean => part === 'name' || part === 'year';

/** With volume, issue and pages in one of the forms that are in use, or without; the year anywhere. */
function randomVenue(random: Random): VenueStyle {
  const slots = pick<readonly VenueSlot[]>(random, [
    [name, year(', ')],
    [name, year(' (', ')')],
    [
      { part: 'year', before: '', after: '' },
      { ...name, before: '. ' },
    ],
    [name, volume(' '), issue(', no. '), year(' (', ')'), pages(': ')],
    [name, volume(', '), issue('(', ')'), pages(', '), year(', ')],
    [name, year(', '), volume(', '), issue('(', ')'), pages(': ')],
    [name, volume(', vol. '), issue(', no. '), pages(', pp. '), year(', ')],
  ]);
  return {
    ...templateStyle.venues.journal,
    mark: pick(random, venueMarks),
    slots,
    dash: pick(random, ['-', '–']),
    arxiv: pick(random, ['arXiv preprint arXiv:', 'arXiv:', 'CoRR abs/']),
    stop: pick(random, ['.', '']),
  };
}

const year = (before: string, after = ''): VenueSlot => ({ part: 'year', before, after });
const volume = (before: string): VenueSlot => ({ part: 'volume', before, after: '' });
const issue = (before: string, after = ''): VenueSlot => ({ part: 'issue', before, after });
const pages = (before: string): VenueSlot => ({ part: 'page', before, after: '' });

/** `[Title](…), Names, **ISS 2022**` */
function acronymStyle(random: Random): EntryStyle {
  const style = latinStyle(random);
  const venue: VenueStyle = {
    ...templateStyle.venues.conference,
    mark: pick(random, [bold, mark('*'), mark('`'), mark('(', ')')]),
    marked: 2,
    slots: [name, { part: 'year', before: pick(random, [' ', ', ']), after: '' }],
    short: true,
    arxiv: 'arXiv',
  };
  return { ...style, venues: { conference: venue, journal: venue, preprint: venue } };
}

/** `林梅，李明. “题目.” 2023. 虚构学报` and the like */
function chineseStyle(random: Random): EntryStyle {
  const separator = pick(random, ['，', '、', ', ']);
  const style = latinStyle(random);
  const wide = random(2) === 0;
  const venue: VenueStyle = { ...style.venues.journal, lead: '', slots: [name, year('，')], stop: '。' };
  return {
    ...style,
    ...(wide ? { venues: { conference: venue, journal: venue, preprint: venue } } : {}),
    title: pick(random, [
      { linked: false, outer: mark('《', '》'), inner: unmarked, stop: '' },
      { linked: false, outer: mark('“', '”'), inner: unmarked, stop: '' },
      { linked: true, outer: unmarked, inner: unmarked, stop: '' },
      { linked: false, outer: bold, inner: unmarked, stop: '' },
    ]),
    authors: {
      ...templateStyle.authors,
      self: pick(random, [bold, mark('`')]),
      separator,
      last: separator,
      pair: separator,
    },
    parts: [
      { part: 'authors', before: '' },
      { part: 'title', before: pick(random, ['. ', '。']) },
      { part: 'venue', before: pick(random, ['. ', '，', '。']) },
      { part: 'links', before: wide ? '' : ' ' },
    ],
  };
}

/** An item of a list, or a heading with paragraphs, in HTML alone; `between` divides such entries, `frame` stands around them. */
export function randomHtmlStyle(random: Random): {
  readonly style: EntryStyle;
  readonly between: string;
  readonly frame: Mark;
} {
  const style = latinStyle(random);
  const anchor = pick(random, [
    mark('<a href="', '">'),
    mark('<a href="', '" target="_blank">'),
    mark("<a class='link' href='", "'>"),
  ]);
  const names = randomNames(random);
  const html: EntryStyle = {
    ...style,
    kind: 'html',
    markup: 'html',
    title: { linked: true, outer: unmarked, inner: pick(random, [unmarked, mark('<b>', '</b>')]), stop: '', anchor },
    authors: {
      ...names,
      last: names.last.replace('&', '&amp;'),
      pair: names.pair.replace('&', '&amp;'),
      self: pick(random, [mark('<u>', '</u>'), mark('<strong>', '</strong>'), mark('<b class="me">', '</b>')]),
    },
    venues: {
      conference: htmlVenue(style.venues.conference),
      journal: htmlVenue(style.venues.journal),
      preprint: htmlVenue(style.venues.preprint),
    },
    links: { ...randomLinks(random), mark: pick(random, [unmarked, mark('[', ']')]), separator: ' ', anchor },
  };
  return pick(random, [
    {
      style: {
        ...html,
        parts: [
          { part: 'title', before: '<li>' },
          { part: 'authors', before: pick(random, [', ', '<br>', '<br>\n    ']) },
          { part: 'venue', before: pick(random, ['<br>', '<br>\n    ']) },
          { part: 'links', before: ' ' },
        ],
        tail: pick(random, ['</li>', '\n  </li>']),
      },
      between: '\n  ',
      frame: mark('<ul>\n  ', '\n</ul>'),
    },
    {
      style: {
        ...html,
        parts: [
          { part: 'title', before: '<h3>' },
          { part: 'authors', before: '</h3>\n<p class="authors">' },
          { part: 'venue', before: '</p>\n<p>' },
          { part: 'links', before: pick(random, ['</p>\n<p>', '<br>\n']) },
        ],
        tail: '</p>',
      },
      between: '\n\n',
      frame: unmarked,
    },
  ]);
}

function htmlVenue(venue: VenueStyle): VenueStyle {
  return { ...venue, mark: mark('<em>', '</em>') };
}

/** GB/T 7714: `林梅, 李明. 题目[J]. 虚构学报, 2022, 82(23): 363-377.`, `Vesper O, Yan M. Title[C]//Proceedings. 2023.` */
function standardStyle(random: Random): EntryStyle {
  const style = latinStyle(random);
  const chinese = random(2) === 0;
  const separator = pick(random, ['，', '、']);
  const venue: VenueStyle = {
    ...templateStyle.venues.journal,
    mark: unmarked,
    slots: [name, year(', '), volume(', '), issue('(', ')'), pages(': ')],
    stop: '.',
  };
  return {
    ...style,
    title: {
      linked: false,
      outer: unmarked,
      inner: unmarked,
      stop: '',
      workMarks: { shown: { conference: '[C]//', preprint: pick(random, ['[J]', '[EB/OL]']) }, place: 'behind' },
    },
    authors: {
      ...templateStyle.authors,
      self: pick(random, [bold, unmarked]),
      ...(chinese
        ? { separator, last: separator, pair: separator }
        : { given: 'initials', order: 'family-first', inversion: ' ', initial: { stop: '', joint: ' ' } }),
    },
    parts: [
      { part: 'authors', before: '' },
      { part: 'title', before: '. ' },
      { part: 'venue', before: '. ' },
      { part: 'links', before: ' ' },
    ],
    venues: {
      journal: venue,
      conference: { ...venue, slots: [name, year('. '), pages(': ')] },
      preprint: { ...venue, slots: [name, year(', ')] },
    },
  };
}

/** `Vesper, O., & Yan, M. (2022). [Title](…). *Journal, 82*(23), 363–377.`, `Odile Vesper and Mo Yan. 2022. …` */
function yearAheadStyle(random: Random): EntryStyle {
  const style = latinStyle(random);
  const inParentheses = random(2) === 0;
  const venue: VenueStyle = {
    ...templateStyle.venues.journal,
    marked: 2,
    slots: [name, volume(', '), issue('(', ')'), pages(', ')],
    dash: '–',
    stop: '.',
  };
  return {
    ...style,
    title: pick<TitleStyle>(random, [
      titles[0],
      { linked: true, outer: bold, inner: unmarked, stop: '' },
      { linked: false, outer: unmarked, inner: unmarked, stop: '' },
    ]),
    year: inParentheses ? mark('(', ')') : unmarked,
    parts: [
      { part: 'authors', before: '' },
      { part: 'year', before: inParentheses ? ' ' : '. ' },
      { part: 'title', before: '. ' },
      { part: 'venue', before: '. ' },
      { part: 'links', before: ' ' },
    ],
    venues: {
      journal: venue,
      conference: { ...venue, marked: 1, slots: [name, pages(', ')] },
      preprint: { ...venue, marked: 1, slots: [name] },
    },
  };
}

function boxStyle(random: Random): EntryStyle {
  const style = random(3) === 0 ? acronymStyle(random) : latinStyle(random);
  const between = pick(random, ['\n\n', '  \n', '<br>\n', ' \\\\\n']);
  const parts = style.parts.map(({ part }, at) => ({ part, before: at === 0 ? '' : between }));
  return {
    ...style,
    kind: 'box',
    marker: between === '\n\n' ? '' : pick(random, ['', '- ']),
    // a stop before a line of its own would be the title's
    title: { ...style.title, stop: '' },
    parts,
    box: templateStyle.box,
  };
}

function randomLinks(random: Random): LinkStyle {
  return {
    ...pick(random, linkMarks),
    separator: pick(random, [' ', ' | ', ' / ']),
    labels: pick<LinkStyle['labels']>(random, [
      [{ label: pick(random, ['Paper', 'DOI', '网页']), role: 'page' }],
      [
        { label: 'PDF', role: 'pdf' },
        { label: 'arXiv', role: 'arxiv' },
      ],
      [],
    ]),
  };
}
