import type { CslItem, CslName, CslType } from './work';
import { yearOf } from './work';

const entryTypes: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
};

/**
 * BibTeX of works, in UTF-8, one entry each with a blank line between. Organisations stand in double braces, capitals
 * inside words of a title in braces, and no two entries share a key. Ends with a line break.
 */
export function writeBibtex(items: readonly CslItem[]): string {
  const used = new Map<string, number>();
  return items
    .map(item => {
      const key = citationKey(item);
      const times = used.get(key) ?? 0;
      used.set(key, times + 1);
      return entry(item, times === 0 ? key : key + suffix(times));
    })
    .join('\n');
}

/**
 * `lovelace2024analytical`: first family name, year, first long word of the title, in ASCII where there is a Latin
 * letter for it. The same work always has the same key.
 */
export function citationKey(item: CslItem): string {
  const first = item.author?.[0] ?? item.editor?.[0];
  const family = keyPart(first?.family ?? first?.literal?.split(' ').find(word => word.length > 3) ?? '');
  const words = (item.title ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      word =>
        word.length > 3 && !/^(?:from|with|towards?|this|that|into|over|under|using|what|when|about)$/i.test(word),
    );
  const word = keyPart(words[0] ?? '');
  const key = `${family}${yearOf(item) ?? ''}${word}`;
  return key === '' ? keyPart(item.DOI ?? item.id).slice(-24) || 'work' : key;
}

/** 1 → `b`, 25 → `z`, 26 → `-26`: the first of equal keys has none. */
function suffix(times: number): string {
  return times < 26 ? String.fromCharCode(97 + times) : `-${times}`;
}

function keyPart(text: string): string {
  const folded = text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return folded
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z0-9]/gu, '')
    .slice(0, 24);
}

function entry(item: CslItem, key: string): string {
  const type = entryType(item);
  const venue = item['container-title'] ?? (type === 'inproceedings' ? item['event-title'] : undefined);
  const published = item.issued?.['date-parts'][0];
  const month = published?.[1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && names(item.author)],
    ['editor', item.editor && names(item.editor)],
    ['title', item.title && protect(item.title)],
    [type === 'article' ? 'journal' : 'booktitle', venue && escape(venue)],
    [
      type === 'phdthesis' ? 'school' : type === 'techreport' ? 'institution' : 'publisher',
      item.publisher && escape(item.publisher),
    ],
    ['address', item['publisher-place'] && escape(item['publisher-place'])],
    ['year', published?.[0] === undefined ? undefined : String(published[0])],
    ['month', month === undefined ? undefined : String(month)],
    ['volume', item.volume && escape(item.volume)],
    ['number', escapeOptional(item.issue ?? (type === 'techreport' ? item.number : undefined))],
    [
      'pages',
      escapeOptional(
        (item.page ?? (type === 'article' ? item.number : undefined))?.replace(/(\w)[-–—]+(\w)/g, '$1--$2'),
      ),
    ],
    ['isbn', item.ISBN],
    ['issn', item.ISSN],
    ['eprint', item.archive === 'arXiv' ? item.archive_location : undefined],
    ['archiveprefix', item.archive],
    ['doi', item.DOI && escapeDoi(item.DOI)],
    ['url', item.URL && escapeUrl(item.URL)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}

function entryType(item: CslItem): string {
  if (item.type === 'thesis') return /master|硕士/i.test(item.genre ?? '') ? 'mastersthesis' : 'phdthesis';
  return entryTypes[item.type] ?? 'misc';
}

function names(list: readonly CslName[]): string {
  return list.map(bibtexName).join(' and ');
}

/** `Family, Jr., Given`; an organisation in braces, so that no program looks for a family name in it. */
function bibtexName(name: CslName): string {
  if (name.literal !== undefined) return `{${escape(name.literal)}}`;
  const parts = [name.family, name.suffix, name.given].filter(part => part !== undefined && part !== '');
  return parts.map(part => guardAnd(escape(part ?? ''))).join(', ');
}

/** A name that holds the word `and` would be read as two. */
function guardAnd(text: string): string {
  return /\sand\s/.test(text) ? `{${text}}` : text;
}

/** `BERT` and `McKay` keep their capitals in styles that lower a title's case. */
function protect(title: string): string {
  return escape(title).replace(
    /(?<![\\\p{L}])[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu,
    word => `{${word}}`,
  );
}

function escapeOptional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escape(text);
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function escape(text: string): string {
  return text.replace(/[\\~^<>&%$#_{}]/g, c => special[c] ?? `\\${c}`).replace(/\s+/g, ' ');
}

/** What breaks the braces or begins a comment; `_` stays, as `doi` and `url` are printed as they are. */
function escapeUrl(text: string): string {
  return text.replace(/[{}\\\s]/g, c => encodeURIComponent(c));
}

/** A DOI keeps its characters: only what would end the field is escaped. */
function escapeDoi(text: string): string {
  return text.replace(/[{}\\]/g, c => `\\${c}`);
}
