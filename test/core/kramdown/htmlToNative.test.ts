import assert from 'node:assert/strict';
import { renderKramdown } from '../../../src/core/kramdown/html';
import { readKramdownOptions } from '../../../src/core/kramdown/options';

/** HTML as real kramdown prints it with `html_to_native`, by the Markdown. */
const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'text and emphasis': {
    '<p>a  b\nc</p>': '<p>a b c</p>\n',
    '<p>a <b>x</b> <i>y</i></p>': '<p>a <strong>x</strong> <em>y</em></p>\n',
    'a <b> x</b>': '<p>a <b> x</b></p>\n',
    'a <sup> b  c</sup>': '<p>a <sup> b c</sup></p>\n',
    'a <x-y>a  b</x-y>': '<p>a   <x-y>a b</x-y>\n</p>\n',
  },
  'elements with blocks in them': {
    '<div>a</div>': '<div>\na\n</div>\n',
    '<div>a<p>b</p>c</div>': '<div>\na  <p>b</p>\nc\n</div>\n',
    '<div>\n<b>a</b>\n</div>': '<div>\n<strong>a</strong>\n</div>\n',
    '<div><!-- c -->a</div>': '<div>\n  <!-- c -->\na\n</div>\n',
    '<blockquote>a</blockquote>': '<blockquote>\na</blockquote>\n',
    '<details><summary>a</summary>b</details>': '<details>\n  <summary>\na\n  </summary>\nb\n</details>\n',
  },
  references: {
    '<div>a  "b" &ldquo;c&rdquo; &hellip; &copy; *d* ---</div>': '<div>\na "b" “c” … © *d* ---\n</div>\n',
    '<p>a &nosuch; &amp; &lt;</p>': '<p>a &amp;nosuch; &amp; &lt;</p>\n',
  },
  'lists and headers': {
    '<ul>\n<li>a</li>\n<li><p>b</p></li></ul>': '<ul>\n  <li>a</li>\n  <li>\n    <p>b</p>\n  </li>\n</ul>\n',
    "<ol class='x'><li>a<ul><li>b</li></ul></li></ol>":
      '<ol class="x">\n  <li>a    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n</ol>\n',
    '<dl><dt>a</dt><dd>b</dd></dl>': '<dl>\n  <dt>a</dt>\n  <dd>b</dd>\n</dl>\n',
    '<h2>A <b>b</b></h2>': '<h2 id="a-b">A <strong>b</strong></h2>\n',
  },
  'code and formulas': {
    "a <code class='x'>&lt;</code>": '<p>a <code class="language-plaintext x highlighter-rouge">&lt;</code></p>\n',
    '<pre>a\n b</pre>':
      '<div class="language-plaintext highlighter-rouge"><div class="highlight"><pre class="highlight"><code>a\n b</code></pre></div></div>\n',
    "<pre><code class='language-nosuch'>a\n</code></pre>": '<pre><code class="language-nosuch">a\n</code></pre>\n',
    "<script type='math/tex; mode=display'>a</script>": '\\[a\\]\n\n',
    "a <script type='math/tex'>b</script>": '<p>a \\(b\\)</p>\n',
  },
  'tables, if they are simple': {
    '<table><tr><td>a</td></tr></table>':
      '<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n    </tr>\n  </tbody>\n</table>\n',
    "<table><thead><tr><th style='text-align: right'>a</th></tr></thead><tbody><tr><td style='text-align: right'>b</td></tr></tbody></table>":
      '<table>\n  <thead>\n    <tr>\n      <th style="text-align: right">a</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <td style="text-align: right">b</td>\n    </tr>\n  </tbody>\n</table>\n',
    '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>': '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n',
    '<table><tr><td><p>a</p></td></tr></table>': '<table><tr><td><p>a</p></td></tr></table>\n',
  },
  'links and pictures': {
    "<a href='u'>t</a> <a name='u'>t</a>": '<p><a href="u">t</a> <a name="u">t</a></p>\n',
    "<p><img src='a' alt='b'></p>": '<p><img src="a" alt="b" /></p>\n',
  },
};

describe("kramdown: HTML that becomes Markdown's own elements", () => {
  for (const [name, texts] of Object.entries(cases)) {
    it(name, () => {
      for (const [markdown, html] of Object.entries(texts))
        assert.equal(renderKramdown(markdown, readKramdownOptions({ html_to_native: true })), html);
    });
  }
});
