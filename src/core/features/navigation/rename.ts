import { groupedBy } from '../../grouped';
import { isListId } from '../../kramdown/attributeList';
import { isHeaderId } from '../../kramdown/blocks/header';
import { message, type Message } from '../../text/message';
import { type FileEdits, withoutOverlaps } from '../../text/edit';
import { assembledPage } from '../../site/store/assembledPage';
import { writtenPlace } from '../../site/declaredIds';
import { scriptNaming, scriptReferringTo } from '../../site/styles/scriptedIds';
import type { SiteFile } from '../../site/siteSnapshot';
import { leadingEmoji } from '../../text/leadingEmoji';
import { lineStart } from '../../text/lines';
import type { Place } from '../../text/mappedText';
import { slice, type OffsetRange } from '../../text/range';
import { titleWords } from '../../text/titleWords';
import { retitleMenuOf } from '../sections/retitleMenu';
import { idsChanged, renameHeading } from './renameHeading';
import { renameAnchors, renamedTogether } from './renameId';
import type { PlacedEdit } from '../siteChange';
import { usesOfId } from './references';
import type { SiteReading } from '../siteReading';
import { idsOn, subjectAt, touches, type IdOnPage } from './subject';

/** What can be renamed at a place. */
export interface Renamable {
  /** In the file that was asked about. */
  readonly range: OffsetRange;
  /** What the author will change: an id, or the text of the heading that has it. */
  readonly placeholder: string;
}

export type RenameAnswer =
  | { readonly kind: 'edits'; readonly files: readonly FileEdits[] }
  /** The new name is none, or the place has to keep the one it has. */
  | { readonly kind: 'refused'; readonly message: Message };

/** What is renamed at an offset: `undefined` where nothing of this site is. */
export function prepareRename(reading: SiteReading, path: string, offset: number): Renamable | undefined {
  const found = renamedAt(reading, path, offset);
  return found === undefined ? undefined : { range: found.range, placeholder: found.placeholder };
}

/** The edits, in all files, that give what stands at an offset a new name. `scripts` are those of the site that its snapshot has no text of. */
export function rename(
  reading: SiteReading,
  path: string,
  offset: number,
  newName: string,
  scripts: readonly SiteFile[],
): RenameAnswer | undefined {
  const found = renamedAt(reading, path, offset);
  if (found === undefined) return undefined;
  const name = newName.trim();
  if (found.kind === 'heading') {
    if (name === '' || /[\r\n]/.test(name))
      return { kind: 'refused', message: message('A heading is one line of text.') };
    const title = found.before + (leadingEmoji(name) === '' ? found.emoji : '') + name + found.behind;
    const changes = idsChanged(reading, found.title, title);
    const asking = scriptAsking(reading, changes);
    if (asking !== undefined) return { kind: 'refused', message: unfound(asking) };
    const taken = idTaken(reading, found.title, changes);
    if (taken !== undefined)
      return {
        kind: 'refused',
        message: message(
          'Links to this heading would lead to another place on the page, which has the id “{0}” already. Choose other words.',
          taken,
        ),
      };
    const edits = [...renameHeading(reading, found.title, title), ...retitleMenuOf(reading, found.title, title)];
    return { kind: 'edits', files: byFile(edits) };
  }
  const id = name.replace(/^#/, '');
  const renamed = renamedTogether(reading, found.id, found.pages);
  const reason = id === found.id ? undefined : whyNot(reading, found.id, renamed, id, scripts);
  return reason === undefined
    ? { kind: 'edits', files: byFile(renameAnchors(reading, found.id, renamed, id)) }
    : { kind: 'refused', message: reason };
}

/** Why anchors cannot have another id. */
function whyNot(
  reading: SiteReading,
  id: string,
  renamed: readonly IdOnPage[],
  newId: string,
  scripts: readonly SiteFile[],
): Message | undefined {
  if (newId === '' || !/^[^\s"'`<>&#%{}()[\]\\|]+$/u.test(newId))
    return message('An id is one word of letters, digits and hyphens.');
  const pages = renamed.map(({ page }) => page.path);
  if (idsOn(reading, newId, pages).length > 0)
    return message('“{0}” is the id of another place on the page already. Choose one that is free.', newId);
  const unread = renamed
    .map(({ declared }) => unreadAs(reading, declared.place, newId))
    .find(told => told !== undefined);
  if (unread !== undefined) return unread;
  const asking = scriptNaming([...reading.site.files.values(), ...scripts], id);
  return asking === undefined ? undefined : unfound(asking);
}

function unfound(asking: string): Message {
  return message('A script would no longer find this place: “{0}” asks for it by its id.', asking);
}

/** The id that a heading would share with another place of a page, to which the links to it would then lead; one beside the heading is the same place. */
function idTaken(
  reading: SiteReading,
  title: Place,
  changes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | undefined {
  for (const [page, ids] of changes) {
    for (const [id, newId] of ids) {
      const isRenamed = idsOn(reading, id, [page]).some(({ declared: { place } }) => isSamePlace(place, title));
      if (!isRenamed || usesOfId(reading, id, [page]).length === 0) continue;
      const others = idsOn(reading, newId, [page]).filter(({ declared }) => declared.section === undefined);
      if (others.some(({ declared: { place } }) => !isBeside(reading, place, title))) return newId;
    }
  }
  return undefined;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.path === b.path && a.start === b.start;
}

/** `<span class='anchor' id='news'></span>`, and the heading `# News` right below it or around it. */
function isBeside({ site }: SiteReading, anchor: Place, title: Place): boolean {
  if (anchor.path !== title.path) return false;
  const text = site.files.get(title.path)?.text ?? '';
  const [start, end] = anchor.end <= title.start ? [anchor.end, title.start] : [title.end, anchor.start];
  return /^(?:[^<>\n]{0,200}>)?(?:[\s#]|<[^<>]*>)*(?:<[^<>\n]{0,200}|\{:?[^{}\n]{0,200})?$/.test(
    text.slice(start, end),
  );
}

/** The file of a page, or of a piece of it, with a script that asks for an id which would become another. Words of other scripts may mean anything. */
function scriptAsking(
  { site, pageModel }: SiteReading,
  changes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | undefined {
  for (const [page, ids] of changes) {
    const paths = new Set([page, ...(assembledPage(site, page, pageModel)?.paths ?? [])]);
    const files = [...paths].flatMap(path => site.files.get(path) ?? []);
    for (const id of ids.keys()) {
      const asking = scriptReferringTo(files, id);
      if (asking !== undefined) return asking;
    }
  }
  return undefined;
}

/** `# News {#1}` and `{: #论文}` are no ids to kramdown, `{#论文}` and `<a id="1">` are. */
function unreadAs({ site }: SiteReading, { path, start }: Place, newId: string): Message | undefined {
  const text = site.files.get(path)?.text ?? '';
  const opened = /\{[:#][^{}]*$/.exec(text.slice(lineStart(text, start), start))?.[0];
  if (opened === '{#' && !isHeaderId(newId))
    return message(
      'After a heading, in “{#…}”, an id must begin with a letter, and contain only letters, digits, hyphens, dots, colons and “_”.',
    );
  return opened?.startsWith('{:') === true && !isListId(newId)
    ? message(
        'In “{: #…}” an id must begin with a letter from A to Z, and contain only such letters, digits and hyphens.',
      )
    : undefined;
}

type Renamed = Renamable &
  /** `emoji`: what stands before the words, which stays unless the author writes another; `before` and `behind`: the elements around both. */
  (
    | {
        readonly kind: 'heading';
        readonly title: Place;
        readonly emoji: string;
        readonly before: string;
        readonly behind: string;
      }
    | { readonly kind: 'anchor'; readonly id: string; readonly pages: readonly string[] }
  );

function renamedAt(reading: SiteReading, path: string, offset: number): Renamed | undefined {
  const subject = subjectAt(reading, path, offset);
  if (subject === undefined) return undefined;
  if (subject.kind === 'declaration') {
    const [first] = subject.ids;
    if (first === undefined || isFrame(reading, first)) return undefined;
    const { place, reach, section } = first.declared;
    if (section !== undefined) return heading(reading, place, place);
    const title = touches(place, offset) ? undefined : titleIn(reading, first, reach);
    return title === undefined ? anchor(subject.ids, place) : heading(reading, title, title);
  }
  const { id, idRange, pages } = subject.resolved;
  const ids = id === undefined ? [] : idsOn(reading, id, pages);
  const [first] = ids;
  if (first === undefined || idRange === undefined || ids.some(found => isFrame(reading, found))) return undefined;
  const anchors = ids.filter(({ declared }) => declared.section === undefined);
  return anchors.length > 0 ? anchor(anchors, idRange) : heading(reading, first.declared.place, idRange);
}

function heading({ site }: SiteReading, title: Place, range: OffsetRange): Renamed {
  const whole = slice(site.files.get(title.path)?.text ?? '', title);
  const words = titleWords(whole);
  const emoji = leadingEmoji(slice(whole, words));
  const start = words.start + emoji.length;
  // asked at the heading itself, not at a link to it
  const isOwn = range.start === title.start && range.end === title.end;
  return {
    kind: 'heading',
    title,
    emoji,
    before: whole.slice(0, words.start),
    behind: whole.slice(words.end),
    range: isOwn
      ? { start: title.start + start, end: title.start + words.end }
      : { start: range.start, end: range.end },
    placeholder: whole.slice(start, words.end),
  };
}

function anchor(ids: readonly IdOnPage[], { start, end }: OffsetRange): Renamed {
  const id = ids[0]?.declared.id ?? '';
  return { kind: 'anchor', id, pages: ids.map(({ page }) => page.path), range: { start, end }, placeholder: id };
}

/** The text of the heading `# News {#mine}`, beside its id. */
function titleIn({ site, pageModel }: SiteReading, { page }: IdOnPage, reach: Place): Place | undefined {
  const whole = assembledPage(site, page.path, pageModel);
  const titles = whole?.model.sections.flatMap(({ titleRange }) => writtenPlace(whole, titleRange) ?? []);
  return titles?.find(({ path, start, end }) => path === reach.path && reach.start <= start && end <= reach.end);
}

/** Ids of layouts are what styles and scripts go by: nobody renames those here. */
function isFrame({ site, pageModel }: SiteReading, { declared, page }: IdOnPage): boolean {
  const { path } = declared.place;
  return path !== page.path && assembledPage(site, page.path, pageModel)?.paths.includes(path) !== true;
}

function byFile(edits: readonly PlacedEdit[]): readonly FileEdits[] {
  return [...groupedBy(edits, ({ path }) => path)].map(([path, own]) => ({
    path,
    edits: withoutOverlaps(distinctEdits(own)).map(({ range: { start, end }, newText }) => ({
      range: { start, end },
      newText,
    })),
  }));
}

function distinctEdits(edits: readonly PlacedEdit[]): readonly PlacedEdit[] {
  return [...new Map(edits.map(edit => [`${edit.range.start} ${edit.range.end}`, edit])).values()];
}
