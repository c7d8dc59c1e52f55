import { voidElements } from '../syntax/htmlElements';
import type { ContentModel } from './tree';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose inside is read as blocks where `markdown="1"` asks for it. */
const blockContent = set(
  'address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header hgroup ' +
    'iframe li main map menu nav noscript object section summary td',
);

/** Elements whose inside is read as text with spans. */
const spanContent = set(
  'a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc ' +
    'rp rt rtc ruby select small span strong sub sup th tt',
);

/** Elements that may stand in text: a line that begins with one is no HTML block. */
export const spanElements = set(
  'a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby ' +
    'samp select small span strong sub sup time tt u var',
);

/** Whether HTML is a block of its own where a line begins with it, `<font color="red">`: Markdown within it is printed as it is written. */
export function beginsBlock(html: string): boolean {
  const name = /^<([a-z][a-z\d]{0,20})(?![\w-])/i.exec(html)?.[1];
  return name !== undefined && !spanElements.has(name.toLowerCase());
}

/** Elements that may not stand in text. */
export const blockElements = set(
  'address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary table ' +
    'tbody td th thead tfoot tr ul',
);

const rawContent = set('script style math option textarea pre code kbd samp var');

const known: ReadonlySet<string> = new Set([
  ...blockContent,
  ...spanContent,
  ...rawContent,
  ...spanElements,
  ...blockElements,
  ...voidElements,
]);

/** Whether kramdown knows the element; names and attributes of others keep their case. */
export function isKnownElement(name: string): boolean {
  return known.has(name);
}

/** How kramdown reads the inside of an element where it reads it at all. */
export function contentModelOf(name: string): ContentModel {
  if (blockContent.has(name)) return 'block';
  return spanContent.has(name) ? 'span' : 'raw';
}

/** A name as it is printed: known elements in lower case. */
export function elementName(written: string): string {
  const lower = written.toLowerCase();
  return known.has(lower) ? lower : written;
}
