import type { MappedText, Place } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import type { RenderContext, TemplateNode } from './rendering';

/**
 * A node that prints the text `make` gives: with the places that text has, or with that of the tag or `{{ }}` at `start`
 * to `end` of the template, which `make` is told as a place in the file.
 */
export function printing(
  { start, end }: OffsetRange,
  make: (context: RenderContext, tag: Place) => string | MappedText,
): TemplateNode {
  return {
    start,
    end,
    blank: false,
    render: (context, output) => {
      const tag = placeOf({ start, end }, context);
      const text = make(context, tag);
      if (typeof text === 'string') output.write(text, tag.path, tag.start, tag.end, false);
      else output.insert(text, tag);
    },
  };
}

/** Where a tag of the template that is being rendered stands in its file. */
export function placeOf({ start, end }: OffsetRange, { frame }: RenderContext): Place {
  return { path: frame.path, start: frame.base + start, end: frame.base + end };
}
