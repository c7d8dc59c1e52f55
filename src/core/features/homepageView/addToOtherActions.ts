import { oneLanguageOnly } from '../../rules/one-language-only';
import { type Problem } from '../../rules/rule';
import { message } from '../../text/message';
import { isWithin, type OffsetRange } from '../../text/range';
import type { CodeAction } from '../problems/codeActions';
import { entryBlocks } from '../entries/entryBlocks';
import type { SiteReading } from '../siteReading';
import { addToOther } from './addToOther';
import { otherSectionPage, sectionPage } from '../sections/sectionsView';

/** At a publication that the page in the other language lacks: the change that writes it there. */
export function addToOtherActions(
  reading: SiteReading,
  path: string,
  range: OffsetRange,
  problems: readonly Problem[],
): readonly CodeAction[] {
  const problem = problems.find(
    one => one.ruleId === oneLanguageOnly.id && one.range.start <= range.end && range.start <= one.range.end,
  );
  const page = problem && sectionPage(reading, path);
  const other = page && otherSectionPage(reading, page);
  const model = reading.pageModel(path);
  const block = problem && model && entryBlocks(model).find(one => isWithin(problem.range, one.range));
  if (problem === undefined || other === undefined || block === undefined) return [];
  const change = addToOther(reading, path, { path, key: block.key });
  if (change.kind === 'refused') return [];
  const title = message('Add it to the other page ({0})', other.page.path);
  return [{ title, ruleId: problem.ruleId, edits: [], elsewhere: change.files, preferred: false }];
}
