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

describe('highlight: as real Rouge, asked anew', () => {
  it('the recorded cases are what it prints', () => {
    for (const language of languagesWithCases()) {
      const cases = highlightCases(language);
      const answers = askRouge(cases.map(({ code }) => ({ language, code })));
      assert.deepEqual(
        cases.map(({ html }) => html),
        answers,
        language,
      );
    }
  });

  it('it knows the same names', () => {
    const names = [...rougeLanguages().flat(), 'mermaid', 'Python', 'PYTHON', 'math', 'latex2', 'c--', 'guess me'];
    const answers = askRouge(names.map(language => ({ language, code: 'a' })));
    assert.deepEqual(
      names.filter((_, at) => answers[at] === null),
      names.filter(name => highlight('a', name) === undefined),
    );
  });

  for (const language of rougeLanguages()
    .map(([tag = '']) => tag)
    .filter(hasTokens)) {
    it(`${language}: random mixes`, () => {
      const documents = randomMixes(language);
      const answers = askRouge(documents.map(code => ({ language, code })));
      const different = documents.filter((code, at) => highlight(code, language) !== answers[at]);
      const most = (mayDiffer[language] ?? 0.05) * documents.length;
      assert.ok(different.length <= most, `${different.length} differ, as ${JSON.stringify(different[0])}`);
    });
  }
});

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
