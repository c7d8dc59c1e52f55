import { decoded } from './decoded';

/**
 * The part of a page that a fragment (without `#`) means to a browser: the element of that name, as written or percent-decoded. Nothing is
 * the top of the page, and so is `top` where no element is called so (https://html.spec.whatwg.org/#the-indicated-part-of-the-document).
 */
export function indicatedPart(page: Document, fragment: string): Element | undefined {
  if (fragment === '') return page.documentElement;
  const name = decoded(fragment);
  for (const id of [fragment, name]) {
    const found = page.getElementById(id) ?? page.getElementsByName(id)[0];
    if (found !== undefined) return found;
  }
  return name.toLowerCase() === 'top' ? page.documentElement : undefined;
}
