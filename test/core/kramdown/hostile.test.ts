import assert from 'node:assert/strict';
import { renderKramdown } from '../../../src/core/kramdown/html';

/** Texts that made some parser of Markdown slow or overflow its stack. mocha's time limit is the only clock. */
const texts: Readonly<Record<string, string>> = {
  'nested raw elements': '<div>'.repeat(2000),
  'nested elements with Markdown': '<div markdown="1">\n'.repeat(2000),
  'nested spans': '<b>'.repeat(5000),
  'opening brackets': '['.repeat(20000),
  'opening brackets and one that closes': `${'['.repeat(20000)}]`,
  'opening images': `${'!['.repeat(20000)}]`,
  'links that never end': '[a]('.repeat(20000),
  'titles that never end': '[a](b "c'.repeat(10000),
  'strong that never ends': '**a '.repeat(20000),
  'emphasis within words': 'a*b_c**d__'.repeat(5000),
  'runs of backticks': Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' '),
  'one run of backticks': '`'.repeat(50000),
  'two runs of backticks that nearly match': `${'`'.repeat(20000)}\n${'`'.repeat(20000)}~\n`,
  'quotes in quotes': '>'.repeat(20000),
  'lists in lists': `${'- '.repeat(20000)}a`,
  'fences that never end': '```x\n'.repeat(20000),
  'comments that never end': '<!--'.repeat(20000),
  'attributes that never end': '<a b="'.repeat(20000),
  'attribute lists that never end': '{:.a\n'.repeat(20000),
  'extensions that never end': '{::comment}'.repeat(20000),
  'a table of pipes': '|'.repeat(20000),
  'code in a table that is none': 'a | `b\n'.repeat(10000),
  'definitions of terms': ': a\n'.repeat(20000),
  'attribute lists that refer to each other': '{:a: b}\n{:b: a}\n\nx\n{: a}\n',
  'a footnote that refers to itself': 'x[^a]\n\n[^a]: y[^a]\n',
};

describe('kramdown: hostile texts', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(name, () => {
      assert.ok(renderKramdown(text).length > 0);
    });
  }
});
