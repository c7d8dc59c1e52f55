import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { lintFile, type LintInput } from '../../../src/core/rules/linter';
import { type Finding, type Rule, type Severity } from '../../../src/core/rules/rule';
import { message } from '../../../src/core/text/message';
import { siteWith } from './sampleSite';

/** Reports every place where `word` stands, with `more` about it. */
function wordRule(id: string, word: string, more: Partial<Finding> = {}): Rule {
  return {
    id,
    group: 'facts',
    severity: 'warning',
    summary: message('A word'),
    scope: 'file',
    appliesTo: () => true,
    *check({ text }) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        yield { range: { start: at, end: at + word.length }, message: message('Found {0}', word), ...more };
      }
    },
  };
}

function throwing(id: string): Rule {
  return {
    ...wordRule(id, ''),
    scope: 'file',
    appliesTo: () => true,
    check: () => {
      throw new Error('boom');
    },
  };
}

const lint = (text: string, rules: readonly Rule[], more: Partial<LintInput> = {}): readonly string[] =>
  lintFile({ path: 'a.md', kind: 'page', text, site: undefined, pageModel: () => undefined, rules, ...more }).map(
    ({ ruleId, severity, range }) => `${range.start} ${ruleId} ${severity}`,
  );

const signs = [wordRule('rule-b', '§'), wordRule('rule-a', '§')];
const ab = [wordRule('rule-b', 'x'), wordRule('rule-a', 'x')];

describe('lintFile', () => {
  it('gives problems in the order of the text, then of the rule ids', () => {
    assert.deepEqual(lint('x y x', ab), [
      '0 rule-a warning',
      '0 rule-b warning',
      '4 rule-a warning',
      '4 rule-b warning',
    ]);
  });

  it('gives no problem twice', () => {
    assert.deepEqual(lint('x', [wordRule('rule-a', 'x'), wordRule('rule-a', 'x')]), ['0 rule-a warning']);
  });

  it('tells the reason of a problem, and not what other rules find wrong in its place', () => {
    const rules = [wordRule('reason', 'a “x” b', { explains: true }), wordRule('echo', 'x'), wordRule('other', 'b c')];
    assert.deepEqual(lint('x a “x” b c', rules), ['0 echo warning', '2 reason warning', '8 other warning']);
    assert.deepEqual(lint('a “x” b', rules, { severities: { reason: 'off' } }), ['3 echo warning']);
    const reasons = ['error', 'warning'].map(severity =>
      wordRule(`reason-${severity}`, 'x', { explains: true, severity: severity as Severity }),
    );
    assert.deepEqual(lint('x', reasons), ['0 reason-error error']);
    assert.deepEqual(lint('x', reasons, { severities: { 'reason-error': 'warning' } }), [
      '0 reason-error warning',
      '0 reason-warning warning',
    ]);
  });

  it('tells it also where that stands elsewhere', () => {
    const rules = [wordRule('reason', 'a', { explainsAlso: [{ start: 2, end: 3 }] }), wordRule('echo', 'x')];
    assert.deepEqual(lint('a x x', rules), ['0 reason warning', '4 echo warning']);
  });

  it('lets a rule that throws cost only itself, and tells the logger', () => {
    const told: string[] = [];
    const logger = { log: (level: string, text: string) => void told.push(`${level}: ${text}`) };
    assert.deepEqual(lint('x', [throwing('rule-t'), wordRule('rule-a', 'x')], { logger }), ['0 rule-a warning']);
    assert.deepEqual(told, ['error: Rule rule-t failed on a.md: boom']);
  });

  it("obeys the author's severities", () => {
    assert.deepEqual(lint('x', ab, { severities: { 'rule-a': 'off', 'rule-b': 'error' } }), ['0 rule-b error']);
  });

  it('runs page rules only where there is a page', () => {
    const rule: Rule = {
      id: 'page-rule',
      group: 'facts',
      severity: 'error',
      summary: message('A page'),
      scope: 'page',
      check: () => [{ range: { start: 0, end: 0 }, message: message('Here') }],
    };
    assert.deepEqual(lint('x', [rule]), []);
  });

  it('asks a rule of pieces once, and again for another owner where it knows that', async () => {
    const asked: string[] = [];
    const rule = (id: string, more: { readonly knowsOwner?: true }): Rule => ({
      ...{ id, group: 'facts', severity: 'error', summary: message('A page'), scope: 'page', reads: 'piece', ...more },
      check: () => {
        asked.push(id);
        return [];
      },
    });
    const rules = [rule('plain', {}), rule('owner', { knowsOwner: true })];
    const page = parsePage('---\n---\nLakes\n');
    for (const name of ['Mei Lin', 'Mei Lin', 'Ann Reed']) {
      const site = await siteWith({ '_config.yml': `author:\n  name: ${name}\n` });
      lint(page.text, rules, { site, pageModel: () => page });
    }
    const pieces = Math.max(page.pieces.length, 1);
    const count = (id: string): number => asked.filter(one => one === id).length / pieces;
    assert.deepEqual([count('plain'), count('owner')], [1, 2]);
  });
});

describe('switches in the text', () => {
  it('disable a rule from there on, until it is enabled', () => {
    const text = 'x <!-- homepage-disable rule-a --> x <!-- homepage-enable rule-a --> x';
    assert.deepEqual(lint(text, [wordRule('rule-a', 'x')]), ['0 rule-a warning', '69 rule-a warning']);
  });

  it('disable all rules where none is named', () => {
    assert.deepEqual(lint('<!-- homepage-disable --> x', ab), []);
    assert.deepEqual(lint('<!-- homepage-disable --><!-- homepage-enable --> x', ab).length, 2);
  });

  it('disable the next line only', () => {
    const text = '<!-- homepage-disable-next-line rule-a, rule-c -->\n§\n§';
    assert.deepEqual(lint(text, signs), ['51 rule-b warning', '53 rule-a warning', '53 rule-b warning']);
  });

  it('disable the line that they stand on', () => {
    const text = '§\n§ <!-- homepage-disable-line rule-a -->\n§';
    assert.deepEqual(lint(text, signs), [
      '0 rule-a warning',
      '0 rule-b warning',
      '2 rule-b warning',
      '42 rule-a warning',
      '42 rule-b warning',
    ]);
  });

  it('stand behind # in YAML, and nowhere else', () => {
    const text = '# homepage-disable-next-line\n§\n';
    assert.deepEqual(lint(text, signs, { path: '_data/navigation.yml' }), []);
    assert.deepEqual(lint(text, signs).length, 2);
  });
});
