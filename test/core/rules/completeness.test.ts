import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript-api';
import { verifyCodes } from '../../../src/core/publications/verify/verifyCodes';
import type { RulePageLanguage } from '../../../src/core/features/problems/rulePage';
import { ruleIndex, ruleIndexFiles } from '../../docs/ruleIndex';
import { ruleSetting, ruleTexts } from '../../docs/ruleSetting';
import { rules } from '../../../src/core/rules/index';
import { countCases } from './cases';

const inRoot = (...parts: readonly string[]): string => path.join(process.cwd(), ...parts);
const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(inRoot(folder))
    .flatMap(name => pattern.exec(name)?.[1] ?? [])
    .sort();

const ids = rules.map(({ id }) => id);

/** Names of rules have a hyphen, but for one; what rules share is in camel case, and `rule`, `linter` and `index` are single words. */
const rule = /^([a-z]+(?:-[a-z]+)+|privacy)/;

describe('each rule', () => {
  it('stands in the roll-call in the order of the names', () => assert.deepEqual(ids, [...ids].sort()));

  it('has its own file, of its own name', () =>
    assert.deepEqual(namesIn('src/core/rules', new RegExp(`${rule.source}\\.ts$`)), ids));

  it('has its test', () =>
    assert.deepEqual(namesIn('test/core/rules', new RegExp(`${rule.source}\\.test\\.ts$`)), ids));

  for (const id of ids) {
    it(`${id} has cases in which it must speak, and cases that it must leave alone`, () => {
      const { firing, silent } = countCases(inRoot('test/core/rules', `${id}.test.ts`));
      assert.ok(
        firing >= 2 && silent >= 2,
        `two cases of each at least (“it” each); here are ${String(firing)} in which it speaks, and ${String(silent)} with “alone” or “finds nothing” in their title`,
      );
    });
  }

  it('stands in both READMEs', () => {
    const named = (file: string): readonly string[] =>
      [...readFileSync(file, 'utf8').matchAll(/\(docs\/rules\/(?:zh-CN\/)?([a-z-]+)\.md\)/g)].map(
        match => match[1] ?? '',
      );
    // what the schemas say is told in one sentence
    const expected = rules.map(({ id }) => id).filter(id => !id.endsWith('-schema'));
    for (const file of ['README.md', 'README.zh-CN.md']) assert.deepEqual([...named(file)].sort(), expected, file);
  });

  for (const folder of ['docs/rules', 'docs/rules/zh-CN'])
    it(`has its page in ${folder}`, () => assert.deepEqual(namesIn(folder, /^([a-z-]*)\.md$/), ids));

  for (const [language, file] of Object.entries(ruleIndexFiles))
    it(`is in the index of the pages in ${file}, as npm run docs writes it`, () =>
      assert.equal(readFileSync(inRoot(file), 'utf8'), ruleIndex(language as RulePageLanguage)));

  it('is a name that the setting academicHomepage.rules knows, as npm run docs writes it, and no other is', () => {
    const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
    };
    const setting = manifest.contributes.configuration.properties['academicHomepage.rules'];
    const { properties, additionalProperties } = setting as Readonly<Record<string, unknown>>;
    assert.deepEqual(properties, ruleSetting());
    assert.equal(additionalProperties, false);
    const settable = [...ids, ...verifyCodes.map(({ id }) => id)].sort();
    assert.deepEqual(Object.keys(ruleSetting()), settable);
  });

  for (const [language, file] of [
    ['en', 'package.nls.json'],
    ['zh-CN', 'package.nls.zh-cn.json'],
  ] as const)
    it(`says what it is about where it is set, in ${file}, as npm run docs writes it`, () => {
      const texts = JSON.parse(readFileSync(inRoot(file), 'utf8')) as Readonly<Record<string, string>>;
      const ofRules = Object.entries(texts).filter(([key]) => key.startsWith('rule.'));
      assert.deepEqual(Object.fromEntries(ofRules), ruleTexts(language));
    });
});

describe('each sentence of the rules', () => {
  const chinese = JSON.parse(readFileSync(inRoot('l10n/bundle.l10n.zh-cn.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const files = [
    ...readdirSync(inRoot('src/core/rules'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => inRoot('src/core/rules', name)),
    inRoot('src/core/features/problems/codeActions.ts'),
  ];
  const sentences = files.flatMap(messagesIn);

  it('is written out where it is used, so that it can be found', () => {
    assert.ok(sentences.length > 60);
    assert.deepEqual(
      sentences.filter(({ text }) => text === undefined).map(({ place }) => place),
      [],
    );
  });

  it('has a Chinese translation', () => {
    const missing = sentences.flatMap(({ text }) => (text !== undefined && chinese[text] === undefined ? [text] : []));
    assert.deepEqual(missing, []);
  });

  it('has the same places for values in both languages', () => {
    const places = (text: string): readonly string[] => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const { text } of sentences) {
      if (text !== undefined) assert.deepEqual(places(chinese[text] ?? ''), places(text), text);
    }
  });
});

/** First arguments of the calls of `message` in a file; `undefined` for one that is no plain text. */
function messagesIn(file: string): readonly { readonly place: string; readonly text: string | undefined }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { place: string; text: string | undefined }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'message') {
      const [first] = node.arguments;
      const text = first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
      found.push({ place: `${path.basename(file)}: ${node.getText()}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('each code of verification', () => {
  for (const file of ['docs/verification.md', 'docs/verification.zh-CN.md'])
    it(`has its section in ${file}, and no other has one`, () => {
      const page = readFileSync(inRoot(file), 'utf8');
      const sections = [...page.matchAll(/^## (\S+)$/gm)].map(([, id = '']) => id).sort();
      assert.deepEqual(sections, ['link-title-mismatch', ...verifyCodes.map(({ id }) => id)].sort());
    });

  it('is no rule of another name', () =>
    assert.deepEqual(
      verifyCodes.filter(({ id }) => ids.includes(id)),
      [],
    ));
});
