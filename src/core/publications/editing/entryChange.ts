import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { message, type Message } from '../../text/message';
import { hostAhead } from '../../syntax/hostEndings';
import { arxivAddress, readArxivId } from '../../syntax/arxivId';
import { doiAddress, readDoi } from '../../syntax/doi';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { styleBesideEntry } from '../beside/styleBeside';
import { editableEntryAt, type EditableEntry } from '../entries/editableEntry';
import { splitAuthors } from './entryAuthors';
import type { EntryFieldName, FieldReading } from './entryField';
import { entryFields } from './entryFields';
import { hasOwnTarget, linksOf, rewriteLink, writeNewLink } from './entryLinks';
import { linkTitle, plainTitle } from './titleLink';

/** A field of an entry, to be shown. */
export interface ShownField {
  readonly name: EntryFieldName;
  readonly state: 'written' | 'missing' | 'unreadable';
  /** `''` for what is missing or cannot be read. */
  readonly value: string;
  readonly asWritten: boolean;
  readonly range: OffsetRange;
}

/** A link of an entry, to be shown. */
export interface ShownLink {
  readonly role: 'title' | 'label';
  /** As a reader sees it or, where marks stand inside, as it is written; `undefined` where it can only be changed in the text. */
  readonly label: string | undefined;
  /** What a reader sees of it: `Code` of `<i class="fab fa-github"></i> Code`. Empty for a picture. */
  readonly words: string;
  readonly target: string;
  /** Whether the target stands at this link alone, so that it can be changed here. */
  readonly canBeEdited: boolean;
  readonly range: OffsetRange;
}

/** An entry, to be shown with its parts. */
export interface ShownEntry {
  readonly range: OffsetRange;
  readonly title: string;
  readonly fields: readonly ShownField[];
  readonly links: readonly ShownLink[];
  /** Whether the title is plain text that a link can be made of. */
  readonly titleCanBeLinked: boolean;
  /** Labels that the page has elsewhere and this entry has not, the usual ones first. */
  readonly proposedLabels: readonly string[];
}

/** One change of an entry. */
export type EntryChange =
  | { readonly kind: 'field'; readonly name: EntryFieldName; readonly value: string }
  /** `index` counts the links as they are shown; an empty target takes the link away. */
  | { readonly kind: 'link'; readonly index: number; readonly label: string; readonly target: string }
  | { readonly kind: 'add-link'; readonly label: string; readonly target: string }
  /** Makes a link of a title that is none. */
  | { readonly kind: 'link-title'; readonly target: string };

/** What can be edited of the entry at an offset; `undefined` where no publication is there. Nothing is guessed. */
export function showEntry(page: PageModel, offset: number, ownNames: readonly string[]): ShownEntry | undefined {
  const reading = readingAt(page, offset, ownNames);
  if (reading === undefined) return undefined;
  const { entry } = reading;
  const links = linksOf(page, entry);
  const own = new Set(links.map(({ link }) => link.text.replace(/[[\]]/g, '').trim().toLowerCase()));
  const labels = [
    ...new Set(reading.style.links.labels.flatMap(({ label, says }) => (says === undefined ? [label] : []))),
  ];
  return {
    range: entry.range,
    title: entry.work?.title.text ?? entry.box?.title?.text ?? '',
    fields: fieldsOf(reading).map(field =>
      field.state === 'unreadable'
        ? { ...field, value: '', asWritten: false }
        : { name: field.name, state: field.state, value: field.value, asWritten: field.asWritten, range: field.range },
    ),
    links: links.map(({ link, role, label }) => ({
      role,
      label: label?.value,
      words: label === undefined || label.asWritten ? link.text : label.value,
      target: link.href,
      canBeEdited: hasOwnTarget(page, link),
      range: link.range,
    })),
    titleCanBeLinked: plainTitle(page, entry) !== undefined,
    proposedLabels: labels.filter(label => !own.has(label.toLowerCase())),
  };
}

/**
 * The edits that make a change in the entry at an offset, in the style of its page; every other byte stays. None where the change says
 * what stands there, or what cannot be written (`changeProblem` says why).
 */
export function changeEntry(
  page: PageModel,
  offset: number,
  change: EntryChange,
  ownNames: readonly string[],
): readonly TextEdit[] {
  const reading = changeProblem(change) === undefined ? readingAt(page, offset, ownNames) : undefined;
  if (reading === undefined) return [];
  const { entry } = reading;
  if (change.kind === 'add-link')
    return writeNewLink(page, entry, reading.style, change.label.trim(), addressOf(change.target));
  if (change.kind === 'link-title') return linkTitle(page, entry, reading.style, addressOf(change.target));
  if (change.kind === 'link') {
    const link = linksOf(page, entry)[change.index];
    if (link === undefined) return [];
    const target = change.target === link.link.href ? change.target : addressOf(change.target);
    return rewriteLink(page, entry, link, change.label, target);
  }
  const field = fieldsOf(reading).find(({ name }) => name === change.name);
  if (field === undefined || field.state === 'unreadable') return [];
  return change.value === field.value ? [] : field.write(change.value.trim());
}

const readings = remembered<PageModel, Map<string, FieldReading | undefined>>(() => new Map());
const fieldsOf = remembered(entryFields);

/** A form shows an entry and asks again for each part that is changed. */
function readingAt(page: PageModel, offset: number, ownNames: readonly string[]): FieldReading | undefined {
  const known = readings(page);
  const key = [offset, ...ownNames].join('\n');
  if (!known.has(key)) {
    const entry = editableEntryAt(page, offset);
    known.set(key, entry && readingOf(page, entry, ownNames));
  }
  return known.get(key);
}

function readingOf(page: PageModel, entry: EditableEntry, ownNames: readonly string[]): FieldReading {
  const style = styleBesideEntry(page, entry, { ownNames, itself: true });
  return { page, entry, ownNames, style };
}

/** What is wrong with a change before it is made; `undefined` where nothing is. */
export function changeProblem(change: EntryChange): Message | undefined {
  if (change.kind === 'field') return fieldProblem(change.name, change.value.trim());
  if (change.kind === 'add-link' && change.label.trim() === '')
    return message('A link needs a label: it is what visitors click on.');
  return targetProblem(change.target.trim(), change.kind === 'link');
}

function fieldProblem(name: EntryFieldName, value: string): Message | undefined {
  if (value === '' && name !== 'badge' && name !== 'alt')
    return message('This cannot be left empty. To take it out of the entry, edit the text.');
  if (name === 'authors' && splitAuthors(value) === undefined)
    return message('This does not read as a list of authors. Separate the names with commas: “Mei Lin, Ada Reed”.');
  if (name === 'year' && !/^(?:(?:19|20)\d\d|\d\d)$/.test(value)) return message('A year has four digits: “2026”.');
  if (name === 'width' && !/^\d{1,4}(?:px|%)?$/.test(value))
    return message('A width is a number of pixels or a percentage of the column: “320” or “100%”.');
  return undefined;
}

function targetProblem(target: string, mayBeEmpty: boolean): Message | undefined {
  if (target === '')
    return mayBeEmpty ? undefined : message('A link needs a target: a web address or a file of your site.');
  if (/\s/.test(target)) return message('An address contains no spaces. Write %20 for a space in a file name.');
  if (/^(?:javascript|data|vbscript):/i.test(target))
    return message('A link can lead to a web address, a file of your site or a place on the page, not to a script.');
  if (/^www\./i.test(target) || hostAhead(target) !== undefined)
    return message('Without “https://” browsers look for this on your own site. Write “https://{0}”.', target);
  return undefined;
}

/** A DOI or an arXiv identifier that is typed alone becomes its address. */
function addressOf(typed: string): string {
  const target = typed.trim();
  const doi = /^(?:doi:\s?)?10\.\d{4,9}\/\S+$/i.test(target) ? readDoi(target) : undefined;
  if (doi !== undefined) return doiAddress(doi);
  const id = /^arxiv:\s?\S+$|^\d{4}\.\d{4,5}(?:v\d+)?$/i.test(target) ? readArxivId(arxivTold(target)) : undefined;
  return id === undefined ? target : arxivAddress(id);
}

function arxivTold(target: string): string {
  return /^arxiv/i.test(target) ? target : `arXiv:${target}`;
}
