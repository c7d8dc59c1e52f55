import { isReadOption, setOption } from './options';
import type { KramdownOptions } from './options';

/** What `{::options name="value" /}` comes to: the options from there on, or that the option is none or may not be set. */
export type InlineOption = KramdownOptions | 'unknown' | 'forbidden' | 'invalid';

/** Sets `name` to what is written in `{::options name="value" /}`. An invalid value changes nothing, and kramdown says nothing. */
export function setInlineOption(options: KramdownOptions, name: string, value: string): InlineOption {
  if (name === 'input' || (!isReadOption(name) && !otherOptions.has(name))) return 'unknown';
  if (name === 'forbidden_inline_options' || options.forbidden_inline_options.includes(name)) return 'forbidden';
  if (!isReadOption(name) || fixedOptions.has(name)) return options;
  return setOption(options, name, value) ?? 'invalid';
}

/** What the parser asks before it begins to read. */
const fixedOptions: ReadonlySet<string> = new Set(['hard_wrap', 'link_defs']);

/** Known to kramdown, and without effect on a page of HTML that is being read. */
const otherOptions: ReadonlySet<string> = new Set([
  'gfm_quirks',
  'latex_headers',
  'line_width',
  'list_indent',
  'math_engine_opts',
  'remove_block_html_tags',
  'remove_span_html_tags',
  'syntax_highlighter_opts',
  'template',
]);
