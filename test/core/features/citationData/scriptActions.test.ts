import assert from 'node:assert/strict';
import { saferScript } from '../../../../src/core/rules/papers/saferScript';
import { inMemory } from '../../service/inMemory';
import { pagePath, scriptPath, countedSite, fragileScript, span } from './countedSite';

const actionTitle = 'Let the citation script skip what is missing…';

/** What is offered at `mark` of a file of the site. */
async function offered(path: string, mark: string, files: Readonly<Record<string, string>> = {}) {
  const site = countedSite(`${span('')}\n\nWords.`, files);
  const { service, uri } = inMemory(site);
  const at = (site[path] ?? '').indexOf(mark);
  assert.ok(at >= 0);
  const actions = await service.codeActions(uri(path), { start: at, end: at });
  return actions.filter(({ title }) => title.text === actionTitle);
}

describe('the change of a citation script', () => {
  it('is offered for review on a line of the script that throws', async () => {
    for (const mark of ["getElementById('total_cit')", "['num_citations']"]) {
      const [action, ...more] = await offered(scriptPath, mark);
      assert.equal(more.length, 0);
      assert.deepEqual([action?.edits, action?.elsewhere, action?.review], [saferScript(fragileScript), [], true]);
    }
  });

  it('is offered at the span of a page at which the script stops', async () => {
    const [action] = await offered(pagePath, 'show_paper_citations');
    assert.deepEqual(action?.edits, []);
    assert.deepEqual(action.elsewhere, [{ path: scriptPath, edits: saferScript(fragileScript) }]);
  });

  it('is not offered elsewhere, nor for a script that looks first', async () => {
    assert.deepEqual(await offered(scriptPath, 'gsBase'), []);
    assert.deepEqual(await offered(pagePath, 'Words'), []);
    assert.deepEqual(
      await offered(pagePath, 'show_paper_citations', { [scriptPath]: '<script>/* show_paper_citations */</script>' }),
      [],
    );
  });
});
