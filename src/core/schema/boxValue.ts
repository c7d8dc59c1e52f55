import type { BoxParts } from '../page/works/boxParts';
import type { PaperBox } from '../page/pageModel';
import type { HtmlAttribute } from '../syntax/htmlTag';

/** The plain model of a paper box that schemas/paper-box.schema.json speaks of. */
interface BoxValue {
  readonly badge?: string;
  readonly image?: { readonly src?: string; readonly alt?: string; readonly width?: string };
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly venue?: string;
  readonly year?: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** `data` of the citation span; `''` where it has none. */
  readonly citation?: string;
}

/** Takes from a box what a reader would see; `parts` is what it says of its paper. `text` is the page's; a value that Liquid writes is left out: nobody can know it. */
export function boxValue(box: PaperBox, parts: BoxParts, text: string): BoxValue {
  const written = (attribute: HtmlAttribute | undefined): string | undefined => {
    if (attribute === undefined) return undefined;
    const source = text.slice(attribute.valueRange.start, attribute.valueRange.end);
    return source.includes('{{') || source.includes('{%') ? undefined : source;
  };
  const data = box.citation?.start.attributes.find(({ name }) => name === 'data');
  const citation = box.citation && data === undefined ? '' : written(data);
  return {
    ...(box.badge && { badge: box.badge.text }),
    ...(box.image && { image: imageValue(box.image, written) }),
    ...(box.title && { title: box.title.text }),
    ...(parts.authors && { authors: parts.authors.map(author => author.text) }),
    ...(parts.venue && { venue: parts.venue.text }),
    ...(parts.year && { year: parts.year.text }),
    links: box.links.map(({ text: label, href }) => ({ text: label, href })),
    ...(citation !== undefined && { citation }),
  };
}

function imageValue(
  image: NonNullable<PaperBox['image']>,
  written: (attribute: HtmlAttribute | undefined) => string | undefined,
): NonNullable<BoxValue['image']> {
  // scripts that load pictures late keep the address in `data-src` or the like
  const later = image.element.start.attributes.find(({ name }) => name !== 'src' && name.includes('src'));
  const src = later ? 'later' : image.src === undefined ? undefined : (written(image.src) ?? 'liquid');
  const alt = written(image.alt);
  const width = written(image.width);
  return {
    ...(src !== undefined && { src }),
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width }),
  };
}
