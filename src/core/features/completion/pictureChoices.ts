import { isMentioned } from '../../site/fileMentions';
import { isForMachines, publishedFiles, sortOf } from '../../site/publishedFiles';
import type { Choice } from './choice';
import type { CompletionInput } from './completionItem';
import { fileChoice } from './fileChoice';

/** The pictures of the site by their paths from its root: those that nothing shows yet first, since one of them is likely meant. */
export function pictureChoices({ site }: Pick<CompletionInput, 'site'>): readonly Choice[] {
  if (site === undefined) return [];
  const pictures = publishedFiles(site).filter(path => sortOf(path) === 'picture' && !isForMachines(path));
  const choices = pictures.map(path => ({ isShown: isMentioned(site, path), choice: fileChoice(site, path, path) }));
  return [...choices.filter(({ isShown }) => !isShown), ...choices.filter(({ isShown }) => isShown)].map(
    ({ choice }) => choice,
  );
}
