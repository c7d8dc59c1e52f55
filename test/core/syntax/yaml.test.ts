import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { keysInOrder } from '../../../src/core/syntax/keyOrder';
import { readListFile } from '../../../src/core/page/data/dataFile';
import { readConfig } from '../../../src/core/site/settings/config';
import { readData } from '../../../src/core/site/data';
import { parseYaml, yamlOfData, yamlOfFile } from '../../../src/core/syntax/yaml';
import { YamlFloat, printFloat } from '../../../src/core/syntax/yamlFloat';
import { YamlInteger } from '../../../src/core/syntax/yamlInteger';
import { YamlTimestamp } from '../../../src/core/syntax/yamlTimestamp';
import type { YamlMapping, YamlValue } from '../../../src/core/syntax/yamlValue';

function plain(text: string): unknown {
  const document = parseYaml(text);
  assert.deepEqual(document.problems, [], text);
  return document.plain;
}

function mapping(value: YamlValue | undefined): YamlMapping {
  assert.equal(value?.kind, 'mapping');
  return value;
}

/** The text of each problem's range. */
function faults(text: string): readonly string[] {
  return parseYaml(text).problems.map(({ start, end }) => text.slice(start, end));
}

describe('parseYaml: values', () => {
  it('reads a plain word as Jekyll does', () => {
    const expected: readonly (readonly [string, unknown])[] = [
      ['yes', true],
      ['On', true],
      ['TRUE', true],
      ['no', false],
      ['off', false],
      ['y', 'y'],
      ['n', 'n'],
      ['~', null],
      ['Null', null],
      ['', null],
      ['0', 0],
      ['-7', -7],
      ['0123', 83],
      ['0x1F', 31],
      ['0b101', 5],
      ['089', '089'],
      ['123_456', 123456],
      ['1,000', 1000],
      ['12345678901234567890', new YamlInteger(12345678901234567890n)],
      ['2.5', 2.5],
      ['1.5e+3', new YamlFloat(1500)],
      ['14.0', new YamlFloat(14)],
      ['1e3', '1e3'],
      ['1.', '1.'],
      ['1.2.3', '1.2.3'],
      ['.inf', Infinity],
      ['12:30', new YamlFloat(750)],
      ['-12:30', new YamlFloat(690)],
      ['-12:30.5', 689.5],
      [':symbol', ':symbol'],
      ['"14.0"', '14.0'],
      ["'yes'", 'yes'],
      ["'it''s'", "it's"],
      ['2024-02-30', '2024-02-30'],
    ];
    for (const [source, value] of expected) assert.deepEqual(plain(`a: ${source}`), { a: value }, source);
  });

  it('tells a day from a moment and keeps the zone', () => {
    const read = (source: string): YamlTimestamp => {
      const value = (plain(`a: ${source}`) as Record<string, unknown>).a;
      assert.ok(value instanceof YamlTimestamp, source);
      return value;
    };
    const day = read('2024-01-02');
    assert.deepEqual([day.toISOString(), day.precision], ['2024-01-02T00:00:00.000Z', 'day']);
    const moment = read('2024-01-02 10:30:00 +0800');
    assert.deepEqual([moment.toISOString(), moment.offset], ['2024-01-02T02:30:00.000Z', 480]);
    assert.equal(read('2024-1-2T3:04:05.5').toISOString(), '2024-01-02T03:04:05.500Z');
    for (const source of ['2024-01-02T10:30:00Z', '2024-01-02 10:30:00']) assert.equal(read(source).offset, 0, source);
  });

  it('prints floats as Ruby does', () => {
    assert.deepEqual([14, 0.5, 1e16, 0.00001, -0].map(printFloat), ['14.0', '0.5', '1.0e+16', '1.0e-05', '-0.0']);
  });

  it('keeps the order of keys that look like numbers', () => {
    const years = plain('2024: new\n2023: old\n') as object;
    assert.deepEqual(keysInOrder(years), ['2024', '2023']);
  });

  it('lets the last of equal keys win, and merges anchors where they stand', () => {
    assert.deepEqual(plain('a: 1\na: 2\n'), { a: 2 });
    assert.deepEqual(plain('x: &x {k: 1, l: 2}\ny:\n  k: 0\n  <<: *x\n  l: 3\n'), {
      x: { k: 1, l: 2 },
      y: { k: 1, l: 3 },
    });
  });

  it('merges one mapping that is named, as SafeYAML does: several in a list are an error, of one that is written there nothing comes', () => {
    const problemsOf = (text: string): readonly string[] =>
      parseYaml(text).problems.map(({ start, end }) => text.slice(start, end));
    const named = 'x: &x {k: 1}\n';
    assert.deepEqual(problemsOf(`${named}y: {<<: [*x, *x]}\n`), ['[*x, *x]']);
    assert.deepEqual(problemsOf(`${named}y:\n  <<: [*x]\n`), ['[*x]']);
    assert.deepEqual(problemsOf('y:\n  <<: x\n'), ['x']);
    assert.deepEqual(problemsOf('y:\n  <<:\n  k: 1\n'), ['<<']);
    assert.deepEqual(plain(`${named}y:\n  <<: {l: 2}\n  "<<": *x\n`), { x: { k: 1 }, y: { k: 1 } });
  });

  it('never sets a prototype', () => {
    const value = plain('__proto__: {polluted: yes}\n') as object;
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    assert.deepEqual(Object.keys(value), ['__proto__']);
  });

  it('reads blocks, folded text and a file without a last line break as libyaml does', () => {
    assert.deepEqual(plain('a: >-\n  one\n  two\nb: |\n  x\n   y\n'), { a: 'one two', b: 'x\n y\n' });
    assert.deepEqual(plain('a: |\n  x'), { a: 'x' });
  });

  it('ends lines at U+2028 and U+2029, as libyaml does, which keeps them and takes the white space beside them away', () => {
    for (const sign of ['\u2028', '\u2029'])
      for (const [text, value] of [
        ['a: "b ⏎ c"\n', { a: 'b⏎c' }],
        ["a: 'it''s ⏎⏎ c'\n", { a: "it's⏎⏎c" }],
        ['a: "\\tb\\"⏎c\\\\"\n', { a: '\tb"⏎c\\' }],
        ['a: "b\\⏎  c"\n', { a: 'bc' }],
        ['a: "b\n⏎c"\n', { a: 'b⏎c' }],
        ['a: "b⏎\nc"\n', { a: 'b⏎\nc' }],
        ['a: b⏎  c\nd: e⏎f: g\n', { a: 'b⏎c', d: 'e', f: 'g' }],
        ['a: b # c⏎d: e\n', { a: 'b', d: 'e' }],
        ['a: [b,⏎c]\n', { a: ['b', 'c'] }],
        ['a: |\n  b⏎   c\nd: e\n', { a: 'b⏎ c\n', d: 'e' }],
        ['a: >-\n  b⏎  c\n  d\n\n  e⏎\nf: g\n', { a: 'b⏎c d\ne', f: 'g' }],
        ['a: |+\n  b⏎\n', { a: 'b⏎\n' }],
      ] as const)
        assert.deepEqual(
          plain(text.replaceAll('⏎', sign)),
          JSON.parse(JSON.stringify(value).replaceAll('⏎', sign)),
          text,
        );
    assert.deepEqual(faults('a: Hello\u2028World\n'), ['World']);
    assert.deepEqual(faults('a: |\n  b\u2028c\nd: e\n'), ['c']);
  });

  it('reads any number of U+2028 in quotes and brackets', () => {
    const many = (line: string): string => `list:\n${line.repeat(150)}`;
    for (const [text, value] of [
      [many('  - name: "Mei"\n    text: "one\u2028two"\n'), { name: 'Mei', text: 'one\u2028two' }],
      [many("  - text: 'one \u2028\u2028 \n     two' # it’s\u2028\n"), { text: 'one\u2028\u2028\ntwo' }],
      [many('  - {"text": "one \\" \u2028 two", \'it\u2029s\': x}\n'), { text: 'one "\u2028two', 'it\u2029s': 'x' }],
      [many('  - text: "one \x85two"\n'), { text: 'one two' }],
      [
        many(`  - text: "one\x85two"\n    more: ${'lakes '.repeat(30)}\n`),
        { text: 'one two', more: 'lakes '.repeat(30).trim() },
      ],
    ] as const)
      assert.deepEqual(plain(text), { list: Array<unknown>(150).fill(value) }, text.slice(0, 60));
    assert.deepEqual(parseYaml(many('  - [one,\u2028two]\n')).problems, []);
  });

  it('takes a carriage return and U+0085 for line breaks', () => {
    for (const sign of ['\r', '\x85'])
      assert.deepEqual(plain(`a: "b${sign}c"${sign}d: [e${sign}f]\n`), { a: 'b c', d: ['e f'] });
  });

  it('stops where the first document ends', () => {
    assert.deepEqual(plain('a: 1\n---\nb: [\n'), { a: 1 });
    assert.deepEqual(plain(' title: x\npermalink: /\n'), { title: 'x' });
  });

  it('has nothing to say of an empty document', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '---\n']) {
      assert.deepEqual(parseYaml(text), { root: undefined, problems: [], unknownAliases: [], plain: null }, text);
    }
  });
});

describe('parseYaml: the same text again', () => {
  it('gives values that are equal, each its own, at its own place', () => {
    const text = 'tags: &tags [a, b]\nmore: *tags\n';
    const [one, other, below] = [
      parseYaml(text),
      parseYaml(text),
      parseYaml(`---\n${text}`, { start: 4, end: 4 + text.length }),
    ];
    assert.deepEqual(one, other);
    assert.notEqual(one.plain, other.plain);
    assert.notEqual(one.root, other.root);
    assert.deepEqual(below.plain, one.plain);
    assert.deepEqual([one.root?.range.start, below.root?.range.start], [0, 4]);
    assert.deepEqual(
      [parseYaml('a: [b').problems, parseYaml('a: [b').problems].map(({ length }) => length),
      [1, 1],
    );
  });
});

describe('parseYaml: places', () => {
  it('gives offsets in the whole text when the YAML is a part of it', () => {
    const text = '---\ntitle: "中文" # note\nlist:\n  - a\n  - [b]\nempty:\n---\nbody\n';
    const { root } = parseYaml(text, { start: 4, end: text.indexOf('---\nbody') });
    const entries = mapping(root).entries;
    assert.deepEqual(
      entries.map(({ keyRange, value: { range } }) => [
        text.slice(keyRange.start, keyRange.end),
        text.slice(range.start, range.end),
      ]),
      [
        ['title', '"中文"'],
        ['list', '- a\n  - [b]'],
        ['empty', ''],
      ],
    );
  });

  it('keeps what was written: source of a scalar, key of an entry', () => {
    const [on, block] = mapping(parseYaml('on: "x"\ntext: |\n  a\n  b\n\nend: 1\n').root).entries;
    assert.deepEqual([on?.key, on?.value.kind === 'scalar' && on.value.source], ['on', '"x"']);
    assert.equal(block?.value.kind === 'scalar' && block.value.source, '|\n  a\n  b');
  });

  it('shows an alias at its own place with the value of its anchor', () => {
    const text = 'a: &x 1\nb: *x\n';
    const value = mapping(parseYaml(text).root).entries[1]?.value;
    assert.deepEqual(value, { kind: 'scalar', range: { start: 11, end: 13 }, value: 1, source: '*x' });
  });
});

describe('parseYaml: problems', () => {
  it('accepts what libyaml accepts', () => {
    for (const text of [
      'a: "x"# comment\n',
      'a:\tb\n',
      'a: [1,\n2]\n',
      'a: {b: c}# d\n',
      "a: ''''\n",
      'a: 1\r\nb: 2\r\n',
    ]) {
      assert.deepEqual(faults(text), [], text);
    }
  });

  it('takes indentation for nothing inside quotes and brackets, as libyaml does', () => {
    const text = 'tags: [one,\ntwo]\ntitle: "a\nlong\n\nword"\nlast: *nowhere\n';
    const { plain: value, unknownAliases, root } = parseYaml(text);
    assert.deepEqual(value, { tags: ['one', 'two'], title: 'a long\nword', last: null });
    assert.deepEqual(
      unknownAliases.map(({ start, end }) => text.slice(start, end)),
      ['*nowhere'],
    );
    const ranges = mapping(root).entries.map(({ value: { range } }) => text.slice(range.start, range.end));
    assert.deepEqual(ranges, ['[one,\ntwo]', '"a\nlong\n\nword"', '*nowhere']);
  });

  it('finds what stops libyaml', () => {
    for (const text of [
      'a: b: c\n',
      '\ta: b\n',
      'a: @x\n',
      'a: `x`\n',
      'a: "x\n',
      "a: 'it''\n",
      'a: "x\\"\n',
      'a: [1\n',
      'a: "\\q"\n',
      'a: b\u0007\n',
      'a: 1\n b: 2\n',
      'a: "x" y\n',
    ]) {
      assert.notEqual(parseYaml(text).problems.length, 0, text);
    }
  });

  it('points at the fault', () => {
    assert.deepEqual(faults('a: 1\nb: @nowhere\n'), ['@']);
    assert.deepEqual(faults("title: 'the students''\n"), ["'the students''"]);
    assert.deepEqual(faults('a: \u0007\n'), ['\u0007']);
    assert.deepEqual(faults('a: "\\u4e2d \\ud83d\\ude80\\ud83d\\ud83d\\ude80\\ude80 \\\\ud83d"\n'), [
      '\\ud83d\\ude80',
      '\\ud83d',
      '\\ud83d\\ude80',
      '\\ude80',
    ]);
  });

  it('keeps what could be read around a fault', () => {
    const { plain: value, problems } = parseYaml('title: Home\nbad: *x y\nlast: 1\n');
    assert.equal(problems.length, 1);
    assert.deepEqual(value, { title: 'Home', bad: null, last: 1 });
  });

  it('reads nothing where an alias repeats nothing before it, as SafeYAML does, and goes on', () => {
    for (const [text, value, aliases] of [
      ['title: Home\nbad: *x\nlast: 1\n', { title: 'Home', bad: null, last: 1 }, ['*x']],
      ['- *x\n- {k: *y}\n', [null, { k: null }], ['*x', '*y']],
      ['a: *x\nb: &x 3\nc: *x\n', { a: null, b: 3, c: 3 }, ['*x']],
    ] as const) {
      const { plain: read, problems, unknownAliases } = parseYaml(text);
      assert.deepEqual([read, problems], [value, []], text);
      assert.deepEqual(
        unknownAliases.map(({ start, end }) => text.slice(start, end)),
        aliases,
      );
    }
    // libyaml reads no further than the name
    assert.deepEqual(faults('a: *b;\n'), ['*b;']);
    // nothing cannot be merged
    assert.deepEqual(faults('a: 1\n<<: *x\n'), ['*x']);
  });

  it('does not expand a billion laughs of mappings', () => {
    const levels = Array.from({ length: 9 }, (_, at) => {
      const value = at === 0 ? 'x' : `*m${at - 1}`;
      return `m${at}: &m${at} {a: ${value}, b: ${value}, c: ${value}, d: ${value}, e: ${value}}`;
    });
    assert.match(parseYaml(levels.join('\n')).problems[0]?.message ?? '', /too many/);
  });

  it('does not expand a billion laughs', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
    const { problems } = parseYaml(lines.join('\n'));
    assert.match(problems[0]?.message ?? '', /too many/);
  });

  it('does not follow an alias into its own anchor', () => {
    assert.deepEqual(faults('a: &x [*x]\n'), ['*x']);
  });

  it('survives anything', () => {
    const texts = ['{', '[', '? ', '- ', '"', "'", '&a ', '*a ', '! ', ': ', '|\n', '%x\n', '\t', '\r', '\uFEFF', '\0'];
    for (const text of texts) assert.equal(typeof parseYaml(text.repeat(3000)), 'object', JSON.stringify(text));
  });
});

describe('a long list of papers', () => {
  const list = '- title: Lakes that Remember\n  venue: Journal of Invented Lakes\n'.repeat(900);

  it('is read once for its values and for its tree', () => {
    const file = { path: '_data/publications.yml', text: list };
    readData(readConfig(''), [file]);
    const read = yamlOfFile(list);
    assert.equal(readListFile(list).data, read.root);
    assert.equal(yamlOfFile(list), read);
    assert.deepEqual(read, parseYaml(list));
  });

  it('has values of its own in each file', () => {
    assert.notEqual(yamlOfData(list).plain, yamlOfData(list).plain);
  });

  it('is not the one that was read before it', () => {
    const other = list.replace('Lakes', 'Dunes');
    assert.notEqual(yamlOfFile(list), yamlOfFile(other));
    assert.deepEqual(yamlOfFile(other), parseYaml(other));
  });
});
