import type { Image } from '../page/pageModel';
import type { HtmlTag } from '../syntax/htmlTag';
import { baseName } from '../site/fileName';
import type { Asset } from '../site/siteSnapshot';
import { attributeOf } from '../syntax/html';
import { badgeQueries } from './pictures/badgeQuery';
import { pictureFiles } from './pictures/pictureFile';
import { pictureWords } from './pictures/pictureWords';
import { type Finding, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';
import { sharedPictures } from './pictures/sharedPictures';

/** Pictures that are slow to load, too wide, without words in their place, or shown for two papers. */
export const imageHygiene: Rule = {
  id: 'image-hygiene',
  group: 'assets',
  severity: 'info',
  summary: message('Pictures that are too large, too wide, without alternative text, or shown for two papers'),
  scope: 'page',
  *check(input) {
    const { page } = input;
    const tags = new Map(page.tags.map(tag => [tag.range.start, tag]));
    const fileOf = pictureFiles(input);
    yield* heavyPictures(input, fileOf);
    const inBoxes = new Set(page.boxes.map(({ image }) => image?.width?.valueRange.start));
    for (const picture of page.images) yield* width(picture, tags.get(picture.range.start), inBoxes);
    yield* pictureWords(page, start => tags.get(start));
    yield* badgeQueries(page);
    yield* sharedPictures(input, fileOf);
  },
};

const megabyte = 1_048_576;

function* heavyPictures({ page }: PageRuleInput, fileOf: (picture: Image) => Asset | undefined): Iterable<Finding> {
  const told = new Set<string>();
  for (const picture of page.images) {
    const file = fileOf(picture);
    if (file === undefined || file.size <= megabyte || told.has(file.path)) continue;
    told.add(file.path);
    yield {
      range: picture.srcRange,
      message: message(
        '“{0}” is {1} MB: visitors with a slow connection wait for it. Save it smaller, as WebP for example.',
        baseName(file.path),
        (file.size / megabyte).toFixed(1),
      ),
      remedy: 'shrink-pictures',
    };
  }
}

/** Of pictures in the column of a paper box, the schema of the box speaks. */
function* width(picture: Image, tag: HtmlTag | undefined, inBoxes: ReadonlySet<number | undefined>): Iterable<Finding> {
  const attribute = picture.kind === 'html' && tag !== undefined ? attributeOf(tag, 'width') : undefined;
  if (attribute?.value === undefined || inBoxes.has(attribute.valueRange.start)) return;
  const match = /^\s*(\d+(?:\.\d+)?)\s*(%|pt)\s*$/.exec(attribute.value);
  if (match === null) return;
  const [, number = '', unit] = match;
  if (unit === '%' && Number(number) > 100) {
    yield {
      range: attribute.valueRange,
      message: message(
        'The width “{0}” is more than there is room for: the picture is cut off or pushes the text aside.',
        attribute.value,
      ),
      fixes: [widthFix(attribute.valueRange, '100%', false)],
    };
  } else if (unit === 'pt') {
    yield {
      range: attribute.valueRange,
      message: message(
        'Browsers read “{0}” as {1} pixels: this attribute does not accept points.',
        attribute.value,
        number,
      ),
      fixes: [widthFix(attribute.valueRange, number, true)],
    };
  }
}

function widthFix(range: Finding['range'], value: string, safe: boolean) {
  return { kind: 'width', title: message('Write “{0}”', value), edits: [{ range, newText: value }], safe };
}
