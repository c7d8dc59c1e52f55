import type { LiquidError } from '../errors';
import { rubyError } from '../errors';
import { evaluate, parseExpression } from '../expression';
import { absoluteUrl } from '../filters/urlFilters';
import { xmlEscape } from '../filters/jekyllTextFilters';
import { printing } from '../printedText';
import type { RenderContext } from '../rendering';
import { toText } from '../rubyText';
import type { TagParser } from '../templateReader';
import { isHash, isNil } from '../values';

/** `{% feed_meta %}` of jekyll-feed: the link to the site's feed. */
export const feedMetaTag: TagParser = tag =>
  printing(tag, ({ host }) => {
    const feed = host.config.feed;
    const path = isHash(feed) ? feed.path : undefined;
    const title = host.config.title ?? host.config.name;
    const attributes = [
      ['type', 'application/atom+xml'],
      ['rel', 'alternate'],
      ['href', absoluteUrl(toText(path ?? 'feed.xml'), host.config)],
    ];
    if (!isNil(title) && title !== false) attributes.push(['title', toText(title)]);
    return `<link ${attributes.map(([name = '', value = '']) => `${name}="${xmlEscape(value)}"`).join(' ')} />`;
  });

/** `{% gist user/id file %}` of jekyll-gist: the script that shows a gist. What it shows without scripts is on GitHub's machines only. */
export const gistTag: TagParser = tag => {
  const [id, file] = gistParts(tag.markup.trim());
  const error = (): LiquidError =>
    rubyError(
      [
        "  Syntax error in tag 'gist' while parsing the following markup:\n",
        `    ${tag.markup}\n`,
        '  Valid syntax:',
        '    {% gist user/1234567 %}',
        '    {% gist user/1234567 foo.js %}',
        '    {% gist 28949e1d5ee2273f9fd3 %}',
        '    {% gist 28949e1d5ee2273f9fd3 best.md %}\n',
      ].join('\n'),
    );
  return printing(tag, context => {
    if (id === undefined) throw error();
    const name = valueOrText(id, context);
    const query = file === undefined || file === '' ? '' : `?file=${valueOrText(file, context)}`;
    return `<script src="https://gist.github.com/${name}.js${query}"> </script>`;
  });
};

/** A word may be the name of a value. */
function valueOrText(word: string, context: RenderContext): string {
  const expression = parseExpression(word);
  const value = expression.kind === 'lookup' ? evaluate(expression, context) : null;
  return isNil(value) ? word : toText(value);
}

/** An id and a file; anything with a slash in its first word is an id as well. */
function gistParts(markup: string): readonly string[] {
  if (/^\S+(?:\s\S+)?$/.test(markup)) return markup.split(/\s/).map(withoutQuotes);
  return /^\S+\/\S/.test(markup) ? [withoutQuotes(markup)] : [];
}

function withoutQuotes(text: string): string {
  return text.length > 1 && /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
