const styles = new Map([
  ['none', '/:categories/:title:output_ext'],
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
]);

/** The template of posts' addresses for the config's `permalink`: a style's name or a template of its own. */
export function postPermalink(permalink: unknown): string {
  const style = typeof permalink === 'string' ? permalink : 'date';
  return styles.get(style) ?? style;
}

/**
 * How the addresses of pages and collections end under the config's `permalink`, as Jekyll's `add_permalink_suffix`:
 * `/` for `pretty` and templates that end so, the extension for `date`, `none`, `ordinal` and `…:output_ext`, else nothing.
 */
export function permalinkSuffix(permalink: unknown): string {
  const style = typeof permalink === 'string' ? permalink : 'date';
  if (style === 'pretty' || style.endsWith('/')) return '/';
  if (['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')) return ':output_ext';
  return '';
}
