import type { Image, PageModel, PaperBox } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { worksOf } from '../../page/works/works';
import type { Asset } from '../../site/siteSnapshot';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/**
 * Pictures that two papers of one page share: one of them was likely copied with the box and forgotten. A box that says what one works on is
 * no paper: it has neither a badge nor authors.
 */
export function* sharedPictures(
  { page, path }: PageRuleInput,
  fileOf: (picture: Image) => Asset | undefined,
): Iterable<Finding> {
  const first = new Map<string, { readonly box: PaperBox; readonly picture: Image }>();
  for (const { box, picture } of papersWithPicture(page)) {
    const file = fileOf(picture);
    if (file === undefined || box.title === undefined) continue;
    const before = first.get(file.path);
    if (before === undefined) first.set(file.path, { box, picture });
    else if (before.box.title !== undefined && areOthers(before.box.title.text, box.title.text)) {
      yield {
        range: picture.srcRange,
        message: message(
          'This picture is also shown for “{0}”: one of the two papers shows the wrong one.',
          before.box.title.text,
        ),
        related: [{ path, range: before.picture.srcRange, message: message('Here it is shown first.') }],
      };
    }
  }
}

const papersWithPicture = remembered((page: PageModel) => {
  const works = new Set(worksOf(page).flatMap(({ kind, range }) => (kind === 'box' ? [range.start] : [])));
  const pictures = new Map(page.images.map(picture => [picture.range.start, picture]));
  return page.boxes.flatMap(box => {
    const picture = box.image && pictures.get(box.image.element.range.start);
    const isPaper = (box.badge?.text ?? '') !== '' || works.has(box.range.start);
    return picture === undefined || !isPaper ? [] : [{ box, picture }];
  });
});

/** Whether two titles have less than half of their words in common; a paper and its longer version share a picture by right. */
function areOthers(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter(word => other.has(word)).length;
  return Math.min(one.size, other.size) > 0 && shared * 2 < Math.min(one.size, other.size);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}]{3,}/gu) ?? []);
}
