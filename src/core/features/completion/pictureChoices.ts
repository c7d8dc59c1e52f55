import { isForMachines, isForReaders, publishedFiles, sortOf } from '../../site/publishedFiles';
import { pictureFileSource } from '../../syntax/pictureName';
import type { Choice } from './choice';
import type { CompletionInput } from './completionItem';
import { fileChoice, unusedFirst } from './fileChoice';

/**
 * The pictures of the site by their paths from its root: those that nothing shows yet first, since one of them is likely meant. Where the
 * site puts a folder before the value, those in it, by their paths from there. `start` is `''`, `/` or `./`.
 */
export function pictureChoices(
  { site }: Pick<CompletionInput, 'site'>,
  folder: string,
  start: string,
): readonly Choice[] {
  if (site === undefined) return [];
  const isOffered = (path: string): boolean =>
    path.startsWith(folder) && sortOf(path) === 'picture' && !isForMachines(path);
  return unusedFirst(site, publishedFiles(site).filter(isOffered)).map(path =>
    fileChoice(site, path, folder === '' ? start + path : path.slice(folder.length)),
  );
}

/** The documents of the site that visitors read, by their paths from its root, those first that nothing links yet. `start` as above. */
export function documentChoices({ site }: Pick<CompletionInput, 'site'>, start: string): readonly Choice[] {
  if (site === undefined) return [];
  const paths = publishedFiles(site).filter(path => isForReaders(path) && !isForMachines(path));
  return unusedFirst(site, paths).map(path => fileChoice(site, path, start + path));
}

/** How a picture's address begins: as its author has begun it, else as another one of the file does (`avatar: ./assets/img/me.jpg`). */
export function pictureStart(written: string, text: string): string {
  const [begun] = /^\.?\//.exec(written) ?? [];
  if (written !== '') return begun ?? '';
  return pictureBeside.test(text) ? './' : '';
}

const pictureBeside = new RegExp(String.raw`:[ \t]{1,40}["']?\.\/[\w./-]{1,200}\.${pictureFileSource}\b`, 'i');
