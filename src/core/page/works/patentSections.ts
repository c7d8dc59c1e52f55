import { holdsOffset } from '../../text/range';
import { namesAny } from '../headings/headingKinds';
import type { Work } from '../drafts/listedWork';
import type { Section } from '../pageModel';

const isOfPatents = (title: string): boolean => namesAny(title, ['patents']);
/** What stands beside patents in a title, or below one, and is something else: `论文与专利`, `Software Copyrights / Patents`. */
const isOfOthers = (title: string): boolean =>
  /publication|papers?\b|articles?\b|论文|文章/i.test(title) ||
  namesAny(title, ['journals', 'conferences', 'preprints', 'books', 'software']);

/** Whether a heading is one of patents as such: `Patents`, `发明专利`, not `Publications and Patents`. */
export function isNamedAfterPatents(title: string): boolean {
  return isOfPatents(title) && !isOfOthers(title);
}

/** The works of a page, those below a heading of patents as such: `Invention Patents`, `发明专利`. They need not say so themselves. */
export function withPatents(works: readonly Work[], sections: readonly Section[]): readonly Work[] {
  const telling = sections.filter(({ title }) => isOfPatents(title) || isOfOthers(title));
  if (!telling.some(({ title }) => isOfPatents(title))) return works;
  return works.map(work => {
    const { start } = work.range;
    const title = telling.filter(({ range }) => holdsOffset(range, start)).at(-1)?.title;
    const isAmongPatents = title !== undefined && isNamedAfterPatents(title);
    return work.patent === undefined && isAmongPatents ? { ...work, patent: { number: undefined } } : work;
  });
}
