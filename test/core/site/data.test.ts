import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readConfig } from '../../../src/core/site/settings/config';
import { readCsv } from '../../../src/core/site/csv';
import { readData } from '../../../src/core/site/data';

function data(files: Readonly<Record<string, string>>): ReturnType<typeof readData> {
  return readData(
    readConfig(undefined),
    Object.entries(files).map(([path, text]) => ({ path, text })),
  );
}

// the expected values are those of real Jekyll 4.3
describe('readData', () => {
  it('makes one nested value of the files', () => {
    const { data: value, problems } = data({
      '_data/navigation.yml': 'main:\n  - title: News\n    url: "#news"\n',
      '_data/a/b.yml': '- 1\n- two\n',
      '_data/a/c d!.json': '{"k": [1, null]}',
      '_data/t.csv': 'a,b\n1,"x, ""y"""\n',
      '_data/t2.tsv': 'a\tb\n1\t\n',
      '_data/empty.yml': '',
      '_data/note.txt': 'no data',
      '_data/.hidden.yml': 'a: 1',
      'elsewhere.yml': 'a: 1',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(value, {
      navigation: { main: [{ title: 'News', url: '#news' }] },
      a: { b: [1, 'two'], c_d: { k: [1, null] } },
      t: [{ a: '1', b: 'x, "y"' }],
      t2: [{ a: '1', b: null }],
      empty: null,
    });
  });

  it('lets JSON win over YAML of one name, and a folder over both', () => {
    const files = { '_data/x.json': '{"from": "json"}', '_data/x.yml': 'from: yml' };
    assert.deepEqual(data(files).data, { x: { from: 'json' } });
    assert.deepEqual(data({ ...files, '_data/x/y.yml': 'z: 1' }).data, { x: { y: { z: 1 } } });
  });

  it('reports faults with file and place', () => {
    const text = 'a: 1\nb: @x\n';
    const [problem] = data({ '_data/bad.yml': text }).problems;
    assert.deepEqual([problem?.path, text.slice(problem?.start, problem?.end)], ['_data/bad.yml', '@']);
    assert.equal(data({ '_data/bad.csv': 'a,b\n1,"x\n' }).problems.length, 1);
  });

  it('reports halves of characters as escapes, in JSON of any length', () => {
    for (const blanks of [1, 600_000]) {
      const text = `{"a": "\\ud83d\\ude80",${' '.repeat(blanks)}"b": 1}`;
      const { data: value, problems } = data({ '_data/a.json': text });
      assert.deepEqual(value, { a: { a: '🚀', b: 1 } });
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        ['\\ud83d\\ude80'],
      );
    }
  });
});

// the expected values are those of Ruby's CSV with headers
describe('readCsv', () => {
  it('reads empty fields, quotes, line breaks in quotes, and rows of another length', () => {
    assert.deepEqual(readCsv('a,b\r\n1,""\r\n\r\n,"x\ny",z', ',').rows, [
      { a: '1', b: '' },
      { a: null, b: null },
      { a: null, b: 'x\ny', '': 'z' },
    ]);
  });

  it('gives the first of equal headers the value, and keeps blanks', () => {
    assert.deepEqual(readCsv('a,a\n1,2\n', ',').rows, [{ a: '1' }]);
    assert.deepEqual(readCsv(' a , b\n 1 , 2\n', ',').rows, [{ ' a ': ' 1 ', ' b': ' 2' }]);
  });

  it('takes the first line break for that of all rows, in quotes any', () => {
    assert.deepEqual(readCsv('a,b\r1,2\r\r3,4\r', ',').rows, [
      { a: '1', b: '2' },
      { a: null, b: null },
      { a: '3', b: '4' },
    ]);
    assert.deepEqual(readCsv('a,b\n"1\r\n2",3\n', ',').rows, [{ a: '1\r\n2', b: '3' }]);
    assert.deepEqual(readCsv('a\n"x\r"\n', ',').rows, [{ a: 'x\r' }]);
    assert.deepEqual(readCsv('"a\nb",c\n1,2', ',').rows, [{ 'a\nb': '1', c: '2' }]);
    assert.deepEqual(readCsv('a,b\r', ','), { rows: [], problem: undefined });
  });

  it('refuses what Ruby refuses', () => {
    for (const text of [
      ...['a\nx"y\n', 'a\n"x\n', 'a\n"x"y\n'],
      // other line breaks than the first
      ...['a\n1\r\n', 'a\r\n1\n', 'a\r1\n', 'a\n1\n\r\n3\n', 'a\r\n1\r\n\n3\r\n', '\r\na,b\n1,2\n'],
      ...['a\n1\r', 'a\n\r1\n', 'a,b\n1,\r2\n', 'a\n"1"\r\n', 'a,b\n"1",\r\n', 'a\n"1"\r2\n', 'a,b\n1,2\n\r'],
      ...['"a\nb",c\r\n1,2\r\n', '"a\rb",c\r\n1,2\r\n'],
    ]) {
      const { rows, problem } = readCsv(text, ',');
      assert.deepEqual([rows, problem === undefined], [[], false], text);
    }
  });
});
