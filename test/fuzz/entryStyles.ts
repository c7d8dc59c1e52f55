import type { EntryStyle, LinkStyle, Mark, TitleStyle, VenueStyle } from '../../src/core/publications/entryStyle';
import { templateStyle, unmarked } from '../../src/core/publications/entryStyle';
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
  return pick(random, [latinStyle, latinStyle, acronymStyle, chineseStyle, boxStyle])(random);
}

function latinStyle(random: Random): EntryStyle {
  const title = pick(random, titles);
  const year = pick(random, ['after', 'parentheses', 'before'] as const);
  const venue: VenueStyle = {
    mark: pick(random, venueMarks),
    lead: '',
    year,
    joint: ' ',
    short: false,
    details: year !== 'before' && random(2) === 0,
    stop: pick(random, ['.', '']),
  };
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
    authors: {
      self: pick(random, selves),
      separator: ', ',
      last: pick(random, [', ', ', and ', ' and ', ' & ']),
      given: pick(random, ['full', 'initials']),
    },
    venues: {
      conference: { ...venue, lead: pick(random, ['In ', '']), details: false },
      journal: venue,
      preprint: { ...venue, details: false },
    },
    links: randomLinks(random),
    ownNames: ['Odile Vesper'],
  };
}

/** `[Title](…), Names, **ISS 2022**` */
function acronymStyle(random: Random): EntryStyle {
  const style = latinStyle(random);
  const venue: VenueStyle = {
    mark: pick(random, [bold, mark('*'), mark('`'), mark('(', ')')]),
    lead: '',
    year: 'within',
    joint: pick(random, [' ', ', ']),
    short: true,
    details: false,
    stop: '',
  };
  return { ...style, venues: { conference: venue, journal: venue, preprint: venue } };
}

/** `林梅，李明. “题目.” 2023. 虚构学报` and the like */
function chineseStyle(random: Random): EntryStyle {
  const separator = pick(random, ['，', '、', ', ']);
  const style = latinStyle(random);
  return {
    ...style,
    title: pick(random, [
      { linked: false, outer: mark('《', '》'), inner: unmarked, stop: '' },
      { linked: false, outer: mark('“', '”'), inner: unmarked, stop: '' },
      { linked: true, outer: unmarked, inner: unmarked, stop: '' },
      { linked: false, outer: bold, inner: unmarked, stop: '' },
    ]),
    authors: { self: pick(random, [bold, mark('`')]), separator, last: separator, given: 'full' },
    parts: [
      { part: 'authors', before: '' },
      { part: 'title', before: pick(random, ['. ', '。']) },
      { part: 'venue', before: pick(random, ['. ', '，', '。']) },
      { part: 'links', before: ' ' },
    ],
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
