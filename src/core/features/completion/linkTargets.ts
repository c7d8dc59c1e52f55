import { isReadableAddress } from '../../site/addresses/readableAddress';
import { siteAnchors } from '../../site/siteAnchors';
import { addressWriter, type AddressStart } from '../../site/addresses/addressWriter';
import { isMentioned } from '../../site/references/fileMentions';
import { encodedAs, withPercentSigns } from '../../site/addresses/encodedPath';
import { folderOf, joinedPath } from '../../site/fileName';
import { isErrorPage } from '../../site/homeFirst';
import { isForReaders, sortOf, type FileSort } from '../../site/publishedFiles';
import { publishedSite } from '../../site/addresses/publishedSite';
import { shownOn } from '../../site/shownOn';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { titleOfPage } from '../../site/titleOfPage';
import { wordsOf } from '../../text/foldedText';
import type { OffsetRange } from '../../text/range';
import { isReadByEditor } from '../editorMarkdown';
import { targetPlace, type TargetPlace } from '../preview/targetPlace';
import { choice, type Choice } from './choice';
import type { CompletionInput, CompletionItem, CompletionSource } from './completionItem';
import { earlierAddress } from './earlierAddress';
import { fileChoice, unusedFirst } from './fileChoice';
import { fragmentChoices } from './fragmentChoices';
import { publishedIcons, publishedTargets } from './publishedTargets';
import { rootChoices } from './rootChoices';

/**
 * Targets of links and pictures as the published page needs them. VS Code completes paths from the folder of the file and
 * its own headings: what it writes in the same way is left to it.
 */
export const linkTargets: CompletionSource = input => {
  const { site, text, offset } = input;
  const place = targetPlace(text, offset);
  if (site === undefined || place === undefined) return undefined;
  const base = baseBefore(text.slice(place.replaced.start, offset));
  if (base > 0) return rootItems(input, site, place, base);
  const { replaced: range } = place;
  const written = text.slice(range.start, range.end);
  if (/^[\w-]+:|^\/\/|\{[{%]/.test(written)) return [];
  const hash = written.indexOf('#');
  const choices =
    hash >= 0 && range.start + hash < offset
      ? fragmentChoices(input, site, written.slice(0, hash))
      : place.wanted === 'link'
        ? linkChoices(input, site, place)
        : fileChoices(input, site, place, groupsOf(place.wanted));
  return itemsOf(choices, range, place, written);
};

function itemsOf(
  choices: readonly Choice[],
  range: OffsetRange,
  { ends }: TargetPlace,
  written: string,
): readonly CompletionItem[] {
  return choices.map(({ value, kind, detail, address = value }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range,
    insertText: withPercentSigns(address, ending[ends]),
    ...(written.includes('%') && { filterText: encodedAs(value, written) }),
  }));
}

/** How long the beginning of an address is that Liquid writes before a path from the root: `{{ site.url }}{{ site.baseurl }}`; 0 without. */
function baseBefore(written: string): number {
  return /^(?:\{\{-?\s{0,9}site\.(?:url|baseurl)\s{0,9}-?\}\}){1,2}(?=$|\/)/.exec(written)?.[0].length ?? 0;
}

/** The files and pages behind `{{ site.baseurl }}`, which holds the folder of a project site already. */
function rootItems(
  { text }: CompletionInput,
  site: SiteSnapshot,
  place: TargetPlace,
  base: number,
): readonly CompletionItem[] {
  const range = { start: place.replaced.start + base, end: place.replaced.end };
  const written = text.slice(range.start, range.end);
  return /[#{]/.test(written) ? [] : itemsOf(rootChoices(site, place.wanted), range, place, written);
}

/**
 * Where a link can lead: to the address that its words have elsewhere, to documents, pages, pictures and films, and behind all of them to
 * files that hardly anybody links. Most links leave the site: without such an address and a likely document no list opens by itself.
 */
function linkChoices(input: CompletionInput, site: SiteSnapshot, place: TargetPlace): readonly Choice[] {
  const earlier = earlierAddress(input, site, place.linked);
  const isNamed = (file: string): boolean => isForReaders(file) && isNamedBy(file, place.linked);
  const isFurther = (file: string): boolean => isForReaders(file) && !isNamedBy(file, place.linked);
  const likely = [
    ...(earlier === undefined ? [] : [choice(earlier, 'page')]),
    ...fileChoices(input, site, place, [isNamed, file => isFurther(file) && !isMentioned(site, file)]),
  ];
  const isEmpty = place.replaced.start === place.replaced.end;
  if (input.opensByItself === true && isEmpty && likely.length === 0) return [];
  const isOther = (file: string): boolean => sortOf(file) === 'document' && !isForReaders(file);
  return [
    ...likely,
    ...fileChoices(input, site, place, [file => isFurther(file) && isMentioned(site, file)]),
    ...pageChoices(input, site),
    ...fileChoices(input, site, place, [ofSort('picture'), ofSort('film'), isOther]),
  ];
}

/** Whether the name of a file has a word of the link: `files/cv_2024.pdf` of `[my CV](‸)`. */
function isNamedBy(file: string, linked: string): boolean {
  const words = wordsOf(
    file
      .slice(folderOf(file).length)
      .replace(/\.\w{1,5}$/, '')
      .replaceAll('_', ' '),
  );
  return wordsOf(linked).some(word => words.includes(word));
}

type IsWanted = (file: string) => boolean;

function ofSort(sort: FileSort): IsWanted {
  return file => sortOf(file) === sort;
}

function groupsOf(wanted: Exclude<TargetPlace['wanted'], 'link'>): readonly IsWanted[] {
  return sorts[wanted].map(ofSort);
}

const sorts: Readonly<Record<Exclude<TargetPlace['wanted'], 'link'>, readonly FileSort[]>> = {
  picture: ['picture'],
  icon: ['picture'],
  film: ['film', 'picture'],
  style: ['style'],
  script: ['script'],
  resource: ['style', 'picture', 'document'],
};

/** The files that are wanted, group by group; of each, what the site does not use yet first. */
function fileChoices(
  input: CompletionInput,
  site: SiteSnapshot,
  place: TargetPlace,
  groups: readonly IsWanted[],
): readonly Choice[] {
  const { path, text, remoteRepository } = input;
  const written = text.slice(place.replaced.start, place.replaced.end);
  const write = addressWriter(site, path, remoteRepository, startOf(written));
  const isKnown = (file: string): boolean => place.isKnownToEditor && isLeftToEditor(path, file, write(file));
  const files = place.wanted === 'icon' ? publishedIcons(site) : publishedTargets(site);
  return groups
    .flatMap(isWanted => unusedFirst(site, files.filter(isWanted)))
    .filter(file => !isKnown(file))
    .map(file => fileChoice(site, file, write(file)));
}

function pageChoices({ path, pageModel, remoteRepository }: CompletionInput, site: SiteSnapshot): readonly Choice[] {
  const own = new Set(shownOn(site, path).map(page => page.path));
  const prefix = publishedSite(site, remoteRepository).base;
  return siteAnchors(site, pageModel)
    .filter(page => !own.has(page.path) && !isErrorPage(page) && isReadableAddress(page.url))
    .map(({ url, path: file }) => choice(prefix + url, 'page', titleOfPage(site, file)));
}

/** Whether VS Code, which reads paths from the file's folder or the root of the workspace, offers the same. */
function isLeftToEditor(path: string, file: string, written: string): boolean {
  if (!isReadByEditor(path)) return false;
  return written.startsWith('/') ? written === `/${file}` : joinedPath(folderOf(path), written) === file;
}

function startOf(written: string): AddressStart {
  return written.startsWith('/') ? 'root' : written.startsWith('./') ? 'dot' : 'any';
}

/** What would end an address before its end, by what does end it. */
const ending: Readonly<Record<TargetPlace['ends'], RegExp>> = {
  ')': /[\s()<>]/g,
  "'": /'/g,
  '"': /"/g,
  blank: /[\s"'=<>`]/g,
};
