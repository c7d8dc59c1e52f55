import type { JekyllTag, LateTag } from '../../syntax/liquidTags';
import { arrayFilters } from './filters/arrayFilters';
import { dateFilters } from './filters/dateFilters';
import { jekyllArrayFilters } from './filters/jekyllArrayFilters';
import { jekyllTextFilters } from './filters/jekyllTextFilters';
import { numberFilters } from './filters/numberFilters';
import { textFilters } from './filters/textFilters';
import { urlFilters } from './filters/urlFilters';
import type { Filter } from './filter';
import { assignTag, captureTag, cycleTag, decrementTag, incrementTag } from './tags/assignTags';
import { caseTag, ifChangedTag, ifTag, unlessTag } from './tags/conditionTags';
import { includeRelativeTag, includeTag } from './tags/includeTags';
import { forTag, tableRowTag } from './tags/loopTags';
import { highlightTag } from './tags/highlightTag';
import { echoTag, inlineCommentTag, liquidTag, renderTag } from './tags/lateTags';
import { linkTag, postUrlTag } from './tags/linkTags';
import { feedMetaTag, gistTag } from './tags/pluginTags';
import { seoTag } from './tags/seoTag';
import { breakTag, commentTag, continueTag, rawTag } from './tags/textTags';
import type { Rendered } from './output';
import type { RenderContext, Template } from './rendering';
import type { Semantics } from './semantics';
import { renderBody } from './template';
import type { TagParser, TagSet } from './templateReader';

/** Every filter of Liquid 5.4 and Jekyll 4.3 by name. */
const filters: ReadonlyMap<string, Filter> = new Map([
  ...textFilters,
  ...numberFilters,
  ...arrayFilters,
  ...dateFilters,
  ...urlFilters,
  ...jekyllTextFilters,
  ...jekyllArrayFilters,
]);

/** What Jekyll 3 and Liquid 4 do not know. */
const addedAfterwards: ReadonlySet<string> = new Set([
  ...['find', 'find_exp', 'remove_last', 'replace_last'],
  ...['base64_decode', 'base64_encode', 'base64_url_safe_decode', 'base64_url_safe_encode'],
]);

const onGitHubPages: ReadonlyMap<string, Filter> = new Map(
  [...filters]
    .filter(([name]) => !addedAfterwards.has(name))
    .map(([name, filter]) => {
      // neither `allow_false` nor a way to count words
      const most = name === 'default' ? 1 : name === 'number_of_words' ? 0 : filter.most;
      return [name, { ...filter, least: name === 'default' ? 0 : filter.least, most }];
    }),
);

/** The filters of a release; an unknown one leaves its input as it is. */
export function filtersFor(semantics: Semantics): ReadonlyMap<string, Filter> {
  return semantics === 'github-pages' ? onGitHubPages : filters;
}

const ownTags: Readonly<Record<JekyllTag, TagParser>> = {
  assign: assignTag,
  break: breakTag,
  capture: captureTag,
  case: caseTag,
  comment: commentTag,
  continue: continueTag,
  cycle: cycleTag,
  decrement: decrementTag,
  for: forTag,
  highlight: highlightTag,
  if: ifTag,
  ifchanged: ifChangedTag,
  include: includeTag,
  include_relative: includeRelativeTag,
  increment: incrementTag,
  link: linkTag,
  post_url: postUrlTag,
  raw: rawTag,
  tablerow: tableRowTag,
  unless: unlessTag,
};

const addedInLiquid5: Readonly<Record<LateTag, TagParser>> = {
  '#': inlineCommentTag,
  echo: echoTag,
  liquid: liquidTag,
  render: renderTag,
};

/** Tags that a plugin brings; without the plugin they are unknown and stop the build. */
const tagsOfPlugins: readonly (readonly [plugin: string, name: string, parser: TagParser])[] = [
  ['jekyll-feed', 'feed_meta', feedMetaTag],
  ['jekyll-gist', 'gist', gistTag],
  ['jekyll-include-cache', 'include_cached', includeTag],
  ['jekyll-seo-tag', 'seo', seoTag],
];

/** The tags of a site that uses these plugins. */
export function tagSetFor(plugins: readonly string[], semantics: Semantics, strict = false): TagSet {
  const added = tagsOfPlugins
    .filter(([plugin]) => plugins.includes(plugin))
    .map(([, name, parser]) => [name, parser] as const);
  const late = semantics === 'jekyll-4' ? Object.entries(addedInLiquid5) : [];
  return { parsers: new Map([...Object.entries(ownTags), ...late, ...added]), strict, semantics };
}

/** Renders a template in a context that stands in its file. Throws a LiquidError, with its place, where Jekyll's build would stop. */
export function renderTemplate(template: Template, context: RenderContext): Rendered {
  const output = context.newOutput();
  renderBody(template.body, context, output);
  return output.mapped();
}
