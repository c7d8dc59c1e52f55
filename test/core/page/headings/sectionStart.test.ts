import assert from 'node:assert/strict';
import { sectionStart } from '../../../../src/core/page/headings/sectionStart';

/** Where the section begins whose heading is the last line of a text: at the mark `⟦`. */
function assertStart(marked: string): void {
  const text = marked.replace('⟦', '');
  const heading = text.lastIndexOf('\n', text.length - 2) + 1;
  const start = sectionStart(text, heading);
  assert.equal(`${text.slice(0, start)}⟦${text.slice(start)}`, marked);
}

const anchor = "<span class='anchor' id='grants'></span>";

describe('where a section begins to be written', () => {
  it('is its heading, or the anchor before that', () => {
    assertStart('- a talk\n\n⟦# Grants\n');
    assertStart(`- a talk\n\n⟦${anchor}\n\n# Grants\n`);
  });

  it('is the comment that announces it: in a rule, by its title, or right above', () => {
    for (const banner of [
      '<!-- ===== Grants ===== -->\n\n',
      '<!-- Grants -->\n\n\n',
      '<!-- funding -->\n',
      '<!-- ############ -->\n\n',
      '<!-- ------------\n     funding\n     ------------ -->\n\n',
      '<!-- ========= -->\n<!--  funding  -->\n<!-- ========= -->\n\n',
      `<!-- Grants -->\n${anchor}\n\n`,
    ]) {
      assertStart(`- a talk\n\n⟦${banner}# Grants\n`);
      assertStart(`- a talk\n\n⟦${banner}# 💰 Grants {#grants}\n`.replaceAll('\n', '\r\n'));
    }
    assertStart('⟦<!-- Grants -->\n# Grants\n');
  });

  it('is behind comments that are a part of what stands above', () => {
    for (const kept of [
      // no blank line between it and the text
      '- a talk\n<!-- ===== Grants ===== -->\n\n',
      '- a talk\n\n<!-- to be continued -->\n\n',
      '- a talk\n\n<!-- - another talk -->\n',
      '- a talk\n\n<!-- [A paper](https://lakes.example) -->\n',
      '- a talk\n\n<!-- ## Awards\n- the prize of the lakes\n-->\n',
      '- a talk\n\n<!-- {% include awards.md %} -->\n',
      '- a talk\n\nwords <!-- Grants -->\n',
    ])
      assertStart(`${kept}⟦# Grants\n`);
  });
});
