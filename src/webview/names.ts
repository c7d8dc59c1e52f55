/** Elements whose `name` is a property of the document, https://html.spec.whatwg.org/#dom-document-nameditem-filter. */
const namedInDocument = 'embed, form, iframe, img, object';
/** Elements whose `name` or `id` is a property of their form, https://html.spec.whatwg.org/#the-form-element. */
const namedInForm = 'button, fieldset, img, input, object, output, select, textarea';

/**
 * Takes away names that would hide the DOM's own: after `<img name="documentElement">` the page's document would answer
 * with that picture, and after `<input name="attributes">` its form could not be looked at any more. Until this is done
 * nothing may be asked of the document or an element in the usual way.
 */
export function removeHidingNames(page: Node): void {
  const elements = document.createNodeIterator(page, NodeFilter.SHOW_ELEMENT);
  for (let element = elements.nextNode(); element instanceof Element; element = elements.nextNode()) {
    if (Element.prototype.matches.call(element, namedInDocument)) drop(element, ['name'], Document.prototype);
    if (Element.prototype.matches.call(element, namedInForm)) drop(element, ['name', 'id'], HTMLFormElement.prototype);
  }
}

function drop(element: Element, attributes: readonly string[], hidden: object): void {
  for (const attribute of attributes) {
    const name = Element.prototype.getAttribute.call(element, attribute);
    if (name !== null && name in hidden) Element.prototype.removeAttribute.call(element, attribute);
  }
}
