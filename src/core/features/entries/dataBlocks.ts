import type { PageModel } from '../../page/pageModel';
import { dataItemsOf, type DataItem } from '../../page/works/dataItems';
import { fieldOf } from '../../page/data/dataFields';
import { isListedPaper } from '../../page/data/dataFile';
import { worksOf } from '../../page/works/works';
import { readPaperFiles } from '../../publications/paperFiles/paperFile';
import { titleOfWork } from '../../publications/notation/titleText';
import type { Draft } from './entryBlock';
import { indentAt, oneLine, within } from './blockLines';

/** The publications of a data file, in order: items of its lists with the comments in them. What stands in `[{…}]` is shown and stays where it is. */
export function dataBlocks(page: PageModel): readonly Draft[] {
  return isListedPaper(page) ? paperBlocks(page) : dataItemsOf(page).map(item => block(page, item));
}

/** A file of a collection, whole: its title tells what it is a paper of, with authors or without. */
function paperBlocks(page: PageModel): readonly Draft[] {
  const [paper] = readPaperFiles([{ path: '', page }]);
  const titled = paper && fieldOf(paper.keys, 'title')?.value.range;
  if (paper === undefined || titled === undefined) return [];
  const range = { start: 0, end: page.text.length };
  return [
    {
      kind: 'file',
      range,
      indent: '',
      depth: 0,
      html: undefined,
      work: worksOf(page)[0],
      title: oneLine(paper.title),
      selection: within(titled, range),
      isWhole: false,
      year: paper.year,
    },
  ];
}

function block(page: PageModel, { item, work, list, lines }: DataItem): Draft {
  const range = lines ?? item.range;
  return {
    kind: 'data',
    range,
    indent: indentAt(page.text, range.start),
    depth: 0,
    html: undefined,
    list,
    work,
    title: oneLine(titleOfWork(work)),
    selection: within(work.title.range, range),
    isWhole: lines !== undefined,
  };
}
