import type { KramdownOptions } from './options';
import { readKramdownOptions } from './options';

/** Options with `name` set to what is written in `{::options name="value" /}`; `undefined` for an unknown name. */
export function setInlineOption(options: KramdownOptions, name: string, value: string): KramdownOptions | undefined {
  if (ignoredOptions.has(name)) return options;
  if (!(name in options)) return undefined;
  return readKramdownOptions({ [name]: value }, options);
}

/** Known to kramdown, and without effect here: on other output than HTML, or, once the parser has begun, on nothing. */
const ignoredOptions: ReadonlySet<string> = new Set([
  'auto_id_stripping',
  'coderay_bold_every',
  'coderay_css',
  'coderay_default_lang',
  'coderay_line_number_start',
  'coderay_line_numbers',
  'coderay_tab_width',
  'coderay_wrap',
  'enable_coderay',
  'forbidden_inline_options',
  'gfm_emojis',
  'gfm_quirks',
  'hard_wrap',
  'html_to_native',
  'input',
  'latex_headers',
  'line_width',
  'link_defs',
  'list_indent',
  'math_engine_opts',
  'show_warnings',
  'syntax_highlighter_opts',
  'template',
  'transliterated_header_ids',
]);
