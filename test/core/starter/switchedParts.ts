const switchPattern = /\{%-? if site\.(?:mathjax|google_(?:analytics_id|scholar_stats_live)) -?%\}/;
const condition = /\{%-? (if|unless|endif|endunless)\b[^%]*%\}/g;

/**
 * A Liquid text without the parts that the author must first switch on in `_config.yml`: each
 * `{% if site.google_analytics_id %}`, `{% if site.mathjax %}` or `{% if site.google_scholar_stats_live %}` up to its own `{% endif %}`.
 */
export function withoutSwitchedParts(text: string): string {
  const start = switchPattern.exec(text);
  if (!start) return text;
  const rest = text.slice(start.index);
  let depth = 0;
  for (const tag of rest.matchAll(condition)) {
    depth += tag[1]!.startsWith('end') ? -1 : 1;
    if (depth === 0) return text.slice(0, start.index) + withoutSwitchedParts(rest.slice(tag.index + tag[0].length));
  }
  return text;
}
