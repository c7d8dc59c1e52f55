import { withoutAuthorMarks } from '../../page/names/authorMarks';
import { readAuthorList, readSoleAuthor } from '../../page/names/authorNames';
import { arxivFormOf } from '../../page/arxivLink';
import type { Link } from '../../page/pageModel';
import { type Fix } from '../../rules/rule';
import { message } from '../../text/message';
import { arxivAddress, arxivIdOfDoi } from '../../syntax/arxivId';
import { doiAddress, encodeDoi, exchangeableDoi } from '../../syntax/doi';
import type { TextEdit } from '../../text/edit';
import { wordsOf } from '../../text/foldedText';
import { yamlText } from '../../syntax/yamlText';
import { overlaps, slice, type OffsetRange } from '../../text/range';
import type { AuthorStyle, EntryStyle } from '../style/entryStyle';
import { plainAnchor } from '../style/anchorTag';
import { dataWords } from '../markup/dataWords';
import { registeredAuthors } from '../matching/authorAgreement';
import { areApart, isJoint, jointsBetween } from '../style/nameJoints';
import { drawnField } from '../entries/drawnBadge';
import { outerRange } from '../style/outerRange';
import { escapeHtml, escapeHtmlText, escapeTarget, escapeText } from '../markup/escapeInline';
import { missingEnds } from '../style/htmlText';
import { readNameStyle } from '../style/nameStyle';
import { displayName, type CslItem, type CslName, type Publication } from '../work';
import { writeDoi } from '../style/printedDoi';
import { writeLabel } from '../style/sayingLabel';
import { writeAuthors } from '../writing/writeAuthors';
import type { Entry, EntryIdentifier, PrintedNumber } from '../entries/entriesOf';
import { endOfEntry, placeOfDoi } from '../beside/placeOfDoi';
import { namesPreprint } from '../entries/printedPreprint';
import { isRecordOfPreprint } from '../records/preprintServers';

/** What writing into an entry takes: the text of its page, how its entries are written, and its owner's names. */
export interface EntryWriting {
  readonly text: string;
  readonly style: EntryStyle;
  readonly ownNames: readonly string[];
}

/**
 * Points everything that gives the wrong DOI to the right one, and says that one in the words and the badges of its links and wherever else it is
 * printed. None where what stands there would speak of a preprint, `[arXiv](…)`, and the right DOI is that of no preprint. Not safe: an author
 * should have looked.
 */
export function pointTo(
  { links, printed, doi }: EntryIdentifier,
  right: Publication,
  { text }: EntryWriting,
  { kind, markup }: Entry['work'],
): readonly Fix[] {
  const target = right.csl.DOI;
  if (target === undefined || (!isRecordOfPreprint(right) && links.some(link => saysPreprint(text, link)))) return [];
  const edits: TextEdit[] = links.flatMap(link =>
    slice(text, link.hrefRange) === link.href ? [{ range: link.hrefRange, newText: addressOf(link, doi, target) }] : [],
  );
  for (const number of printed) {
    // the words of `<https://doi.org/…>` are its target
    if (edits.some(({ range }) => overlaps(range, number.range))) continue;
    const said = otherNumber(number, doi, target);
    if (said === undefined || unescaped(slice(text, number.range)) !== number.text) return [];
    const isAsItIs = kind === 'data' || number.form === 'badge';
    edits.push({ range: number.range, newText: isAsItIs ? said : escapeText(said, markup) });
  }
  for (const edit of links.flatMap(link => inPicture(text, link, doi, target)))
    if (edits.every(({ range }) => !overlaps(range, edit.range))) edits.push(edit);
  if (edits.length === 0) return [];
  return [
    {
      kind: 'use-right-doi',
      title: message('Use {0}, the DOI of “{1}”', target, right.csl.title ?? target),
      edits,
      safe: false,
    },
  ];
}

/** The words of a link, or its picture where it has none, are about a preprint; an address there is written anew. */
function saysPreprint(page: string, { text, textRange }: Link): boolean {
  return namesPreprint(
    text.trim() === '' ? slice(page, textRange) : text.replace(/(?:https?:\/\/|arxiv\.org\/)\S*/gi, ''),
  );
}

/** What is printed in the place of a wrong number; `undefined` where `arXiv:` before it would be wrong of the right one. */
function otherNumber({ form, text }: PrintedNumber, wrong: string, right: string): string | undefined {
  if (form === 'arxiv') return arxivIdOfDoi(right);
  if (form === 'badge') {
    const number = text.startsWith('10.') ? right : arxivIdOfDoi(right);
    return number && drawnField(number);
  }
  return form === 'doi' ? right : addressOf({ href: text, text: '' }, wrong, right);
}

function unescaped(written: string): string {
  return written.replace(/\\(?=[^\w\s])/g, '').replace(/&amp;/g, '&');
}

/** The number in the address of the badge that a link shows, as it is and as shields.io wants it: `DOI-10.1145%2F1--2-blue`. */
function inPicture(page: string, { text, textRange }: Link, wrong: string, right: string): readonly TextEdit[] {
  if (text.trim() !== '') return [];
  const written = slice(page, textRange).toLowerCase();
  const pairs = [[wrong, right] as const, [arxivIdOfDoi(wrong), arxivIdOfDoi(right) ?? right] as const];
  const found: TextEdit[] = [];
  for (const [from, to] of pairs) {
    if (from === undefined) continue;
    for (const form of [encodedForBadge, encodeURIComponent, encodeDoi]) {
      const sought = form(from).toLowerCase();
      for (let at = written.indexOf(sought); at >= 0; at = written.indexOf(sought, at + 1)) {
        const start = textRange.start + at;
        const range = { start, end: start + sought.length };
        const isWhole = !/^\w/.test(written.slice(at + sought.length));
        if (isWhole && found.every(other => !overlaps(other.range, range))) found.push({ range, newText: form(to) });
      }
    }
  }
  return found;
}

/** In shields.io's addresses one hyphen parts the words from the colour, and two are one. */
function encodedForBadge(number: string): string {
  return encodeURIComponent(number.replace(/[-_]/g, '$&$&'));
}

/** The page of the same publisher stays that publisher's, with the other number, where that is all it takes; all else leads over doi.org. */
function addressOf(link: Pick<Link, 'href' | 'text'>, wrong: string, right: string): string {
  const id = arxivIdOfDoi(right);
  if (id !== undefined) return arxivAddress(id, arxivFormOf(link));
  const { href } = link;
  const found = exchangeableDoi(href);
  const samePublisher = found !== undefined && prefixOf(wrong) === prefixOf(right);
  return samePublisher && /^[\w.()/:-]+$/.test(right)
    ? href.slice(0, found.range.start) + right + href.slice(found.range.end)
    : doiAddress(right);
}

function prefixOf(doi: string): string {
  return doi.split('/')[0] ?? '';
}

/** Writes the registered title in the place of the printed one. */
export function useTitle({ work }: Entry, { csl }: Publication, { text }: EntryWriting): readonly Fix[] {
  const { range } = work.title;
  const isInBlock = blockHeader.test(text.slice(Math.max(0, range.start - 200), range.start));
  const quote = isInBlock ? '|' : (/["']/.exec(text.charAt(range.start - 1))?.[0] ?? '');
  // marks within the title cannot be kept
  if (csl.title === undefined || /[<\n]/.test(slice(text, range))) return [];
  return [
    {
      kind: 'use-registered-title',
      title: message('Write the registered title, “{0}”', csl.title),
      edits: [
        {
          range,
          newText: work.kind === 'data' ? yamlText(dataWords(csl.title), quote) : escapeText(csl.title, work.markup),
        },
      ],
      safe: false,
    },
  ];
}

/** `title: |` and its line end, before the first line of a block. */
const blockHeader = /:[ \t]+[|>][-+\d]{0,2}[ \t]*(?:#[^\n]{0,100})?\r?\n\s*$/;

/**
 * Writes the registered authors in the way of the entry, the owner's name marked. Whoever is printed already keeps the spelling, the marks and the
 * link that the author gave them.
 */
export function useAuthors({ work }: Entry, { csl }: Publication, writing: EntryWriting): readonly Fix[] {
  // names in a list of their own, or marked as their template has it; who is behind `et al.` is not known
  if (work.kind === 'data' || csl.author === undefined || !work.authors.isComplete) return [];
  const places = wholeNames(writing.text, work);
  const [first, last] = [places?.[0], places?.at(-1)];
  if (places === undefined || first === undefined || last === undefined) return [];
  const range = { start: first.start, end: last.end + stopOfInitial(writing.text, last) };
  const style = styleOfEntry(slice(writing.text, range), writing);
  const all = csl.author;
  const names = work.authors.names.map(({ text }) => text);
  const registered = registeredAuthors(names, all);
  // `Lin, Mei, Ada Reed, Bo Wang`: only who comes first has the family name in front
  const isOtherFirst = style.order === 'first-inverted' && registered[0] !== 0;
  const printed = new Map(
    all.flatMap((name, index) => {
      const own = places.filter((_, at) => registered[at] === index);
      const words = names.filter((_, at) => registered[at] === index).join(' ');
      const [start, end] = [own[0]?.start, own.at(-1)?.end];
      if (start === undefined || end === undefined || isOtherFirst) return [];
      const whole = slice(writing.text, { start, end: end === last.end ? range.end : end });
      // of `Park J, Lin M. Title` the stop ends the list
      const written = style.initial.stop === '' ? whole.replace(bareInitialStop, '') : whole;
      return holdsAnother(words, name, all) ? [] : [[name, written] as const];
    }),
  );
  const list = writeAuthors(all, style, writing.ownNames, work.markup, name => printed.get(name));
  const isStopLost = slice(writing.text, range).endsWith('.') && !list.endsWith('.');
  return [
    {
      kind: 'use-registered-authors',
      title: message('Write the registered authors'),
      edits: [{ range, newText: isStopLost ? `${list}.` : list }],
      safe: false,
    },
  ];
}

/** Behind an initial that has none of its own, also in bold or a link: `**Lin M**.` */
const bareInitialStop = /(?<=\p{Lu}(?:\*{1,2}|_{1,2}|<\/[a-z]{1,6}>|\]\([^()\s]{1,300}\))?)\.$/u;

/** The length of the stop behind `Lin, M` or `Lin M`: it ends the initial, and maybe the list. */
function stopOfInitial(text: string, last: OffsetRange): number {
  return text[last.end] === '.' && /(?:^|[\s.,，-])\p{Lu}$/u.test(slice(text, last)) ? 1 : 0;
}

/** The form of the names is that of the entry, also where those around have another: half of them would be written so, half so. */
function styleOfEntry(list: string, { style: { authors }, ownNames }: EntryWriting): AuthorStyle {
  if (!/\p{Lu}/u.test(list)) return authors;
  const { given, order, inversion, initial, capitals } = readNameStyle([list], ownNames);
  const selfForm = given === authors.given && order === authors.order ? authors.selfForm : undefined;
  return { ...authors, given, order, inversion, initial, capitals, selfForm };
}

/** `Mei Lin y Bo Wang`, read as one name: a word that the registered one lacks is a single small letter, or the family name of another author. */
function holdsAnother(printed: string, name: CslName, all: readonly CslName[]): boolean {
  const own = new Set(wordsOf(displayName(name)));
  const others = new Set(all.flatMap(other => wordsOf(other.family ?? other.literal ?? '')));
  const words = withoutAuthorMarks(printed)
    .replace(/[(（][^()（）]*[)）]/g, ' ')
    .split(/\s+/);
  const isOther = (word: string): boolean => /^\p{Ll}$/u.test(word) || wordsOf(word).some(part => others.has(part));
  return words.some(word => !wordsOf(word).every(part => own.has(part)) && isOther(word));
}

/**
 * The names of a list of authors, each with its marks, link and footnote: `[Mei Lin](…)`, `**Bo Wang**<sup>#</sup>`. `undefined` where one of
 * them would be cut in two, where more than a comma parts them, or where a name beside them has not been read.
 */
function wholeNames(text: string, work: Entry['work']): readonly OffsetRange[] | undefined {
  const { line, names } = work.authors;
  if (isNameBefore(work) || isNameBehind(work)) return undefined;
  const places = names.map(name => outerRange(text, line.place(name), work));
  const isWhole = places.every(place => {
    const written = slice(text, place);
    return missingEnds(written)?.length === 0 && isBalanced(written) && !overlaps(place, work.title.range);
  });
  return isWhole && areApart(places) && jointsBetween(text, places).every(isJoint) ? places : undefined;
}

/** `[Mei Lin](https://…` and `Mei Lin$^{1` go on behind. */
function isBalanced(written: string): boolean {
  const plain = written.replace(/\\./g, '');
  const count = (signs: RegExp): number => plain.match(signs)?.length ?? 0;
  return (
    count(/\[/g) === count(/\]/g) &&
    count(/[(（]/g) === count(/[)）]/g) &&
    count(/[{]/g) === count(/[}]/g) &&
    count(/\$/g) % 2 === 0
  );
}

/** `Mei Lin, ` ahead, or a comma that a line begins with: the name is in the line above. Behind a title a comma parts nothing. */
function isNameBefore({ authors: { line, names }, titleSpan }: Entry['work']): boolean {
  const before = line.text.slice(0, names[0]?.from ?? 0);
  const joint = /(?:[,，、;；]\s{0,3}(?:and\s)?|\s(?:and|&)\s)$/u.exec(before);
  if (joint === null) return false;
  const behindTitle = titleSpan.line === line && titleSpan.to <= before.length ? titleSpan.to : 0;
  const from = Math.max(behindTitle, startOfPart(before.slice(0, joint.index)));
  const part = line.text.slice(from, joint.index);
  if (!/\p{L}/u.test(part)) return behindTitle === 0;
  return readSoleAuthor(line, { from: from + part.search(/\S/), to: joint.index }) !== undefined;
}

/** Behind the last comma or stop. */
function startOfPart(text: string): number {
  return 1 + Math.max(...[',', '，', '、', ';', '；', '.', '。'].map(sign => text.lastIndexOf(sign)));
}

/** `, Ann Reed` behind, which is neither the title nor a venue. */
function isNameBehind({ authors: { line, names }, titleSpan }: Entry['work']): boolean {
  const end = names.at(-1)?.to ?? 0;
  const joint = /^[\s*†‡#\d]{0,6}(?:[,，、;；]\s{0,3}(?:and\s|&\s)?|(?:and|&)\s)/u.exec(line.text.slice(end));
  if (joint === null) return false;
  const from = end + joint[0].length;
  if (titleSpan.line === line && Math.abs(titleSpan.from - from) <= 3) return false;
  const next = (
    readAuthorList(line, { from, to: line.text.length }) ?? readSoleAuthor(line, { from, to: line.text.length })
  )?.names[0];
  return next !== undefined && !line.slanted.some(span => span.from <= next.from && span.to >= next.to);
}

/** Writes `year` where an entry prints another one, with two digits where it prints two (`’24`). Not safe: the page may mean another year. */
export function useYear(place: Entry['yearPlaces'][number], year: number): readonly Fix[] {
  const short = place.range.end - place.range.start === 2;
  return [
    {
      kind: 'use-registered-year',
      title: message('Write {0}', String(year)),
      edits: [{ range: place.range, newText: short ? String(year).slice(2) : String(year) }],
      safe: false,
    },
  ];
}

/** Gives an entry a link with its DOI: in its own label where one has no target, else around its title or behind it. */
export function drawIdentifier(
  { work }: Entry,
  right: Pick<Publication, 'csl'>,
  writing: EntryWriting,
): readonly Fix[] {
  const { DOI } = right.csl;
  // which key a template prints a link of is its own affair
  if (DOI === undefined || work.kind === 'data') return [];
  const url = doiAddress(DOI);
  const empty = work.links.find(({ href }) => href.trim() === '');
  const edit = empty === undefined ? labelBehind(work, right.csl, url, writing) : fill(empty, url);
  if (edit === undefined) return [];
  const isPlain = empty === undefined && placeOfDoi(writing.text, work, writing.style) !== undefined;
  const title = isPlain ? message('Add the DOI {0}', DOI) : message('Add a link to {0}', DOI);
  return [{ kind: 'add-doi', title, edits: [edit], safe: false }];
}

function fill({ kind, hrefRange }: Entry['work']['links'][number], url: string): TextEdit {
  const address = escapeTarget(url);
  return { range: hrefRange, newText: kind === 'html' ? escapeHtmlText(address) : address };
}

/**
 * `[[Paper]](…)` behind the last word of the entry, with the label that its neighbours have; in HTML `<a href="…">`. Where they print theirs as
 * plain text and the place of that is certain, `doi:10.1145/1.2` behind the venue.
 */
function labelBehind(
  work: Entry['work'],
  csl: CslItem,
  url: string,
  { text, style }: EntryWriting,
): TextEdit | undefined {
  const { links, parts, doi } = style;
  const place = placeOfDoi(text, work, style);
  if (doi !== undefined && place !== undefined) {
    const joint = parts.find(({ part }) => part === 'doi')?.before ?? ' ';
    const isEnded = /[.。]/.test(text.charAt(place - 1));
    const printed = writeDoi(isEnded ? doi : doi.replace(/(?<=\})[.。]$/, ''), csl, url, work.markup);
    return { range: { start: place, end: place }, newText: (isEnded || joint.includes('<') ? ' ' : joint) + printed };
  }
  const end = endOfEntry(work);
  // a second `[[网页]]` beside the one that leads to the publisher says nothing of where it goes
  const taken = new Set(work.links.map(link => bareLabel(link.text)));
  const label = links.labels.find(
    ({ role, label: words }) => role === 'page' && escapeHtml(words) === words && !taken.has(bareLabel(words)),
  );
  const anchor = work.markup === 'html' ? (links.anchor ?? plainAnchor) : undefined;
  const link = writeLabel(label ?? { label: 'DOI', role: 'page' }, url, csl, { ...links, anchor }, work.markup);
  return link === undefined ? undefined : { range: { start: end, end }, newText: jointOfFirstLink(work, parts) + link };
}

function bareLabel(words: string): string {
  return words.replace(/[[\]\s]/g, '').toLowerCase();
}

/** The line break that the entries around have before their links, for one that has none yet; between links a blank. */
function jointOfFirstLink({ links }: Entry['work'], parts: EntryStyle['parts']): string {
  const before = parts.find(({ part }) => part === 'links')?.before ?? '';
  return links.length === 0 && /^\s{0,4}<br\s?\/?>\s{0,4}$/i.test(before) ? before : ' ';
}
