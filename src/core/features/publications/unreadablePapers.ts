import { isListedPaper } from '../../page/data/dataFile';
import { message, type Message } from '../../text/message';
import { filesOfPapers, type PublicationPage } from './publicationPage';

/** That papers which are files of a collection are missing, as YAML does not read their front matter: `title: Gulls: Counted`. By the paths of their files. */
export function notesOnUnreadablePapers(shown: readonly PublicationPage[]): readonly Message[] {
  const paths = shown.flatMap(page => {
    const collection = page.collection();
    if (collection === undefined || !(collection.isListedHere || collection.holdsPage)) return [];
    const isAlone = collection.holdsPage && !collection.isListedHere;
    const read = new Set(filesOfPapers(page).flatMap(one => (isListedPaper(one.page) ? [one.path] : [])));
    return collection.files.flatMap(({ path, page: { frontMatter } }) => {
      const isMeant = !isAlone || path === page.files[0]?.path;
      return isMeant && frontMatter.yaml.problems.length > 0 && !read.has(path) ? [path] : [];
    });
  });
  const named = [...new Set(paths)];
  return named.length === 0
    ? []
    : [
        message(
          'The front matter of these files cannot be read, and their papers are left out: {0}. The problems of each file tell where it breaks off.',
          named,
        ),
      ];
}
