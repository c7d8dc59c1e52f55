import { siteAnchors } from '../../rules/addresses/siteAnchors';
import { addressWriter, type AddressStart } from '../../site/addresses/addressWriter';
import { isMentioned } from '../../site/references/fileMentions';
import { withPercentSigns } from '../../site/addresses/encodedPath';
import { folderOf, joinedPath } from '../../site/fileName';
import { isErrorPage } from '../../site/homeFirst';
import { isForMachines, publishedFiles, sortOf, type FileSort } from '../../site/publishedFiles';
import { publishedSite } from '../../site/addresses/publishedSite';
import { shownOn } from '../../site/references/shownOn';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isReadByEditor } from '../editorMarkdown';
import { targetPlace, type TargetPlace } from '../preview/targetPlace';
import { choice, type Choice } from './choice';
import type { CompletionInput, CompletionSource } from './completionItem';
import { earlierAddress } from './earlierAddress';
import { fileChoice } from './fileChoice';
import { fragmentChoices } from './fragmentChoices';

/**
 * Targets of links and pictures as the published page needs them. VS Code completes paths from the folder of the file and
 * its own headings: what it writes in the same way is left to it.
 */
export const linkTargets: CompletionSource = input => {
  const { site, text, offset } = input;
  const place = targetPlace(text, offset);
  if (site === undefined || place === undefined) return undefined;
  const { replaced: range } = place;
  const written = text.slice(range.start, range.end);
  if (/^[\w-]+:|^\/\/|\{[{%]/.test(written)) return [];
  const hash = written.indexOf('#');
  const choices =
    hash >= 0 && range.start + hash < offset
      ? fragmentChoices(input, site, written.slice(0, hash))
      : [...earlierChoices(input, site, place), ...fileChoices(input, site, place), ...pageChoices(input, site, place)];
  return choices.map(({ value, kind, detail, address = value }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range,
    insertText: withPercentSigns(address, ENDING[place.ends]),
  }));
};

function earlierChoices(input: CompletionInput, site: SiteSnapshot, place: TargetPlace): readonly Choice[] {
  const address = place.wanted === 'link' ? earlierAddress(input, site, place.linked) : undefined;
  return address === undefined ? [] : [choice(address, 'page')];
}

const SORTS: Readonly<Record<TargetPlace['wanted'], readonly FileSort[]>> = {
  picture: ['picture'],
  film: ['film', 'picture'],
  link: ['document', 'picture', 'film'],
  style: ['style', 'picture', 'document'],
  script: ['script'],
};

/** Documents before pictures for a link; of each, what the site does not use yet first. */
function fileChoices(input: CompletionInput, site: SiteSnapshot, place: TargetPlace): readonly Choice[] {
  const { path, text, remoteRepository } = input;
  const written = text.slice(place.replaced.start, place.replaced.end);
  const write = addressWriter(site, path, remoteRepository, startOf(written));
  const isKnown = (file: string): boolean => place.isKnownToEditor && isLeftToEditor(path, file, write(file));
  const files = publishedFiles(site).filter(file => !isKnown(file));
  return SORTS[place.wanted].flatMap(sort => {
    const all = files.filter(file => sortOf(file) === sort && !isForMachines(file));
    const isNew = (file: string): boolean => !isMentioned(site, file);
    return [...all.filter(isNew), ...all.filter(file => !isNew(file))].map(file => fileChoice(site, file, write(file)));
  });
}

function pageChoices(
  { path, pageModel, remoteRepository }: CompletionInput,
  site: SiteSnapshot,
  { wanted }: TargetPlace,
): readonly Choice[] {
  if (wanted !== 'link') return [];
  const own = new Set(shownOn(site, path).map(page => page.path));
  const prefix = publishedSite(site, remoteRepository).base;
  return siteAnchors(site, pageModel)
    .filter(page => !own.has(page.path) && !isErrorPage(page) && /(?:\/|\.html?)$/.test(page.url))
    .map(({ url, path: file }) => choice(prefix + url, 'page', titleOf(site, file)));
}

function titleOf(site: SiteSnapshot, file: string): string {
  const title = site.pages.find(({ path }) => path === file)?.data.title;
  return typeof title === 'string' && title !== '' ? title : file;
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
const ENDING: Readonly<Record<TargetPlace['ends'], RegExp>> = {
  ')': /[\s()<>]/g,
  "'": /'/g,
  '"': /"/g,
  blank: /[\s"'=<>`]/g,
};
