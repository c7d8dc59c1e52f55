import type { RenderContext, TemplateNode } from './rendering';

/** A node that prints the text `make` gives; `place` is what printed it, a tag or `{{ }}`. */
export function printing(
  { start, end }: { readonly start: number; readonly end: number },
  make: (context: RenderContext) => string,
): TemplateNode {
  return {
    start,
    end,
    blank: false,
    render: (context, output) => {
      const text = make(context);
      const { path, base } = context.frame;
      output.write(text, path, base + start, base + end, false);
    },
  };
}
