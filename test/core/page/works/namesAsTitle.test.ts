import assert from 'node:assert/strict';
import { read } from './read';

const known = 'Mei Lin, Ann Reed. **What lakes remember of their rivers**. *Journal of Lakes*, 2028.';
const ofKnown = 'What lakes remember of their rivers / Mei Lin, Ann Reed / ';

describe('a title that stands before its names and reads like one of them', () => {
  for (const [title, names] of [
    ['Masked Lake Autoencoders', 'Mei Lin, Ann Reed, Tom Brook'],
    ['Swin Transformer', 'Mei Lin, Ann Reed'],
    ['Rivers That Carry Their Lakes', 'Mei Lin, Ann Reed'],
    ['Swin Transformer', 'M. Lin, A. Reed'],
    ['Masked Lake Autoencoders', 'Mei Lin†, Ann Reed†, Tom Brook'],
  ] as const)
    for (const [what, line] of [
      ['', `${title}. ${names}. *Journal of Lakes*, 2029.`],
      [' behind a date', `2029.05: ${title}. ${names}. *Journal of Lakes*, 2029.`],
      [' before slanted names', `${title}. *${names}*. Journal of Lakes, 2029.`],
    ] as const)
      it(`is the title${what}: ${title}. ${names}`, () => {
        assert.deepEqual(read(`# Publications\n\n- ${line}\n`), [`${title} / ${names} / `]);
      });

  it('is the title before names that go on', () => {
    assert.deepEqual(
      read('# Publications\n\n- Swin Transformer. Mei Lin, Ann Reed, et al. *Journal of Lakes*, 2029.\n'),
      ['Swin Transformer / Mei Lin, Ann Reed / '],
    );
  });

  for (const [title, names, venue] of [
    ['Lakes That Remember', 'Mei Lin, Ann Reed', '*ICML*, 2029'],
    ['Lakes That Remember', 'Mei Lin, Ann Reed', 'ICML, 2029'],
    ['Swin Transformer', 'Mei Lin, Ann Reed, Tom Brook', '*ICML*, 2029'],
    ['Swin Transformer', 'M. Lin, A. Reed', '*ICML*, 2029'],
  ] as const)
    it(`is the title where it alone is bold: ${title}. ${names}. ${venue}`, () => {
      assert.deepEqual(read(`# Publications\n\n- **${title}**. ${names}. ${venue}.\n`), [`${title} / ${names} / `]);
    });

  it('is the title in bold where two such titles stand before one of the names', () => {
    assert.deepEqual(
      read(
        '# Publications\n\n- **Swin Transformer**. Mei Lin, Ann Reed. *ICML*, 2029.\n- **Lake Networks**. Mei Lin, Tom Brook. *ICML*, 2028.\n',
      ),
      ['Swin Transformer / Mei Lin, Ann Reed / ', 'Lake Networks / Mei Lin, Tom Brook / '],
    );
  });

  it('is told by an author of another publication of the page', () => {
    assert.deepEqual(
      read(`# Publications\n\n- Swin Transformer. Ann Reed and Tom Brook. *Journal of Lakes*, 2029.\n- ${known}\n`),
      ['Swin Transformer / Ann Reed, Tom Brook / ', ofKnown],
    );
  });

  it('is told so where it reads like two names as well', () => {
    assert.deepEqual(
      read(`# Publications\n\n- Weighing Lakes and Counting Rivers. Ann Reed, Tom Brook. *Lakes*, 2029.\n- ${known}\n`),
      ['Weighing Lakes and Counting Rivers / Ann Reed, Tom Brook / ', ofKnown],
    );
  });

  it('is left out where nothing tells it from the names', () => {
    assert.deepEqual(
      read('# Publications\n\n- Swin Transformer. Ann Reed and Tom Brook. *Journal of Lakes*, 2029.\n'),
      [],
    );
  });

  it('is the title in each of two lists that name it', () => {
    const entry = '- Swin Transformer. Mei Lin, Ann Reed. *Journal of Lakes*, 2029.\n';
    assert.deepEqual(read(`# Selected Publications\n\n${entry}\n# Publications\n\n${entry}`), [
      'Swin Transformer / Mei Lin, Ann Reed / ',
      'Swin Transformer / Mei Lin, Ann Reed / ',
    ]);
  });
});

describe('a title that reads like names behind its author', () => {
  it('is the title behind an author of another publication', () => {
    assert.deepEqual(
      read(`# Publications\n\n- Mei Lin. Weighing Lakes and Counting Rivers. *Journal of Lakes*, 2029.\n- ${known}\n`),
      ['Weighing Lakes and Counting Rivers / Mei Lin / ', ofKnown],
    );
  });

  it('is the title behind the bold author of two such titles', () => {
    assert.deepEqual(
      read(
        '# Publications\n\n- **Mei Lin**. Price Caps, Market Power, Open Waters. *Lakes*, 2029.\n- **Mei Lin**. Price Caps, Lake Boats, Deep Nets. *Lakes*, 2028.\n',
      ),
      ['Price Caps, Market Power, Open Waters / Mei Lin / ', 'Price Caps, Lake Boats, Deep Nets / Mei Lin / '],
    );
  });

  it('is the title behind the author of two such titles', () => {
    assert.deepEqual(
      read(
        '# Publications\n\n- Mei Lin. Weighing Lakes and Counting Rivers. *Journal of Lakes*, 2029.\n- Mei Lin. Deep Seas and Still Waters. *Journal of Lakes*, 2028.\n',
      ),
      ['Weighing Lakes and Counting Rivers / Mei Lin / ', 'Deep Seas and Still Waters / Mei Lin / '],
    );
  });

  it('is the title behind several authors', () => {
    assert.deepEqual(
      read('# Publications\n\n- Mei Lin, Ann Reed. Weighing Lakes and Counting Rivers. *Journal of Lakes*, 2029.\n'),
      ['Weighing Lakes and Counting Rivers / Mei Lin, Ann Reed / '],
    );
  });

  it('is the title where it is set apart', () => {
    assert.deepEqual(
      read('# Publications\n\n- Mei Lin. [Weighing Lakes, Counting Rivers](a). *Journal of Lakes*, 2029.\n'),
      ['Weighing Lakes, Counting Rivers / Mei Lin / a'],
    );
  });

  for (const [entry, ofEntry] of [
    [
      'Lin, M. (2029). Price Caps, Market Power. *Journal of Lakes*, 12(3), 1-9.',
      'Price Caps, Market Power / Lin, M. / ',
    ],
    ['M. Lin. Price Caps, Market Power. *Journal of Lakes*, 2029.', 'Price Caps, Market Power / M. Lin / '],
    ['**Mei Lin**. Price Caps, Market Power. *Lakes*, 2029.', 'Price Caps, Market Power / Mei Lin / '],
    ['**Mei Lin**. Price Caps and Market Power. *Lakes*, 2029.', 'Price Caps and Market Power / Mei Lin / '],
    ['Ann Reed. *Karl Marx, Adam Smith*. Lake Press, 2029.', 'Karl Marx, Adam Smith / Ann Reed / '],
    ['Ann Reed. *Marie Curie and Lise Meitner*. Journal of Lakes, 2029.', 'Marie Curie and Lise Meitner / Ann Reed / '],
    ['Vision Mamba, Audio Mamba\n  **Mei Lin**\n  *ISL 2029*', 'Vision Mamba, Audio Mamba / Mei Lin / '],
    ['林梅. 康有为与梁启超[J]. 湖泊学报, 2029(3): 1-9.', '康有为与梁启超 / 林梅 / '],
    ['王山. 王安石、苏东坡[J]. 湖泊学报, 2029(3): 1-9.', '王安石、苏东坡 / 王山 / '],
    [
      'Ann Reed. Open Markets and Closed Minds. *Journal of Lakes*, 2029.',
      'Open Markets and Closed Minds / Ann Reed / ',
    ],
  ] as const)
    it(`is the title by its form: ${entry}`, () => {
      assert.deepEqual(read(`# Publications\n\n- ${entry}\n`), [ofEntry]);
    });

  it('is the title on a line above the names in HTML', () => {
    assert.deepEqual(
      read('# Publications\n\n<ul><li>Graph Mining, Data Lakes<br>Mei Lin<br><i>ISL 2029</i></li></ul>\n'),
      ['Graph Mining, Data Lakes / Mei Lin / '],
    );
  });

  it('is the title in the column that the head of a table tells', () => {
    assert.deepEqual(
      read(
        '# Publications\n\n| Title | Author | Journal |\n|---|---|---|\n| Price Caps, Market Power | Mei Lin | Journal of Lakes |\n',
      ),
      ['Price Caps, Market Power / Mei Lin / '],
    );
  });

  it('is the title behind an author of another publication, of which title and names were exchanged', () => {
    assert.deepEqual(
      read(
        '# Publications\n\n<ul><li>Swin Transformer. Mei Lin, Ann Reed. <i>Journal of Lakes</i>, 2029.</li><li>Ann Reed. Marie Curie and Lise Meitner. <i>Journal of Lakes</i>, 2029.</li></ul>\n',
      ),
      ['Swin Transformer / Mei Lin, Ann Reed / ', 'Marie Curie and Lise Meitner / Ann Reed / '],
    );
  });
});
