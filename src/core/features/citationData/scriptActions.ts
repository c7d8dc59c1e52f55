import { remembered } from '../../remembered';
import { citationScriptPath } from '../../rules/papers/citationScript';
import { type Problem } from '../../rules/rule';
import { message } from '../../text/message';
import type { FileEdits } from '../../text/edit';
import { saferScript } from '../../rules/papers/saferScript';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import type { CodeAction } from '../problems/codeActions';
import { lineEnd, lineStart } from '../../text/lines';

const saferEdits = remembered(({ path, text }: SiteFile): FileEdits => ({ path, edits: saferScript(text) }));

/** The edits that let the site's citation script pass over what is missing; `undefined` where it has none that stops there. */
export function saferScriptOf(site: SiteSnapshot): FileEdits | undefined {
  const file = site.files.get(citationScriptPath);
  if (file === undefined) return undefined;
  const change = saferEdits(file);
  return change.edits.length === 0 ? undefined : change;
}

/** Rules that tell of what such a script stops at. */
const told: readonly string[] = ['paper-id-invalid', 'total-cit-missing'];

/**
 * The change of the citation script where it is of use: on the lines of the script that throw, and at problems of a page
 * that only such a script turns into more than one missing count. It is offered for review, as a diff.
 */
export function scriptActions(
  site: SiteSnapshot,
  path: string,
  range: OffsetRange,
  problems: readonly Problem[],
): readonly CodeAction[] {
  const touches = (other: OffsetRange): boolean => other.start <= range.end && range.start <= other.end;
  const problem = problems.find(one => told.includes(one.ruleId) && touches(one.range));
  if (problem === undefined && path !== citationScriptPath) return [];
  const change = saferScriptOf(site);
  if (change === undefined) return [];
  const text = site.files.get(path)?.text ?? '';
  const linesOf = ({ start, end }: OffsetRange): OffsetRange => ({
    start: lineStart(text, start),
    end: lineEnd(text, end),
  });
  const isHere = path === citationScriptPath && change.edits.some(edit => touches(linesOf(edit.range)));
  if (problem === undefined && !isHere) return [];
  return [
    {
      title: message('Let the citation script skip what is missing…'),
      ruleId: problem?.ruleId ?? 'paper-id-invalid',
      edits: isHere ? change.edits : [],
      elsewhere: isHere ? [] : [change],
      preferred: false,
      review: true,
    },
  ];
}
