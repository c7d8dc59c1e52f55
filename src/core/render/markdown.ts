import { printHtml, renderKramdown } from '../kramdown/html';
import type { KramdownRender } from '../kramdown/incremental';
import { renderIncrementally } from '../kramdown/incremental';
import type { KramdownOptions } from '../kramdown/options';
import { readKramdownOptions } from '../kramdown/options';
import { parseKramdown } from '../kramdown/parse';
import type { KramdownElement } from '../kramdown/tree';
import type { SiteConfig, SiteSnapshot } from '../site/siteSnapshot';
import { escapeHtml } from './liquid/filters/textFilters';
import { toText } from './liquid/rubyText';
import { isHash, isNil } from './liquid/values';

interface MarkdownResult {
  readonly html: string;
  /** Why the site's engine is not the one that made it. */
  readonly problem: string | undefined;
  /** For the next render of the same text after an edit. */
  readonly render?: KramdownRender;
}

/**
 * HTML of Markdown by the site's engine. Only kramdown, Jekyll's own, is known: with another the text is shown as it is.
 * `sourceOf` gives the attribute that tells where a block element came from; without it, `before`, the render of the same
 * page before an edit, saves most of the work.
 */
export function renderMarkdown(
  site: SiteSnapshot,
  text: string,
  sourceOf?: (element: KramdownElement) => string | undefined,
  before?: KramdownRender,
): MarkdownResult {
  const engine = toText(site.config.values.markdown ?? 'kramdown');
  if (engine.toLowerCase() !== 'kramdown') {
    const problem = `The preview renders Markdown with kramdown only, not with '${engine}' (markdown: in ${site.config.path})`;
    return { html: `<pre>${escapeHtml(text)}</pre>\n`, problem };
  }
  const options = optionsOf(site.config);
  if (sourceOf === undefined) {
    const render = renderIncrementally(text, options, before);
    return { html: render.html, problem: undefined, render };
  }
  const document = parseKramdown(text, options);
  return { html: printHtml(document, document.options, { lineAttribute: sourceOf }), problem: undefined };
}

const known = new WeakMap<SiteConfig, KramdownOptions>();

/** Jekyll hands its own `highlighter` on to kramdown where `kramdown:` names none. */
function optionsOf(config: SiteConfig): KramdownOptions {
  const before = known.get(config);
  if (before !== undefined) return before;
  const { kramdown, highlighter } = config.values;
  const given = isHash(kramdown) ? kramdown : {};
  const named = isNil(given.syntax_highlighter) && !isNil(highlighter);
  const options = readKramdownOptions(named ? { ...given, syntax_highlighter: highlighter } : given);
  known.set(config, options);
  return options;
}

/**
 * Typographic quotes, dashes and dots alone, as Jekyll's SmartyPants converter gives them: what else means something in
 * Markdown is taken away from the parser with a backslash.
 */
export function smartify(site: SiteSnapshot, text: string): string {
  const options = optionsOf(site.config);
  const lines = text.split('\n').map(line => (line.trim() === '' ? line : smartLine(line, options)));
  return lines.join('\n');
}

function smartLine(line: string, options: KramdownOptions): string {
  const escaped = line
    .trimStart()
    .replace(/[\\*_+`()[\]{}#!:|$=~]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^([->])/, '\\$1');
  const html = renderKramdown(escaped, options).trimEnd();
  const indent = line.slice(0, line.length - line.trimStart().length);
  return indent + (html.startsWith('<p>') && html.endsWith('</p>') ? html.slice(3, -4) : html);
}
