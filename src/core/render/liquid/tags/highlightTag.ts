import { escapeCode, highlight } from '../../../highlight/highlight';
import { numberedTable } from '../../../highlight/rougeMarkup';
import { rubyError } from '../errors';
import { escapeHtml, strip } from '../filters/textFilters';
import { printing } from '../printedText';
import type { LiquidHost } from '../rendering';
import { toText } from '../rubyText';
import { indentFor } from '../semantics';
import { renderApart } from '../template';
import type { TagParser } from '../templateReader';
import { codeOrigin } from '../trace/traceCode';

/** `{% highlight python linenos %}…{% endhighlight %}`: code in the elements that Jekyll puts around it, its tokens as Rouge marks them. */
export const highlightTag: TagParser = (tag, reader) => {
  const [, language, options = ''] =
    /^([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*)$/.exec(tag.markup.trim()) ?? [];
  if (language === undefined) {
    const indent = indentFor(reader.tagSet.semantics);
    throw rubyError(
      `Syntax Error in tag 'highlight' while parsing the following markup:\n\n${indent}${tag.markup}\n\nValid syntax: highlight <lang> [linenos]\n`,
    );
  }
  const name = language.toLowerCase();
  const numbered = /(?:^|\s)linenos(?:=|\s|$)/.test(options);
  const { body, stop } = reader.readBlock(tag);
  const node = printing(tag, (context, place) => {
    const printed = renderApart(body, context);
    // Liquid 4 shows no block without contents
    if (body.blank && context.host.semantics === 'github-pages') return '';
    const code = withoutBlankEnds(printed.text);
    const shown = isHighlighted(context.host) ? withTokens(code, name, numbered) : strip(escapeHtml(code));
    const prefix = toText(context.find('highlighter_prefix'));
    const suffix = toText(context.find('highlighter_suffix'));
    const html = `${prefix}<figure class="highlight"><pre><code class="language-${name.replaceAll('+', '-')}" data-lang="${name}">${shown}</code></pre></figure>${suffix}`;
    const whole = { ...place, end: context.frame.base + stop.end };
    return context.trace === undefined ? html : codeOrigin(html, printed, whole);
  });
  return { ...node, blank: body.blank };
};

/** GitHub Pages knows no other highlighter than Rouge, whatever the configuration says; Jekyll takes it for Pygments too. */
function isHighlighted({ semantics, config }: LiquidHost): boolean {
  return semantics === 'github-pages' || config.highlighter === 'rouge' || config.highlighter === 'pygments';
}

function withTokens(code: string, name: string, numbered: boolean): string {
  const marked = highlight(code, name) ?? escapeCode(code);
  return numbered ? numberedTable(marked, 1, { gutter: 'gutter', code: 'code' }) : marked.replace(/\r?\n$/, '');
}

function withoutBlankEnds(code: string): string {
  let start = 0;
  let end = code.length;
  while (start < end && /[\n\r]/.test(code.charAt(start))) start += 1;
  while (end > start && /[\n\r]/.test(code.charAt(end - 1))) end -= 1;
  return code.slice(start, end);
}
