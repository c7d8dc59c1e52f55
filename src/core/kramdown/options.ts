/** The options of `kramdown:` in `_config.yml` that change what a page looks like (https://kramdown.gettalong.org/options.html). */
export interface KramdownOptions {
  readonly auto_ids: boolean;
  readonly auto_id_prefix: string;
  readonly header_offset: number;
  /** GFM only: every line break of a paragraph is kept. Jekyll turns it off. */
  readonly hard_wrap: boolean;
  /** Names of the four entities: left single, right single, left double, right double. */
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
  readonly math_engine: 'mathjax' | null;
  /** `null` where the code is printed without a highlighter's markup. */
  readonly syntax_highlighter: 'rouge' | null;
  readonly default_lang: string;
  /** Symbols replaced by other text: `hellip: "..."`. */
  readonly typographic_symbols: Readonly<Record<string, string>>;
  readonly remove_line_breaks_for_cjk: boolean;
  /** The GFM quirk `paragraph_end`: lists, headers, quotes and fenced code end a paragraph without a blank line. */
  readonly paragraph_end: boolean;
}

/** What Jekyll gives kramdown where `_config.yml` says nothing (Jekyll's `Configuration::DEFAULTS`). */
export const defaultOptions: KramdownOptions = {
  auto_ids: true,
  auto_id_prefix: '',
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
  math_engine: 'mathjax',
  syntax_highlighter: 'rouge',
  default_lang: 'plaintext',
  typographic_symbols: {},
  remove_line_breaks_for_cjk: false,
  paragraph_end: true,
};

/**
 * The options of the `kramdown:` mapping of `_config.yml` (plain data, as a YAML parser gives it) over `base`. What is
 * missing or of the wrong kind keeps its value.
 */
export function readKramdownOptions(config: unknown, base: KramdownOptions = defaultOptions): KramdownOptions {
  const given = isRecord(config) ? config : {};
  const quirks = given.gfm_quirks;
  const highlighterOptions = given.syntax_highlighter_opts;
  const language = isRecord(highlighterOptions) ? highlighterOptions.default_lang : undefined;
  return {
    auto_ids: flag(given.auto_ids, base.auto_ids),
    auto_id_prefix: text(given.auto_id_prefix, base.auto_id_prefix),
    header_offset: whole(given.header_offset, base.header_offset),
    hard_wrap: flag(given.hard_wrap, base.hard_wrap),
    smart_quotes: quotes(given.smart_quotes, base.smart_quotes),
    entity_output: oneOf(given.entity_output, ['as_char', 'as_input', 'numeric', 'symbolic'], base.entity_output),
    footnote_nr: whole(given.footnote_nr, base.footnote_nr),
    footnote_prefix: text(given.footnote_prefix, base.footnote_prefix),
    footnote_backlink: text(given.footnote_backlink, base.footnote_backlink),
    footnote_backlink_inline: flag(given.footnote_backlink_inline, base.footnote_backlink_inline),
    footnote_link_text: text(given.footnote_link_text, base.footnote_link_text),
    toc_levels: levels(given.toc_levels, base.toc_levels),
    parse_block_html: flag(given.parse_block_html, base.parse_block_html),
    parse_span_html: flag(given.parse_span_html, base.parse_span_html),
    math_engine: engine(given.math_engine, 'mathjax', base.math_engine),
    syntax_highlighter: engine(given.syntax_highlighter, 'rouge', base.syntax_highlighter),
    default_lang: text(language, base.default_lang),
    typographic_symbols: symbols(given.typographic_symbols, base.typographic_symbols),
    remove_line_breaks_for_cjk: flag(given.remove_line_breaks_for_cjk, base.remove_line_breaks_for_cjk),
    paragraph_end: quirks === undefined ? base.paragraph_end : list(quirks).includes('paragraph_end'),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flag(value: unknown, otherwise: boolean): boolean {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : otherwise;
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : otherwise;
}

function whole(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : otherwise;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find(one => one === value || `:${one}` === value) ?? otherwise;
}

/** A highlighter or math engine: its name, or `false` or `nil` for none. Any other name is one that is not here: none. */
function engine<T extends string>(value: unknown, name: T, otherwise: T | null): T | null {
  if (value === undefined) return otherwise;
  return value === name ? name : null;
}

/** `[a, b]` or `"a,b"` */
function list(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return items.map(item => item.trim()).filter(item => item !== '');
}

function quotes(value: unknown, otherwise: KramdownOptions['smart_quotes']): KramdownOptions['smart_quotes'] {
  const [left, right, leftDouble, rightDouble, ...rest] = list(value);
  if (left === undefined || right === undefined || leftDouble === undefined || rightDouble === undefined)
    return otherwise;
  return rest.length > 0 ? otherwise : [left, right, leftDouble, rightDouble];
}

/** `1..3`, `"1,2"` or `[1, 2]` */
function levels(value: unknown, otherwise: readonly number[]): readonly number[] {
  const range = typeof value === 'string' ? /^\(?(\d)\.\.(\d)\)?$/.exec(value.trim()) : null;
  const found = range
    ? Array.from({ length: Math.max(0, Number(range[2]) - Number(range[1]) + 1) }, (_, i) => Number(range[1]) + i)
    : (typeof value === 'number' ? [value] : list(value).map(Number)).filter(level => Number.isInteger(level));
  return found.length > 0 ? found.filter(level => level >= 1 && level <= 6) : otherwise;
}

function symbols(value: unknown, otherwise: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!isRecord(value)) return otherwise;
  return Object.fromEntries(Object.entries(value).map(([name, symbol]) => [name, text(symbol, '')]));
}
