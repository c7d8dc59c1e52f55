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

  it('line ends of Windows', () => {
    assert.equal(highlight('1\r\n', 'json'), highlight('1\n', 'json'));
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
