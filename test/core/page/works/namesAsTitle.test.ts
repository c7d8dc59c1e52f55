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
});
