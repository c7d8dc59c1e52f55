import assert from 'node:assert/strict';
import { renderKramdown } from '../../../src/core/kramdown/html';
import { defaultOptions, readKramdownOptions } from '../../../src/core/kramdown/options';

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
});
