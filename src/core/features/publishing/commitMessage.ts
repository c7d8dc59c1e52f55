import { message, type Message } from '../../text/message';
import { isMenuFile } from '../../site/menuFile';
import { isPictureName } from '../../syntax/pictureName';
import type { ChangedFile } from './publishingReport';
import type { PageChanges } from './pageChanges';

const settings = /^_config\.ya?ml$/;

/** Longer titles are cut: the first line of a commit message is read in lists. */
const longestTitle = 48;

interface Changes {
  readonly files: readonly ChangedFile[];
  /** Of all pages that changed. */
  readonly pages: readonly PageChanges[];
  /** Of a homepage that was never committed: whose it is, where that is known. */
  readonly newHomepage?: { readonly owner: string | undefined } | undefined;
}

/**
 * What a commit of these changes may be called, in parts to be joined by `; `: what happened to publications first, then the pages and
 * sections, then what else there is. Of a homepage that was never committed its owner alone. None where nothing changed.
 */
export function commitMessage({ files, pages, newHomepage }: Changes): readonly Message[] {
  if (newHomepage !== undefined) return [addedHomepage(newHomepage.owner)];
  const parts = [
    ...told(unique(pages.flatMap(({ added }) => added)), addedOne, addedSome),
    ...told(unique(pages.flatMap(({ changed }) => changed)), changedOne, changedSome),
    ...told(unique(pages.flatMap(({ removed }) => removed)), removedOne, removedSome),
    ...told(unique(pages.flatMap(({ page }) => page ?? [])), addedPage, addedPages),
  ];
  const sections = unique(pages.flatMap(page => page.sections));
  if (sections.length > 0) parts.push(message('update {0}', sections.slice(0, 3)));
  const isTouched = (pattern: RegExp): boolean => files.some(({ path }) => pattern.test(path));
  if (isTouched(settings)) parts.push(message('update the profile and settings'));
  if (files.some(({ path }) => isMenuFile(path))) parts.push(message('update the menu'));
  if (files.some(({ path }) => /^images\//i.test(path) || isPictureName(path))) parts.push(message('update pictures'));
  if (isTouched(/^_sass\/|\.s?css$/)) parts.push(message('change the looks'));
  const [first] = files;
  if (parts.length > 0 || first === undefined) return parts;
  const more = files.length - 1;
  if (more === 0) return [message('update {0}', first.path)];
  return more === 1
    ? [message('update {0} and 1 more file', first.path)]
    : [message('update {0} and {1} more files', first.path, String(more))];
}

function told(
  titles: readonly string[],
  one: (title: string) => Message,
  some: (count: string) => Message,
): readonly Message[] {
  const [first] = titles;
  if (first === undefined) return [];
  return [titles.length === 1 ? one(shortened(first)) : some(String(titles.length))];
}

const addedOne = (title: string): Message => message('add “{0}”', title);
const addedSome = (count: string): Message => message('add {0} publications', count);
const changedOne = (title: string): Message => message('update “{0}”', title);
const changedSome = (count: string): Message => message('update {0} publications', count);
const removedOne = (title: string): Message => message('remove “{0}”', title);
const removedSome = (count: string): Message => message('remove {0} publications', count);
const addedPage = (title: string): Message => message('add the page “{0}”', title);
const addedPages = (count: string): Message => message('add {0} pages', count);
const addedHomepage = (owner: string | undefined): Message =>
  owner === undefined ? message('add the homepage') : message('add the homepage of {0}', owner);

function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  // a letter of two code units is not cut in its middle
  return `${title
    .slice(0, longestTitle)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
