import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { problemsOf, sampleFiles, type Files } from './sampleSite';

const folder = path.join(process.cwd(), 'docs/rules');

/** What the examples show. */
const pictures = { 'images/lake.png': 'a picture', 'assets/css/main.css': 'a style' };

interface Block {
  readonly file: string;
  readonly text: string;
  readonly remote: string | undefined;
  /** The first line of the site's layout. */
  readonly layout: string | undefined;
}

/**
 * The code blocks of a section; the word behind the language is the file that the block stands for. Behind it may stand
 * `pushed to owner/name`, the remote of the site, or `under <html …>`, how its layout begins.
 */
function blocksOf(page: string, section: string): readonly Block[] {
  return blocksIn(page, section, /^```(?:md|yaml|scss) (\S+)(?: pushed to (\S+))?(?: under (<.*>))?\n([^]*?)^```$/gm);
}

/** The layouts, includes and style sheets of a section, and pages with `beside` behind their names: they belong to each of its blocks. */
function frameOf(page: string, section: string): Files {
  const blocks = [
    ...blocksIn(page, section, /^```(?:html|css) (\S+)()()\n([^]*?)^```$/gm),
    ...blocksIn(page, section, /^```md (\S+) beside()()\n([^]*?)^```$/gm),
  ];
  return Object.fromEntries(blocks.map(({ file, text }) => [file, text]));
}

/** The files of the repository's first commit, where a section has some. */
function firstCommitOf(page: string, section: string): ReadonlyMap<string, string> | undefined {
  const blocks = blocksIn(page, section, /^```(?:md|yaml|scss) (\S+) in the first commit()()\n([^]*?)^```$/gm);
  return blocks.length === 0 ? undefined : new Map(blocks.map(({ file, text }) => [file, text]));
}

function blocksIn(page: string, section: string, pattern: RegExp): readonly Block[] {
  const [, after = ''] = page.split(`\n## ${section}\n`);
  const [inside = ''] = after.split('\n## ');
  return [...inside.matchAll(pattern)].map(([, file = '', remote, layout, text = '']) => ({
    file,
    text,
    remote,
    layout,
  }));
}

const filesOf = ({ file, text, layout }: Block): Files => ({
  ...pictures,
  ...(layout !== undefined && { '_layouts/default.html': `${layout}${sampleFiles['_layouts/default.html']}` }),
  [file]: text,
});

for (const name of readdirSync(folder).filter(name => /^[a-z].*\.md$/.test(name))) {
  const ruleId = name.replace('.md', '');
  const page = readFileSync(path.join(folder, name), 'utf8');

  describe(`docs/rules/${name}`, () => {
    it('has its parts in order', () => {
      const headings = page.replace(/^```[^]*?^```$/gm, '').match(/^#{1,2} .*/gm);
      assert.deepEqual(
        [...(headings ?? [])],
        [`# ${ruleId}`, '## Why', '## Incorrect', '## Correct', '## When to turn it off'],
      );
      assert.ok(blocksOf(page, 'Incorrect').length > 0 && blocksOf(page, 'Correct').length > 0);
    });

    for (const [at, block] of blocksOf(page, 'Incorrect').entries()) {
      it(`is right about incorrect example ${at + 1}`, async () => {
        const files = { ...frameOf(page, 'Incorrect'), ...filesOf(block) };
        const problems = await problemsOf(block.file, files, ruleId, block.remote, firstCommitOf(page, 'Incorrect'));
        assert.notEqual(problems.length, 0);
      });
    }

    for (const [at, block] of blocksOf(page, 'Correct').entries()) {
      it(`is right about correct example ${at + 1}, which no rule finds fault with`, async () => {
        assert.deepEqual(
          (
            await problemsOf(
              block.file,
              { ...frameOf(page, 'Correct'), ...filesOf(block) },
              undefined,
              block.remote,
              firstCommitOf(page, 'Correct'),
            )
          ).map(({ ruleId: id, message }) => [id, message]),
          [],
        );
      });
    }
  });
}
