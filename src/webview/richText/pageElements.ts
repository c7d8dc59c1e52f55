const blocks =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul';
const blockNames: ReadonlySet<string> = new Set(blocks.split(' '));
const blockSelector = blocks.replaceAll(' ', ', ');

/** Not for readers of a mail. */
const unread = [
  'script, style, template, noscript, head, title, link, meta, object, embed, iframe, canvas, audio, video, svg, math annotation',
  'input, button, select, textarea, [hidden], [aria-hidden="true"]',
].join(', ');
/** What stands around the text of a page, by meaning and as the template names it. */
const around = [
  'nav, aside, body > header, body > footer, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"]',
  '[role="search"], .sidebar, .masthead, .page__footer, .skip-link',
].join(', ');

/** Whether an element begins lines of its own, whatever the site's style makes of it. */
export function isBlock({ localName }: Element): boolean {
  return blockNames.has(localName);
}

/** Whether there are blocks inside an element that is none, such as a link around a whole box. */
export function hasBlocks(element: Element): boolean {
  return element.querySelector(blockSelector) !== null;
}

/** Whether nobody sees an element, or nobody reads it. */
export function isHidden(element: Element): boolean {
  if (element.matches(unread)) return true;
  // our style hides the sign for a broken picture, and shows its words
  if (element.hasAttribute('data-not-loaded')) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}

/** Whether an element belongs to the frame around the text of a page: menu, side bar, footer. */
export function isPassedOver(element: Element): boolean {
  return element.matches(around);
}

/** The element that holds the text of a page: what is called main, else all of it. */
export function mainOf(page: Document): Element {
  for (const selector of ['main', '[role="main"]', '.page__content', 'article', '#main', '#content']) {
    const found = page.querySelector(selector);
    if (found !== null && found.textContent.trim() !== '') return found;
  }
  return page.body;
}
