import type { Link } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { classesGivenTargets, scriptedClasses } from '../../site/styles/scriptedClasses';
import { attributeOf } from '../../syntax/html';
import { overlaps } from '../../text/range';
import type { PageRuleInput } from '../rule';

/** Whether a script says what a click on a link does, or where it leads: `<a href="#abstract" data-toggle="collapse">`. Links of Markdown carry none. */
export function isScripted(link: Link, input: PageRuleInput): boolean {
  if (link.kind === 'markdown') return false;
  const tag = input.page.tags.find(
    ({ kind, name, range }) => kind === 'start' && name === 'a' && overlaps(range, link.range),
  );
  return tag !== undefined && (hasScript(tag) || isFilledIn(tag, input));
}

/** Whether a script says what a click on a link of a layout or an include does, or where it leads. */
export function isScriptedTag(tag: HtmlTag, site: SiteSnapshot): boolean {
  const scripted = scriptedClasses(site);
  return hasScript(tag) || classesOf(tag).some(name => scripted.has(name));
}

/** Whether a script of the layout or of the page writes the target: `<a class="paper_title" href=""></a>`. */
function isFilledIn(tag: HtmlTag, { site, text }: PageRuleInput): boolean {
  const classes = classesOf(tag);
  if (classes.length === 0) return false;
  const scripted = site === undefined ? undefined : scriptedClasses(site);
  const own = classesGivenTargets(text);
  return classes.some(name => scripted?.has(name) === true || own.includes(name));
}

function classesOf(tag: HtmlTag): readonly string[] {
  return attributeOf(tag, 'class')?.value?.trim().split(/\s+/) ?? [];
}

function hasScript({ attributes }: HtmlTag): boolean {
  return attributes.some(({ name, value }) => {
    if (/^(?:on|data-|aria-|v-|@|:)/.test(name) || name === 'role' || name === 'id' || name === 'name') return true;
    return (
      name === 'class' && /toggle|collaps|modal|show|hide|expand|abstract|bib|menu|nav|drop|tab|js-/i.test(value ?? '')
    );
  });
}
