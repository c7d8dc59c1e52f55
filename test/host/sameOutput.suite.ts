import printed from 'academic-homepage:rendered-in-node';
import assert from 'node:assert/strict';
import { renderEverything, type RenderedInNode, type RenderOutputs } from './renderedOutput';

describe('this host renders byte for byte as Node does', () => {
  const { inputs, outputs } = JSON.parse(printed) as RenderedInNode;
  let here: RenderOutputs;
  before(async () => {
    here = await renderEverything(inputs);
  });

  const kinds = {
    'stylesheets, by Sass': /^.*\.scss$/,
    'templates of Liquid': /^Liquid /,
    'random Markdown': /^random \d+$/,
    'pages of sites': /^(?!Liquid |random |.*\.scss$)/,
  } as const;

  it('has rendered the same things', () => {
    assert.deepEqual(Object.keys(here).sort(), Object.keys(outputs).sort());
  });

  for (const [kind, ofKind] of Object.entries(kinds)) {
    it(kind, () => {
      const names = Object.keys(outputs).filter(name => ofKind.test(name));
      assert.ok(names.length > 0);
      for (const name of names) assert.equal(here[name], outputs[name], name);
    });
  }
});
