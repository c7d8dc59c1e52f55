import type { RougeStyle } from '../highlight/rougeMarkup';
import { defaultRougeStyle } from '../highlight/rougeMarkup';
import { isMapping } from '../syntax/plainMapping';
import type { OptionReader } from './optionValues';
import {
  readFlag,
  readLevels,
  readLinks,
  readList,
  readMapping,
  readName,
  readNumberText,
  readQuotes,
  readSymbols,
  readText,
  readWhole,
} from './optionValues';

/** The options of `kramdown:` in `_config.yml` that change what a page looks like (https://kramdown.gettalong.org/options.html). */
export interface KramdownOptions {
  /** `GFM` is what Jekyll asks for; `kramdown` is the parser without the rules that the GFM parser adds. */
  readonly input: 'GFM' | 'kramdown';
  readonly auto_ids: boolean;
  readonly auto_id_prefix: string;
  /** Ids of headers from their text without markup; with `GFM` that is always so. */
  readonly auto_id_stripping: boolean;
  /** An empty link to itself in each header with an id. */
  readonly header_links: boolean;
  /** Needs a gem that neither Jekyll nor GitHub Pages brings: without it the build fails. Without effect here. */
  readonly transliterated_header_ids: boolean;
  readonly header_offset: number;
  /** GFM only: every line break of a paragraph is kept. Jekyll turns it off. */
  readonly hard_wrap: boolean;
  /** Names, or numbers, of the four characters: left single, right single, left double, right double. */
  readonly smart_quotes: readonly [string, string, string, string];
  readonly entity_output: 'as_char' | 'as_input' | 'numeric' | 'symbolic';
  readonly footnote_nr: number;
  readonly footnote_prefix: string;
  readonly footnote_backlink: string;
  readonly footnote_backlink_inline: boolean;
  readonly footnote_link_text: string;
  readonly toc_levels: readonly number[];
  readonly parse_block_html: boolean;
  readonly parse_span_html: boolean;
  /** HTML elements that Markdown has a sign for become what the sign makes. */
  readonly html_to_native: boolean;
  /** Link definitions beside those of the page: URL and title by name. */
  readonly link_defs: Readonly<Record<string, readonly [string, string | undefined]>>;
  /** Names of options that `{::options}` may not set. */
  readonly forbidden_inline_options: readonly string[];
  readonly math_engine: 'mathjax' | null;
  /** `null` where the code is printed without a highlighter's markup. */
  readonly syntax_highlighter: 'rouge' | null;
  readonly default_lang: string;
  /** Whether plain text too gets the highlighter's markup. Jekyll's own: `kramdown: guess_lang:`. */
  readonly guess_lang: boolean;
  /** `syntax_highlighter_opts: { block: { disable: true } }` and the same for `span`, or `disable: true` for both. */
  readonly highlight_blocks: boolean;
  readonly highlight_spans: boolean;
  /** How the highlighter prints: `syntax_highlighter_opts: { line_numbers: true, block: { css_class: code } }`. */
  readonly block_style: RougeStyle;
  readonly span_style: RougeStyle;
  /** Symbols replaced by other text: `hellip: "..."`. */
  readonly typographic_symbols: Readonly<Record<string, string>>;
  readonly remove_line_breaks_for_cjk: boolean;
  /** The GFM quirk `paragraph_end`: lists, headers, quotes and fenced code end a paragraph without a blank line. */
  readonly paragraph_end: boolean;
  /** Not so with the GFM quirk `no_auto_typographic`: dashes, dots and guillemets stay as they are written. */
  readonly auto_typographic: boolean;
}

/** What Jekyll gives kramdown where `_config.yml` says nothing (Jekyll's `Configuration::DEFAULTS`). */
export const defaultOptions: KramdownOptions = {
  input: 'GFM',
  auto_ids: true,
  auto_id_prefix: '',
  auto_id_stripping: false,
  header_links: false,
  transliterated_header_ids: false,
  header_offset: 0,
  hard_wrap: false,
  smart_quotes: ['lsquo', 'rsquo', 'ldquo', 'rdquo'],
  entity_output: 'as_char',
  footnote_nr: 1,
  footnote_prefix: '',
  footnote_backlink: '&#8617;',
  footnote_backlink_inline: false,
  footnote_link_text: '%s',
  toc_levels: [1, 2, 3, 4, 5, 6],
  parse_block_html: false,
  parse_span_html: true,
  html_to_native: false,
  link_defs: {},
  forbidden_inline_options: ['template'],
  math_engine: 'mathjax',
  syntax_highlighter: 'rouge',
  default_lang: 'plaintext',
  guess_lang: true,
  highlight_blocks: true,
  highlight_spans: true,
  block_style: defaultRougeStyle,
  span_style: { ...defaultRougeStyle, wrap: false },
  typographic_symbols: {},
  remove_line_breaks_for_cjk: false,
  paragraph_end: true,
  auto_typographic: true,
};

type Mutable = { -readonly [Name in keyof KramdownOptions]: KramdownOptions[Name] };

type Derived =
  | 'default_lang'
  | 'guess_lang'
  | 'highlight_blocks'
  | 'highlight_spans'
  | 'block_style'
  | 'span_style'
  | 'paragraph_end'
  | 'auto_typographic';

/** The options that are read under their own name. */
type Named = Exclude<keyof KramdownOptions, Derived>;

const readers: { readonly [Name in Named]: OptionReader<KramdownOptions[Name]> } = {
  input: readInput,
  auto_ids: readFlag,
  auto_id_prefix: readText,
  auto_id_stripping: readFlag,
  header_links: readFlag,
  transliterated_header_ids: readFlag,
  header_offset: readWhole,
  hard_wrap: readFlag,
  smart_quotes: readQuotes,
  // what is no other way of printing an entity is taken for `numeric`
  entity_output: value => entityOutputs.find(output => output === readName(value)) ?? 'numeric',
  footnote_nr: readWhole,
  footnote_prefix: readText,
  footnote_backlink: readText,
  footnote_backlink_inline: readFlag,
  footnote_link_text: readNumberText,
  toc_levels: readLevels,
  parse_block_html: readFlag,
  parse_span_html: readFlag,
  html_to_native: readFlag,
  link_defs: readLinks,
  forbidden_inline_options: value => (Array.isArray(value) ? readList(value) : undefined),
  // an engine or highlighter by another name is one that is not here: none
  math_engine: value => (readName(value) === 'mathjax' ? 'mathjax' : null),
  syntax_highlighter: value => (readName(value) === 'rouge' ? 'rouge' : null),
  typographic_symbols: readSymbols,
  remove_line_breaks_for_cjk: readFlag,
};

const entityOutputs = ['as_char', 'as_input', 'numeric', 'symbolic'] as const;

/** kramdown looks for a parser of that name, with a capital letter. `markdown` is an older dialect, not read here. */
function readInput(value: unknown): 'GFM' | 'kramdown' | undefined {
  const text = readText(value);
  if (text === '' || /^[kK]ramdown$/.test(text)) return 'kramdown';
  return text === 'GFM' ? 'GFM' : undefined;
}

/** Whether options of that name are read here. */
export function isReadOption(name: string): name is Named {
  return Object.hasOwn(readers, name);
}

/** `options` with `name` set to what is written; `undefined` where kramdown refuses the value. */
export function setOption(options: KramdownOptions, name: Named, value: unknown): KramdownOptions | undefined {
  const changed: Mutable = { ...options };
  return set(changed, name, value) ? changed : undefined;
}

/**
 * The options of the `kramdown:` mapping of `_config.yml` (plain data, as a YAML parser gives it) over those of Jekyll. What kramdown
 * refuses, so that Jekyll's build fails, keeps its value here: see `refusedOptions`.
 */
export function readKramdownOptions(config: unknown): KramdownOptions {
  const given = isMapping(config) ? config : {};
  const options: Mutable = { ...defaultOptions };
  for (const [name, value] of Object.entries(given)) if (isReadOption(name)) set(options, name, value);
  const quirks = readList(given.gfm_quirks)?.map(quirk => quirk.trim().replace(/^:/, ''));
  if (quirks !== undefined) {
    options.paragraph_end = quirks.includes('paragraph_end');
    options.auto_typographic = !quirks.includes('no_auto_typographic');
  }
  if (options.input !== 'GFM') {
    options.paragraph_end = false;
    options.auto_typographic = true;
    options.hard_wrap = false;
  }
  readHighlighterOptions(options, given);
  return options;
}

function readHighlighterOptions(options: Mutable, given: Readonly<Record<string, unknown>>): void {
  const own = isMapping(given.syntax_highlighter_opts) ? given.syntax_highlighter_opts : {};
  const isOff = (kind: string): boolean => {
    const ofKind = own[kind];
    const value = (isMapping(ofKind) ? ofKind.disable : undefined) ?? own.disable;
    return value !== undefined && value !== null && value !== false;
  };
  if (own.default_lang !== undefined && own.default_lang !== null) options.default_lang = readText(own.default_lang);
  if (given.guess_lang !== undefined) options.guess_lang = given.guess_lang !== null && given.guess_lang !== false;
  if (isOff('block')) options.highlight_blocks = false;
  if (isOff('span')) options.highlight_spans = false;
  if (given.syntax_highlighter_opts === undefined) return;
  options.block_style = readStyle(own, own.block);
  options.span_style = { ...readStyle(own, own.span), wrap: false };
}

/** What is said for one kind of code over what is said for all. */
function readStyle(all: Readonly<Record<string, unknown>>, own: unknown): RougeStyle {
  const given = { ...all, ...(isMapping(own) ? own : {}) };
  const isOn = (value: unknown): boolean => value !== undefined && value !== null && value !== false;
  return {
    css_class: isOn(given.css_class) ? readText(given.css_class) : defaultRougeStyle.css_class,
    line_numbers: isOn(given.line_numbers),
    start_line: typeof given.start_line === 'number' ? given.start_line : defaultRougeStyle.start_line,
    wrap: given.wrap === undefined || isOn(given.wrap),
  };
}

/**
 * Names of the options in the `kramdown:` mapping of `_config.yml` whose value ends Jekyll's build with an error, in the
 * order of the mapping.
 */
export function refusedOptions(config: unknown): readonly string[] {
  return Object.entries(isMapping(config) ? config : {}).flatMap(([name, value]) => {
    if (name === 'gfm_quirks') return readList(value) === undefined ? [name] : [];
    // Jekyll makes a mapping of nothing and of `false` there, and writes into it before kramdown reads it
    if (name === 'syntax_highlighter_opts') return value === null || value === false || isMapping(value) ? [] : [name];
    // without effect on a page
    if (name === 'line_width' || name === 'list_indent') return readWhole(value) === undefined ? [name] : [];
    if (name === 'latex_headers') return readList(value)?.length === 6 ? [] : [name];
    if (name === 'math_engine_opts') return readMapping(value) === undefined ? [name] : [];
    // the GFM parser makes ids of its own
    if (name === 'transliterated_header_ids')
      return readFlag(value) && readKramdownOptions(config).input !== 'GFM' ? [name] : [];
    return isReadOption(name) && setOption(defaultOptions, name, value) === undefined ? [name] : [];
  });
}

function set(options: Mutable, name: Named, value: unknown): boolean {
  const read = readers[name](value);
  if (read === undefined) return false;
  Object.assign(options, { [name]: read });
  return true;
}
