import { rubyError } from '../errors';
import { relativeUrl } from '../filters/urlFilters';
import { printing } from '../printedText';
import type { LiquidHost, PostName } from '../rendering';
import { renderToText } from '../template';
import type { TagParser } from '../templateReader';
import { parseTemplate } from '../templateReader';

/** Jekyll 4 puts `baseurl` before the address, Jekyll 3 does not. */
function published(url: string, { semantics, config }: LiquidHost): string {
  return semantics === 'github-pages' ? url : relativeUrl(url, config);
}

/** `{% link _pages/about.md %}`: the address of a page, post or file; one that is not there stops the build. In Jekyll 4 the path may hold `{{ }}`. */
export const linkTag: TagParser = (tag, reader) => {
  const written = tag.markup.trim();
  const dynamic = reader.tagSet.semantics === 'jekyll-4' && written.includes('{{');
  const template = dynamic ? parseTemplate(written, reader.tagSet) : undefined;
  return printing(tag, context => {
    const path = template === undefined ? written : renderToText(template.body, context);
    const url = context.host.urlOfFile(path);
    if (url === undefined)
      throw rubyError(
        `Could not find document '${path}' in tag 'link'.\n\nMake sure the document exists and the path is correct.\n`,
      );
    return published(url, context.host);
  });
};

/** `{% post_url 2020-01-02-title %}`. */
export const postUrlTag: TagParser = (tag, reader) => {
  const name = tag.markup.trim();
  const isThree = reader.tagSet.semantics === 'github-pages';
  const post = postName(name);
  if (post === undefined) {
    const separator = isThree ? '\n\n' : '\n ';
    throw rubyError(
      [
        `Could not parse name of post "${name}" in tag 'post_url'.`,
        'Make sure the post exists and the name is correct.',
        `Jekyll::Errors::InvalidPostNameError: '${name}' does not contain valid date and/or title.\n`,
      ].join(separator),
    );
  }
  return printing(tag, context => {
    if (!isDay(post.date)) {
      const quote = isThree ? '"' : "'";
      throw rubyError(
        `Invalid date '${post.written}': ${quote}${post.written}${quote} does not contain valid date and/or title.`,
      );
    }
    const url = context.host.urlOfPost(post);
    if (url === undefined)
      throw rubyError(
        `Could not find post "${name}" in tag 'post_url'.${isThree ? '\n\n' : '\n'}Make sure the post exists and the name is correct.\n`,
      );
    return published(url, context.host);
  });
};

function postName(name: string): (PostName & { readonly written: string }) | undefined {
  const [, folder = '', written, year, month, day, slug] =
    /^((?:.+\/)?)((\d+)-(\d+)-(\d+))-(.*)$/m.exec(name.replace(/^\//, '')) ?? [];
  if (written === undefined || slug === undefined) return undefined;
  return { folder, slug, written, date: { year: Number(year), month: Number(month), day: Number(day) } };
}

function isDay({ month, day }: PostName['date']): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
