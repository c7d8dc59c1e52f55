import { holdsOffset } from '../../text/range';
import type { Work } from './listedWork';
import type { Section } from '../pageModel';

const ofPatents = /(?<!\p{L})patents?(?!\p{L})|专利/iu;
/** What stands beside patents in a title, or below one, and is something else: `论文与专利`, `Software Copyrights / Patents`. */
const ofOthers =
  /publication|papers?\b|articles?\b|journal|conference|preprint|books?\b|software|copyright|论文|著作|文章|期刊|会议|软件|软著/i;

/** The works of a page, those below a heading of patents as such: `Invention Patents`, `发明专利`. They need not say so themselves. */
export function withPatents(works: readonly Work[], sections: readonly Section[]): readonly Work[] {
  const telling = sections.filter(({ title }) => ofPatents.test(title) || ofOthers.test(title));
  if (!telling.some(({ title }) => ofPatents.test(title))) return works;
  return works.map(work => {
    const { start } = work.range;
    const title = telling.filter(({ range }) => holdsOffset(range, start)).at(-1)?.title;
    const isAmongPatents = title !== undefined && ofPatents.test(title) && !ofOthers.test(title);
    return work.patent === undefined && isAmongPatents ? { ...work, patent: { number: undefined } } : work;
  });
}
