import type { RenderContext } from '../rendering';
import { LiquidError } from '../errors';
import { absoluteUrl, relativeUrl } from '../filters/urlFilters';
import { xmlEscape } from '../filters/jekyllTextFilters';
import { escapeHtml } from '../filters/textFilters';
import { indexed } from '../itemProperty';
import { printing } from '../printedText';
import { toText } from '../rubyText';
import { renderToText } from '../template';
import type { TagParser } from '../templateReader';
import { parseTemplate } from '../templateReader';
import { isHash, isNil } from '../values';

/** `{% link _pages/about.md %}`: the address of a page, post or file; one that is not there stops the build. */
export const linkTag: TagParser = (tag, reader) => {
  const template = parseTemplate(tag.markup.trim(), reader.tagSet);
  return printing(tag, context => {
    const path = renderToText(template.body, context);
    const url = context.host.urlOfFile(path.replace(/^\//, ''));
    if (url === undefined)
      throw new LiquidError(
        `Could not find document '${path}' in tag 'link'. Make sure the document exists and the path is correct.`,
      );
    return relativeUrl(url, context.host.config);
  });
};

/** `{% post_url 2020-01-02-title %}`. */
export const postUrlTag: TagParser = tag => {
  const name = tag.markup.trim();
  if (!/^(?:.+\/)?\d+-\d+-\d+-./.test(name))
    throw new LiquidError(
      `Could not parse name of post "${name}" in tag 'post_url'. Make sure the post exists and the name is correct.`,
    );
  return printing(tag, context => {
    const url = context.host.urlOfPost(name);
    if (url === undefined)
      throw new LiquidError(
        `Could not find post "${name}" in tag 'post_url'. Make sure the post exists and the name is correct.`,
      );
    return relativeUrl(url, context.host.config);
  });
};

/** `{% highlight python linenos %}…{% endhighlight %}`: the code without colours, in the elements that Jekyll puts around it. */
export const highlightTag: TagParser = (tag, reader) => {
  const language = /^([a-zA-Z0-9.+#_-]+)(?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*$/
    .exec(tag.markup.trim())?.[1]
    ?.toLowerCase();
  if (language === undefined)
    throw new LiquidError(
      `Syntax Error in tag 'highlight' while parsing the following markup: ${tag.markup.trim()}. Valid syntax: highlight <lang> [linenos]`,
    );
  const { body } = reader.readBlock(tag);
  return printing(tag, context => {
    const code = escapeCode(withoutBlankEnds(renderToText(body, context)));
    const prefix = toText(context.find('highlighter_prefix'));
    const suffix = toText(context.find('highlighter_suffix'));
    return `${prefix}<figure class="highlight"><pre><code class="language-${language.replaceAll('+', '-')}" data-lang="${language}">${code}</code></pre></figure>${suffix}`;
  });
};

/** Rouge writes `&`, `<` and `>` as entities and leaves quotes. */
function escapeCode(code: string): string {
  return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function withoutBlankEnds(code: string): string {
  let start = 0;
  let end = code.length;
  while (start < end && /[\n\r]/.test(code.charAt(start))) start += 1;
  while (end > start && /[\n\r]/.test(code.charAt(end - 1))) end -= 1;
  return code.slice(start, end);
}

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

/** `{% gist user/id file %}` of jekyll-gist: the script that shows a gist. */
export const gistTag: TagParser = tag => {
  const [id, file] = tag.markup
    .trim()
    .split(/\s+/)
    .map(part => part.replace(/^["']|["']$/g, ''));
  if (id === undefined || id === '')
    throw new LiquidError(
      "Syntax error in tag 'gist' while parsing the following options. Valid syntax: {% gist user/1234567 %}",
    );
  const query = file === undefined ? '' : `?file=${file}`;
  return printing(tag, () => `<script src="https://gist.github.com/${id}.js${query}"> </script>`);
};

/** `{% seo %}` of jekyll-seo-tag: title, description and address of the page, for the head. */
export const seoTag: TagParser = tag => {
  const withTitle = !/title\s*=\s*false/.test(tag.markup);
  return printing(tag, context => seoMarkup(context, withTitle));
};

function seoMarkup(context: RenderContext, withTitle: boolean): string {
  const page = context.find('page');
  const { config } = context.host;
  const text = (value: unknown): string => escapeHtml(toText(value).replace(/\s+/g, ' ').trim());
  const siteTitle = text(config.title ?? config.name);
  const pageTitle = text(isHash(page) ? indexed(page, 'title') : null);
  const description = text((isHash(page) ? (page.description ?? page.excerpt) : null) ?? config.description);
  const title = pageTitle === '' || pageTitle === siteTitle ? siteTitle : `${pageTitle} | ${siteTitle}`;
  const lines = ['<!-- Begin Jekyll SEO tag v2.8.0 -->'];
  if (withTitle && title !== '') lines.push(`<title>${title}</title>`);
  lines.push('<meta name="generator" content="Jekyll v4.3.4" />');
  if (title !== '') lines.push(`<meta property="og:title" content="${pageTitle === '' ? siteTitle : pageTitle}" />`);
  if (description !== '')
    lines.push(
      `<meta name="description" content="${description}" />`,
      `<meta property="og:description" content="${description}" />`,
    );
  if (!isNil(config.url) && isHash(page)) {
    const address = escapeHtml(absoluteUrl(toText(page.url), config).replace(/\/index\.html$/, '/'));
    lines.push(`<link rel="canonical" href="${address}" />`, `<meta property="og:url" content="${address}" />`);
  }
  if (siteTitle !== '') lines.push(`<meta property="og:site_name" content="${siteTitle}" />`);
  lines.push('<meta property="og:type" content="website" />', '<!-- End Jekyll SEO tag -->');
  return lines.join('\n');
}
