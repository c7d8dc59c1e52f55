import assert from 'node:assert/strict';
import { renderKramdown } from '../../../src/core/kramdown/html';
import { defaultOptions, readKramdownOptions, refusedOptions } from '../../../src/core/kramdown/options';

/** `markdown` under the `kramdown:` mapping of a `_config.yml` gives `html`. */
function assertHtml(config: unknown, markdown: string, html: string): void {
  assert.equal(renderKramdown(markdown, readKramdownOptions(config)), html);
}

describe('kramdown: options of _config.yml', () => {
  it('nothing, or nonsense, leaves the defaults', () => {
    for (const config of [undefined, null, 'x', [], {}, { smart_quotes: 'one', toc_levels: {} }]) {
      assert.deepEqual(readKramdownOptions(config), defaultOptions);
    }
  });

  it('ids of headers', () => {
    assertHtml({ auto_ids: false }, '# A', '<h1>A</h1>\n');
    assertHtml({ auto_id_prefix: 'p-' }, '# A', '<h1 id="p-a">A</h1>\n');
    assertHtml({ header_offset: 1 }, '# A', '<h2 id="a">A</h2>\n');
  });

  it('line breaks', () => {
    assertHtml({ hard_wrap: true }, 'a\nb', '<p>a<br />\nb</p>\n');
  });

  it('quotes, symbols and entities', () => {
    assertHtml({ smart_quotes: ['apos', 'apos', 'quot', 'quot'] }, '"a" \'b\'', '<p>"a" \'b\'</p>\n');
    assertHtml({ typographic_symbols: { hellip: '...', ndash: '--' } }, 'a... b -- c', '<p>a... b -- c</p>\n');
    assertHtml({ entity_output: 'as_input' }, '&copy; &#169;', '<p>&copy; &#169;</p>\n');
    assertHtml({ entity_output: 'numeric' }, '&copy; --', '<p>&#169; &#8211;</p>\n');
  });

  it('HTML that is read as Markdown', () => {
    assertHtml({ parse_block_html: true }, '<div>\n*a*\n</div>', '<div>\n  <p><em>a</em></p>\n</div>\n');
    assertHtml({ parse_span_html: false }, '<b>*a*</b>', '<p><b>*a*</b></p>\n');
  });

  it('formulas and code without an engine', () => {
    assertHtml({ math_engine: null }, 'a $$b$$', '<p>a <span class="kdmath">$b$</span></p>\n');
    assertHtml({ syntax_highlighter: null }, '`a`\n\n    b', '<p><code>a</code></p>\n\n<pre><code>b\n</code></pre>\n');
    assertHtml(
      { syntax_highlighter_opts: { default_lang: 'ruby' } },
      '`a`',
      '<p><code class="language-ruby highlighter-rouge"><span class="n">a</span></code></p>\n',
    );
  });

  it('how highlighted code is printed', () => {
    const json = '```json\n1\n```';
    const one = '<span class="mi">1</span><span class="w">\n</span>';
    const block = (inner: string): string => `<div class="language-json highlighter-rouge">${inner}</div>\n`;
    assertHtml(
      { syntax_highlighter_opts: { css_class: 'a', block: { css_class: 'b' } } },
      json,
      block(`<div class="highlight"><pre class="b"><code>${one}</code></pre></div>`),
    );
    assertHtml({ syntax_highlighter_opts: { wrap: false } }, json, block(one));
    assertHtml(
      { syntax_highlighter_opts: { block: { line_numbers: true, start_line: 9 } } },
      json,
      block(
        '<div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr>' +
          '<td class="rouge-gutter gl"><pre class="lineno">9\n</pre></td>' +
          `<td class="rouge-code"><pre>${one}</pre></td></tr></tbody></table></code></pre></div>`,
      ),
    );
    assertHtml(
      { syntax_highlighter_opts: { line_numbers: true } },
      '`2`{:.language-json}',
      '<p><code class="language-json highlighter-rouge"><table class="rouge-table"><tbody><tr>' +
        '<td class="rouge-gutter gl"><pre class="lineno">1\n</pre></td>' +
        '<td class="rouge-code"><pre><span class="mi">2</span>\n</pre></td></tr></tbody></table></code></p>\n',
    );
  });

  it('footnotes and contents', () => {
    assertHtml(
      { footnote_nr: 3 },
      'a[^n]\n\n[^n]: b',
      [
        '<p>a<sup id="fnref:n"><a href="#fn:n" class="footnote" rel="footnote" role="doc-noteref">3</a></sup></p>\n',
        '<div class="footnotes" role="doc-endnotes">',
        '  <ol start="3">',
        '    <li id="fn:n">',
        '      <p>b\u00a0<a href="#fnref:n" class="reversefootnote" role="doc-backlink">&#8617;</a></p>',
        '    </li>',
        '  </ol>',
        '</div>',
        '',
      ].join('\n'),
    );
    assertHtml({ toc_levels: '2..3' }, '* x\n{:toc}\n\n# A', '\n\n<h1 id="a">A</h1>\n'.slice(1));
    assert.deepEqual(readKramdownOptions({ toc_levels: '2..4' }).toc_levels, [2, 3, 4]);
    assert.deepEqual(readKramdownOptions({ toc_levels: [1, 3] }).toc_levels, [1, 3]);
    assert.deepEqual(readKramdownOptions({ toc_levels: '1,2' }).toc_levels, [1, 2]);
  });

  it('paragraphs that only an empty line ends', () => {
    assertHtml({ gfm_quirks: [] }, 'a\n- b', '<p>a\n- b</p>\n');
  });

  it('what Ruby takes for true, for a number, for a list', () => {
    assertHtml({ auto_ids: 'perhaps' }, '# A', '<h1 id="a">A</h1>\n');
    assertHtml({ auto_ids: null }, '# A', '<h1>A</h1>\n');
    assertHtml({ header_offset: ' 1 ' }, '# A', '<h2 id="a">A</h2>\n');
    assertHtml({ header_offset: '0x2' }, '# A', '<h3 id="a">A</h3>\n');
    assertHtml({ smart_quotes: '39,39,34,34' }, '"a" b\'s', '<p>"a" b\'s</p>\n');
    assertHtml({ typographic_symbols: 'hellip: "..."' }, 'a...', '<p>a...</p>\n');
    assertHtml({ entity_output: 'nosuch' }, '&copy; --', '<p>&#169; &#8211;</p>\n');
  });

  it('what ends the build is told, and leaves the defaults', () => {
    const config = {
      header_offset: '1.5',
      toc_levels: [1, 9],
      smart_quotes: 'lsquo, rsquo, ldquo, rdquo',
      link_defs: { id: 'http://a.org' },
      footnote_link_text: 'note',
      gfm_quirks: null,
      input: 'gfm',
      syntax_highlighter_opts: 'wide',
      auto_ids: 'perhaps',
      nosuch: 1,
    };
    assert.deepEqual(refusedOptions(config), [
      'header_offset',
      'toc_levels',
      'smart_quotes',
      'link_defs',
      'footnote_link_text',
      'gfm_quirks',
      'input',
      'syntax_highlighter_opts',
    ]);
    assert.deepEqual(readKramdownOptions(config), defaultOptions);
    assert.deepEqual(refusedOptions({}), []);
  });

  it('Jekyll writes into the options of the highlighter, for which it takes a mapping, nothing or false', () => {
    for (const fine of [null, false, {}, { disable: true }])
      assert.deepEqual(refusedOptions({ syntax_highlighter_opts: fine }), []);
    for (const bad of ['', 'disable: true', true, 1, []])
      assert.deepEqual(refusedOptions({ syntax_highlighter_opts: bad }), ['syntax_highlighter_opts']);
  });

  it('what only other converters use is read all the same', () => {
    for (const fine of [{ list_indent: 4 }, { list_indent: '0x4' }, { latex_headers: 'a,b,c,d,e,f' }])
      assert.deepEqual(refusedOptions(fine), []);
    assert.deepEqual(refusedOptions({ latex_headers: ['a', 'b', 'c', 'd', 'e', 'f'] }), []);
    for (const bad of ['four', null, 2.5, true, [2]])
      assert.deepEqual(refusedOptions({ list_indent: bad }), ['list_indent'], String(bad));
    for (const bad of ['section,subsection', ['a'], null, 3, false, { a: 1 }, 'a,b,c,d,e,f,g'])
      assert.deepEqual(refusedOptions({ latex_headers: bad }), ['latex_headers'], JSON.stringify(bad));
  });

  it('only the parser without GFM looks for a gem that is not there', () => {
    assert.deepEqual(refusedOptions({ transliterated_header_ids: true }), []);
    const name = 'transliterated_header_ids';
    assert.deepEqual(refusedOptions({ input: 'kramdown', [name]: true }), [name]);
  });

  it('links defined for all pages', () => {
    assertHtml({ link_defs: { 'A B': ['u', 't'] } }, '[a b]', '<p><a href="u" title="t">a b</a></p>\n');
    assertHtml({ link_defs: { id: ['u'] } }, '[id]\n\n[id]: v', '<p><a href="v">id</a></p>\n\n');
  });

  it('links in headers', () => {
    assertHtml({ header_links: true }, '# A', '<h1 id="a"><a href="#a"></a>A</h1>\n');
  });

  it('the parser without what GFM adds', () => {
    const config = { input: 'kramdown' };
    assertHtml(config, '#A *b*#', '<h1 id="a-b">A <em>b</em></h1>\n');
    assertHtml(config, '# 中文', '<h1 id="section">中文</h1>\n');
    assertHtml(config, 'a\n- b\n# c', '<p>a\n- b\n# c</p>\n');
    assertHtml(config, '~~a~~ b\\\nc', '<p>~~a~~ b\\\nc</p>\n');
    assertHtml(config, '- [ ] a', '<ul>\n  <li>[ ] a</li>\n</ul>\n');
    assertHtml(
      { input: 'kramdown', auto_id_stripping: true },
      '# a [b](c) `d`',
      '<h1 id="a-b-">a <a href="c">b</a> <code class="language-plaintext highlighter-rouge">d</code></h1>\n',
    );
  });

  it('symbols that stay as they are written', () => {
    assertHtml(
      { gfm_quirks: 'paragraph_end,no_auto_typographic' },
      'a -- b... "c"\n- d',
      '<p>a -- b... “c”</p>\n<ul>\n  <li>d</li>\n</ul>\n',
    );
  });

  it('options that a page may not set', () => {
    const page = '{::options auto_ids="false" /}\n\n# A';
    assertHtml({}, page, '\n<h1>A</h1>\n');
    assertHtml({ forbidden_inline_options: ['auto_ids'] }, page, '\n<h1 id="a">A</h1>\n');
  });

  it('code without the markup of a highlighter', () => {
    assertHtml({ guess_lang: false }, '`a`', '<p><code>a</code></p>\n');
    assertHtml(
      { syntax_highlighter_opts: { disable: true } },
      '`a`\n\n    b',
      '<p><code>a</code></p>\n\n<pre><code>b\n</code></pre>\n',
    );
    assertHtml({ syntax_highlighter_opts: { span: { disable: true } } }, '`a`', '<p><code>a</code></p>\n');
  });
});
