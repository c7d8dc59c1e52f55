import assert from 'node:assert/strict';
import { highlight } from '../../src/core/highlight/highlight';
import { rougeLanguages } from '../../src/core/highlight/rougeNames';
import { hasTokens, highlightCases, languagesWithCases } from '../core/highlight/cases';
import { createRandom } from '../fuzz/random';
import { rounds } from '../secondCircle';
import { askRouge } from './realRouge';

const documentsOfEach = rounds(100);

/**
 * The share of random documents that may differ in at most, of languages whose errors are not all known. They are mixes of
 * lines and of torn tokens that nobody would write; real code is equal.
 */
const mayDiffer: Readonly<Record<string, number>> = { liquid: 0.2, ruby: 0.1, rust: 0.12, toml: 0.05, scss: 0.06 };

const coloured = rougeLanguages()
  .map(([tag = '']) => tag)
  .filter(hasTokens);

describe('highlight: as real Rouge, asked anew', () => {
  const names = [...rougeLanguages().flat(), 'mermaid', 'Python', 'PYTHON', 'math', 'latex2', 'c--', 'guess me'];
  const recorded = languagesWithCases().map(language => [language, highlightCases(language)] as const);
  const mixes = coloured.map(language => [language, randomMixes(language)] as const);
  /** The answers by language and code. Ruby takes longer to start than to answer: it is asked for everything at once. */
  let answers: ReadonlyMap<string, string | null>;
  const answerTo = (language: string, code: string): string | null | undefined => answers.get(keyOf(language, code));

  before(() => {
    const questions = [
      ...recorded.flatMap(([language, cases]) => cases.map(({ code }) => ({ language, code }))),
      ...names.map(language => ({ language, code: 'a' })),
      ...mixes.flatMap(([language, documents]) => documents.map(code => ({ language, code }))),
    ];
    const given = askRouge(questions);
    answers = new Map(questions.map(({ language, code }, at) => [keyOf(language, code), given[at] ?? null]));
  });

  it('the recorded cases are what it prints', () => {
    for (const [language, cases] of recorded)
      assert.deepEqual(
        cases.map(({ html }) => html),
        cases.map(({ code }) => answerTo(language, code)),
        language,
      );
  });

  it('it knows the same names', () => {
    assert.deepEqual(
      names.filter(name => answerTo(name, 'a') === null),
      names.filter(name => highlight('a', name) === undefined),
    );
  });

  for (const [language, documents] of mixes) {
    it(`${language}: random mixes`, () => {
      const different = documents.filter(code => highlight(code, language) !== answerTo(language, code));
      const most = (mayDiffer[language] ?? 0.05) * documents.length;
      assert.ok(different.length <= most, `${different.length} differ, as ${JSON.stringify(different[0])}`);
    });
  }
});

function keyOf(language: string, code: string): string {
  return `${language}\n${code}`;
}

/** Documents of lines and torn tokens of the language's cases, some with a few characters cut out. */
function randomMixes(language: string): readonly string[] {
  const below = createRandom(language.length);
  const lines = highlightCases(language).flatMap(({ code }) => code.split('\n'));
  const tokens = lines.flatMap(line => line.match(/\w+|\s+|[^\w\s]+/g) ?? []);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  return Array.from({ length: documentsOfEach }, () => {
    let text = '';
    for (let parts = 1 + below(4); parts > 0; parts -= 1) {
      if (below(2) === 0) text += `${pick(lines)}\n`;
      else for (let count = below(8); count >= 0; count -= 1) text += pick(tokens);
    }
    if (below(2) === 0) return text;
    const at = below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + below(3));
  });
}
