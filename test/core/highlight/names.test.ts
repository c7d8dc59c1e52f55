import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { highlight } from '../../../src/core/highlight/highlight';
import { rougeLanguages, rougeTag } from '../../../src/core/highlight/rougeNames';
import { hasTokens } from './cases';

describe('highlight: names of languages', () => {
  it('aliases', () => {
    assert.equal(rougeTag('py'), 'python');
    assert.equal(rougeTag('bash'), 'shell');
    assert.equal(rougeTag('LaTeX'), 'tex');
    assert.equal(rougeTag('c++'), 'cpp');
    assert.equal(rougeTag('Python'), undefined);
  });

  it('a language Rouge does not know has no markup at all', () => {
    assert.equal(highlight('a', 'mermaid'), undefined);
  });

  it('a language without tokens here is plain text', () => {
    assert.equal(highlight('a < b & "c"\n', 'haskell'), 'a &lt; b &amp; "c"\n');
    assert.equal(highlight('a < b\n', 'plaintext'), 'a &lt; b\n');
  });

  it('options behind a question mark are ignored', () => {
    assert.equal(highlight('true', 'json?x=1'), '<span class="kc">true</span>');
  });

  // `{% highlight %}` on a page with such lines hands them on
  it('line ends of Windows are marked as Rouge marks them', () => {
    assert.equal(highlight('1\r\n', 'json'), '<span class="mi">1</span><span class="w">\r\n</span>');
    assert.equal(highlight('# a\r\nb', 'python'), '<span class="c1"># a\r\n</span><span class="n">b</span>');
    assert.equal(
      highlight('a: b\r\n\r\n- |\r\n  c\r\n', 'yaml'),
      '<span class="na">a</span><span class="pi">:</span> <span class="s">b</span><span class="err">\r</span>\n\r\n' +
        '<span class="pi">-</span> <span class="pi">|</span><span class="err">\r</span>\n  <span class="s">c</span>' +
        '<span class="err">\r</span>\n',
    );
  });

  it('docs/highlighting.md lists them all', () => {
    assert.ok(readFileSync('docs/highlighting.md', 'utf8').includes(languageTable()));
  });
});

/** The table of docs/highlighting.md; to renew it, put in what this test prints as expected. */
function languageTable(): string {
  const rows = rougeLanguages()
    .filter(([tag = '']) => hasTokens(tag) || tag === 'plaintext')
    .map(([tag = '', ...aliases]) => `| ${tag} | ${aliases.join(', ')} |`);
  const plain = rougeLanguages().flatMap(([tag = '']) => (hasTokens(tag) || tag === 'plaintext' ? [] : [tag]));
  return [
    '| language | other names |',
    '|---|---|',
    ...rows,
    '',
    `Known to Rouge, plain text here: ${plain.join(', ')}.`,
  ].join('\n');
}
