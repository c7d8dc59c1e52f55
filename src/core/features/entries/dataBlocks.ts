import type { PageModel } from '../../page/pageModel';
import { dataItemsOf, type DataItem } from '../../page/works/dataItems';
import { titleOfWork } from '../../publications/notation/titleText';
import type { Draft } from './entryBlock';
import { indentAt, oneLine, within } from './blockLines';

/** The publications of a data file, in order: items of its lists with the comments in them. What stands in `[{…}]` is shown and stays where it is. */
export function dataBlocks(page: PageModel): readonly Draft[] {
  return dataItemsOf(page).map(item => block(page, item));
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
