import assert from 'node:assert/strict';
import { createLocalizer } from '../../../src/cli/localize';
import { printSarif } from '../../../src/cli/report/sarif';
import { inMemory, smallSite } from '../service/inMemory';
import { sarifErrors } from './sarif';

interface Log {
  readonly runs: readonly { readonly results: readonly { readonly message: { readonly text: string } }[] }[];
}

/** What SARIF says of a page of the small site. */
async function messagesOf(body: string): Promise<readonly string[]> {
  const { service, uri } = inMemory({ ...smallSite, '_pages/a.md': `---\npermalink: /a/\n---\n\n${body}\n` });
  const files = await service.check(uri('_config.yml').replace(/\/[^/]*$/, ''));
  const log: unknown = JSON.parse(
    printSarif(files ?? [], createLocalizer({}), { about: '', pathOf: file => file.path }, 'check'),
  );
  assert.deepEqual(sarifErrors(log), []);
  return (log as Log).runs.flatMap(({ results }) => results.map(({ message }) => message.text));
}

describe('a message of SARIF', () => {
  it('holds no link of the page: what is in brackets would lead to an address of its choosing', async () => {
    const messages = await messagesOf('<img src="images/[Sign in to see](https://a.example/a).png" alt="A lake">');
    const told = messages.find(text => text.includes('Sign in'));
    assert.match(told ?? '', /“images\/\\\[Sign in to see\\\]\(https:\/\/a\.example\/a\)\.png”/);
    assert.doesNotMatch(messages.join('\n'), /(?<!\\)[[\]]/);
  });

  it('ends no sign of its own by one of the page', async () => {
    const messages = await messagesOf(String.raw`<img src="images/\[b\](https://a.example/).png" alt="A lake">`);
    assert.match(messages.join('\n'), /\\\\\\\[b\\\\\\\]\(/);
  });
});
