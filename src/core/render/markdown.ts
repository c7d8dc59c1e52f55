import { renderKramdown } from '../kramdown/html';
import type { KramdownRender } from '../kramdown/incremental';
import { renderIncrementally } from '../kramdown/incremental';
import type { KramdownOptions } from '../kramdown/options';
import { readKramdownOptions } from '../kramdown/options';
import { parseKramdown } from '../kramdown/parse';
import { mapHtml } from '../kramdown/map/htmlMap';
import { remembered } from '../remembered';
import type { SiteConfig, SiteSnapshot } from '../site/siteSnapshot';
import { textFrom, type MappedText } from '../text/mappedText';
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
 * `before`, the render of the same page before an edit, saves most of the work.
 */
export function renderMarkdown(site: SiteSnapshot, text: string, before?: KramdownRender): MarkdownResult {
  const engine = otherEngine(site);
  if (engine !== undefined) {
    const problem = `The preview renders Markdown with kramdown only, not with '${engine}' (markdown: in ${site.config.path})`;
    return { html: unread(text), problem };
  }
  const render = renderIncrementally(text, optionsOf(site.config), before);
  return { html: render.html, problem: undefined, render };
}

/** The same HTML with the places of its pieces in `text`; their paths are empty. */
export function mapMarkdown(site: SiteSnapshot, text: string): MappedText {
  if (otherEngine(site) !== undefined) return textFrom(unread(text), { path: '', start: 0, end: text.length });
  return mapHtml(parseKramdown(text, optionsOf(site.config)), text);
}

/** The engine that `markdown:` names when it is not kramdown. */
function otherEngine(site: SiteSnapshot): string | undefined {
  const engine = toText(site.config.values.markdown ?? 'kramdown');
  return engine.toLowerCase() === 'kramdown' ? undefined : engine;
}

function unread(text: string): string {
  return `<pre>${escapeHtml(text)}</pre>\n`;
}

/** Jekyll hands its own `highlighter` on to kramdown where `kramdown:` names none. */
const optionsOf = remembered((config: SiteConfig): KramdownOptions => {
  const { kramdown, highlighter } = config.values;
  const given = isHash(kramdown) ? kramdown : {};
  const named = isNil(given.syntax_highlighter) && !isNil(highlighter);
  return readKramdownOptions(named ? { ...given, syntax_highlighter: highlighter } : given);
});

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
    .trim()
    .replace(/[\\*_+`()[\]{}#!:|$=~]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^([->])/, '\\$1');
  const html = renderKramdown(escaped, options).trimEnd();
  const indent = line.slice(0, line.length - line.trimStart().length);
  const inside = html.startsWith('<p>') && html.endsWith('</p>') ? html.slice(3, -4) : html;
  return indent + inside + line.slice(line.trimEnd().length);
}
