import type { PaperBox } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { message } from '../../text/message';
import { unwrapBox } from '../../rules/papers/unwrapBox';
import { isWithin } from '../../text/range';
import type { Refactor } from './refactoring';
import { rewriting } from './refactoring';

/**
 * Makes a list entry of the paper box at the cursor: its text as it stands, the badge before it in backticks as the template
 * writes the venue of an entry (`` `ICLD 2024` ``). The picture goes.
 */
export const boxToEntry: Refactor = ({ page, range }) => {
  const box = page.boxes.find(({ range: own }) => isWithin(range, own));
  if (box === undefined || badgeHasMarkup(box)) return [];
  const badge = box.badge?.text.trim() ?? '';
  const [fix] = unwrapBox({ ...box, badge: undefined }, page);
  const edits = fix?.edits.map(edit => ({ ...edit, newText: withBadge(edit.newText, badge) })) ?? [];
  if (edits.length === 0) return [];
  // in the words of the fix of a blank picture column, which stands in the same menu
  const title =
    box.image === undefined
      ? message('Make it a list item without a picture column')
      : message('Make it a list entry; its picture goes from the page');
  return [rewriting(title, edits)];
};

function badgeHasMarkup({ badge }: PaperBox): boolean {
  const children: readonly HtmlElement[] = badge?.element.children ?? [];
  return children.length > 0 || (badge?.text.includes('`') ?? false);
}

/** Not once more where the text begins with it: `**ICLD 2024** [Lakes](…)`. */
function withBadge(item: string, badge: string): string {
  const marker = /^\s*(?:[-*+]|\d+\.)[ \t]+/.exec(item)?.[0] ?? '';
  const isTold = item
    .slice(marker.length)
    .replace(/^[^\p{L}\p{N}]{0,6}/u, '')
    .startsWith(badge);
  return badge === '' || isTold
    ? item
    : item.replace(/^(\s*(?:[-*+]|\d+\.)[ \t]+)/, `$1\`${badge.replaceAll('$', '$$$$')}\` `);
}
