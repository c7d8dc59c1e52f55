import assert from 'node:assert/strict';
import { printHtml } from '../../../src/core/kramdown/html';
import { parseKramdown } from '../../../src/core/kramdown/parse';
import { generate } from '../../fuzz/kramdown';

const lineAttribute = ({ start }: { readonly start: number }): string => ` data-source="${start}"`;

describe('kramdown: source offsets in the HTML', () => {
  it('stand in the start tags of blocks', () => {
    const document = parseKramdown('# A\n\n- b\n\n<div markdown="1">\n*c*\n</div>\n');
    assert.equal(
      printHtml(document, document.options, { lineAttribute }),
      [
        '<h1 data-source="0" id="a">A</h1>\n',
        '<ul data-source="5">',
        '  <li data-source="5">b</li>',
        '</ul>\n',
        '<div data-source="10">',
        '  <p data-source="29"><em>c</em></p>',
        '</div>',
        '',
      ].join('\n'),
    );
  });

  it('change nothing else', () => {
    for (let seed = 0; seed < 400; seed++) {
      const document = parseKramdown(generate(seed));
      const annotated = printHtml(document, document.options, { lineAttribute });
      assert.equal(annotated.replaceAll(/ data-source="\d+"/g, ''), printHtml(document));
    }
  });
});
