import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rememberedTexts } from '../../../../src/core/remembered';
import { isSecondCircle, step } from '../../../secondCircle';
import { attackTexts, type Attack } from './attackTexts';
import { composedExpressions } from './composedExpressions';
import { readExpression, searcher, type Expression } from './countingMatcher';
import { expressionLiterals } from './expressionLiterals';

const root = path.join(process.cwd(), 'src');
/** The highlighter's are tried at one place each and know what has to come (`needs`): a test of it measures whole languages. */
const elsewhere = 'core/highlight/languages/';
const sources = readdirSync(root, { recursive: true })
  .map(name => String(name).replaceAll(path.sep, '/'))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith(elsewhere));
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const composed = sources.flatMap(file => composedExpressions(file, textOf).map(found => ({ file, ...found })));
const literals = sources.flatMap(file => expressionLiterals(textOf(file)).map(found => ({ file, ...found })));
const expressions = [...literals, ...composed];
/** Many stand in several places, and each is looked at in two ways. */
const read = rememberedTexts(Infinity, readExpression);

/** Higher bounds are read as this one: time grows with the bound then, not with the text. */
const longest = 30;
const mostSteps = 1_000_000;
const sizes = [100, 400] as const;
/** Half as long, for half the time: the first circle tries the others only where these grow too much. The second tries all. */
const shortSizes = [50, 200] as const;
/** Four times the text may take four times the steps. Sixteen times is the square. */
const mostGrowth = 7;

const written = ({ start, unit, end }: Attack, size: number): string =>
  start + unit.repeat(Math.ceil(size / unit.length)) + end;

/** The first text that takes more than its length in steps, with the growth from one size to four times that size. */
function slowText(expression: Expression): string | undefined {
  const search = searcher(expression, { longest, mostSteps });
  for (const attack of attackTexts(expression)) {
    const counted = (ones: readonly [number, number]): readonly [number, number] => {
      const [small, large] = ones;
      return [search(written(attack, small)).steps, search(written(attack, large)).steps];
    };
    const [least, most] = isSecondCircle() ? [1, Infinity] : counted(shortSizes);
    if (most / least <= mostGrowth && least <= mostSteps) continue;
    const [small, large] = counted(sizes);
    if (large / small > mostGrowth || small > mostSteps)
      return `${JSON.stringify(attack)}: ${small} steps for ${sizes[0]} characters, ${large} for ${sizes[1]}`;
  }
  return undefined;
}

describe('the counting of steps', () => {
  it('finds what the engine finds, on the texts that are hard for it', function () {
    this.timeout(300_000);
    let compared = 0;
    const different = [...new Map(expressions.map(({ file, text }) => [text, file]))];
    for (const [text, file] of different.filter((_expression, at) => at % step(3) === 0)) {
      const expression = read(text);
      const search = searcher(expression, { longest: Infinity, mostSteps });
      const native = new RegExp(text.slice(1, text.lastIndexOf('/')), `${expression.flags.replace(/[gy]/g, '')}g`);
      for (const attack of attackTexts(expression)) {
        const hard = written(attack, 24);
        const { matches, steps } = search(hard);
        if (steps > mostSteps) continue;
        compared += 1;
        assert.deepEqual(matches, [...(hard.match(native) ?? [])], `${file}: ${text} in ${JSON.stringify(hard)}`);
      }
    }
    assert.ok(compared > 10_000 / step(3), `${compared} texts`);
  });

  it('is by hand the same for a small text', () => {
    const { steps, matches } = searcher(readExpression('/a+b/'), { longest, mostSteps })('aab a');
    // aab, a at the end of aa, b; a blank; a; then there is no b; and the end
    assert.deepEqual(matches, ['aab']);
    assert.equal(steps, 4 + 1 + 3 + 1);
  });

  for (const { slow, linear, text } of [
    { slow: /\s+$/, linear: /(?<!\s)\s+$/, text: ' \u0001' },
    { slow: /url\([^)]*\)/, linear: /url\([^()]*\)/, text: 'url(' },
    { slow: /<!--[^]*?-->/, linear: /<!--[^]*?(?:-->|$)/, text: '<!--' },
    { slow: /(?:[*_]{1,3}|x)*!/, linear: /(?<![*_x])[*_x]*!/, text: '*' },
  ])
    it(`tells ${slow.source} from ${linear.source}`, () => {
      assert.match(slowText(readExpression(String(slow))) ?? '', new RegExp(`\\d+ steps for ${sizes[0]} characters`));
      assert.equal(slowText(readExpression(String(linear))), undefined, text);
    });
});

describe('an expression that is put together', () => {
  const made = (source: string, others: Readonly<Record<string, string>> = {}): readonly string[] =>
    composedExpressions('a/a.ts', file => ({ ...others, 'a/a.ts': source })[file] ?? '').map(({ text }) => text);

  for (const [source, ...expected] of [
    ["const year = '\\\\d{4}';\nconst a = new RegExp(`^${year}$`, 'u');", '/^\\d{4}$/u'],
    ['const year = String.raw`\\d{4}`;\nconst a = new RegExp(String.raw`\\s${year}\\b`);', '/\\s\\d{4}\\b/'],
    ["const one = /a+/i;\nconst a = new RegExp(one.source + '|' + `b`, 'g');", '/a+|b/g'],
    ["const all = ['a', 'b'].map(part => new RegExp(`^${part}`));", '/^a/', '/^b/'],
    ["const all = ['a', /b/.source];\nconst a = new RegExp(all.join('|'));", '/a|b/'],
    ['function f(name: string) {\n  return new RegExp(`<${name}\\\\b`, flagsOf(name));\n}', '/<word\\b/'],
    ["const year = 'a';\nfunction f() {\n  const year = 'b';\n  return new RegExp(year);\n}", '/b/'],
  ] as const)
    it(`${source.replace(/\n\s*/g, ' ')} is ${expected.join(' and ')}`, () => {
      assert.deepEqual(made(source), expected);
    });

  it('has constants of other sources', () => {
    const source = "import { year as when } from '../b/dates';\nconst a = new RegExp(`${when}?`);";
    assert.deepEqual(made(source, { 'b/dates.ts': "const digit = '[0-9]';\nexport const year = `${digit}{4}`;" }), [
      '/[0-9]{4}?/',
    ]);
  });

  it('is there in the sources', () => {
    assert.ok(composed.length > 60, `${composed.length}`);
  });
});

describe('a comment beside an expression', () => {
  const boundOf = (source: string): string | undefined => expressionLiterals(source)[0]?.bound?.reason;

  it('says why its text is short, in the line above or behind it', () => {
    assert.equal(boundOf('// bounded: a path\nconst a = /a/;'), 'a path');
    assert.equal(boundOf('const a = /a/; // bounded: a path'), 'a path');
    assert.equal(boundOf('// bounded: a path\n\nconst a = /a/;'), undefined);
    assert.equal(boundOf('// a path\nconst a = /a/;'), undefined);
  });

  it('may be the reason of a directive of oxlint', () => {
    const rule = 'regexp/no-super-linear-move';
    assert.equal(boundOf(`// oxlint-disable-next-line ${rule} -- a path\nconst a = /a/;`), 'a path');
    assert.equal(boundOf(`/* oxlint-disable ${rule} -- a path */\nf();\nconst a = /a/;`), 'a path');
    assert.equal(
      boundOf(`/* oxlint-disable ${rule} -- a path */\n/* oxlint-enable ${rule} */\nconst a = /a/;`),
      undefined,
    );
  });
});

describe('regular expressions', () => {
  const slow: string[] = [];
  const idle: string[] = [];
  before(function () {
    this.timeout(300_000);
    const known = new Map<string, string | undefined>();
    for (const { file, text, line, bound } of expressions) {
      if (!known.has(text)) known.set(text, slowText(read(text)));
      const found = known.get(text);
      if (found !== undefined && bound === undefined) slow.push(`src/${file}:${line} ${text}\n  ${found}`);
      if (found === undefined && bound?.isOurs === true) idle.push(`src/${file}:${line} ${text}: ${bound.reason}`);
    }
  });

  it('take no longer than their text, or say why that is short', () => {
    assert.equal(slow.join('\n'), '');
  });

  it('have no such excuse without need', () => {
    assert.equal(idle.join('\n'), '');
  });
});
