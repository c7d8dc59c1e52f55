import { awaitedWords } from '../../page/venues/venueWords';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import type { Entry } from '../entries/entriesOf';
import { venueWordsOf } from '../printed/venueWords';
import type { CslItem } from '../work';

/** Not `accepted by`, `published online in`, which the name of the venue follows. */
const awaited = new RegExp(String.raw`(?<![\p{L}\d])${awaitedWords}(?![\p{L}\d])(?!\s(?:to|by|at|in|for)\s)`, 'iu');

/**
 * The words by which an entry says that its work has no numbers yet, `in press`, where its record has some by now, as other entries of the page print
 * them: these words stand in their place. `undefined` where it says nothing of the kind.
 */
export function awaitedNumbers(model: PageModel, { work }: Entry, { volume, page }: CslItem): string | undefined {
  const lines = work.lines.map(({ text }) => text.replace(work.title.text, ' '));
  const isPrinted = [volume, page].some(
    number => number !== undefined && lines.some(text => text.includes(number.split(/[-–—]/)[0] ?? number)),
  );
  if ((volume === undefined && page === undefined) || isPrinted) return undefined;
  const areUsual = worksOf(model).some(other => other !== work && printsNumbers(other));
  if (!areUsual) return undefined;
  return lines.map(text => awaited.exec(text)?.[0]).find(words => words !== undefined);
}

function printsNumbers(work: Work): boolean {
  return venueWordsOf(work)?.parts.some(({ part }) => part === 'volume' || part === 'page') ?? false;
}
