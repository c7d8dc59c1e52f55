import assert from 'node:assert/strict';
import { NoAnswer, NotTold, type Uri } from '../../../src/core/ports';
import { answeredFiles, type HostFiles } from '../../../src/extension/ports/answeredFiles';
import { createMemoryWorkspace } from '../memoryWorkspace';

const about = 'memory:/site/_pages/about.md';
const gone = 'memory:/site/_pages/gone.md';

/** An error as VS Code makes it of what a provider threw. */
function failure(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}

/** What a question that fails is answered in the end, and what was asked for it. */
async function asked(
  port: 'stat' | 'read' | 'list',
  uri: Uri,
  fails: (call: { readonly port: string; readonly uri: Uri; readonly at: number }) => Error | 'never' | undefined,
  surroundings: { readonly hasHost?: boolean; readonly isInside?: boolean } = {},
): Promise<{ readonly answer: string; readonly calls: string }> {
  const files = createMemoryWorkspace({ '_pages/about.md': 'a page' });
  const calls: string[] = [];
  const through =
    <T>(name: 'stat' | 'read' | 'list', answer: (uri: Uri) => Promise<T | undefined>) =>
    async (of: Uri): Promise<T> => {
      const error = fails({ port: name, uri: of, at: calls.push(name) - 1 });
      if (error === 'never') await new Promise(() => undefined);
      if (error instanceof Error) throw error;
      const found = await answer(of);
      if (found === undefined) throw failure('FileNotFound');
      return found;
    };
  const host: HostFiles = {
    ...files,
    stat: through('stat', of => files.stat(of)),
    read: through('read', of => files.read(of)),
    list: through('list', of => files.list(of)),
  };
  const { hasHost = true, isInside = true } = surroundings;
  const sure = answeredFiles(host, {
    hasHost: () => hasHost,
    isInside: of => isInside && of.startsWith('memory:/site'),
    ...{ longest: () => 20, pauses: [1, 1] },
  });
  const answer = await sure[port](uri).then(
    found => (found === undefined ? 'absent' : Array.isArray(found) ? `${found.length} entries` : 'found'),
    (error: unknown) => (error instanceof NoAnswer ? 'no answer' : error instanceof NotTold ? 'rejected' : 'thrown'),
  );
  return { answer, calls: calls.join(' ') };
}

describe('a question to the files of the editor', () => {
  it('that is answered is asked once', async () => {
    assert.deepEqual(await asked('stat', about, () => undefined), { answer: 'found', calls: 'stat' });
    assert.deepEqual(await asked('list', 'memory:/site', () => undefined), { answer: '1 entries', calls: 'list' });
  });

  it('for what is not there or is of another kind has its answer at once', async () => {
    for (const code of ['FileNotFound', 'FileNotADirectory', 'FileIsADirectory'])
      for (const port of ['stat', 'read'] as const)
        assert.deepEqual(await asked(port, about, () => failure(code)), { answer: 'absent', calls: port }, code);
    assert.equal((await asked('read', gone, () => failure('Unknown', 'ENOENT: no such file'))).calls, 'read');
    assert.equal((await asked('list', gone, () => failure('FileNotADirectory'))).answer, '0 entries');
  });

  it('that fails once is asked again', async () => {
    for (const port of ['stat', 'read', 'list'] as const) {
      const uri = port === 'list' ? 'memory:/site/_pages' : about;
      const { answer } = await asked(port, uri, ({ at }) => (at === 0 ? failure('Unavailable') : undefined));
      assert.equal(answer, port === 'list' ? '1 entries' : 'found');
    }
  });

  it('that fails again and again rejects, and is never taken for absence', async () => {
    for (const port of ['stat', 'read', 'list'] as const) {
      const uri = port === 'list' ? 'memory:/site/_pages' : about;
      const { answer } = await asked(port, uri, call => (call.uri === uri ? failure('Unavailable') : undefined));
      assert.equal(answer, 'rejected', port);
    }
    assert.equal((await asked('stat', about, () => failure('Unavailable'))).answer, 'rejected');
  });

  it('that is refused is not answered: only the listing of the folder above can tell that nothing is there', async () => {
    for (const [code, words] of [
      ['NoPermissions', 'may not be read'],
      ['Unknown', 'EACCES: permission denied'],
      ['Unknown', 'EPERM: operation not permitted'],
    ] as const) {
      const refused = (call: { readonly uri: Uri }): Error | undefined =>
        [about, gone].includes(call.uri) ? failure(code, words) : undefined;
      for (const port of ['stat', 'read'] as const) {
        const calls = `${port} list ${port} ${port}`;
        assert.deepEqual(await asked(port, about, refused), { answer: 'rejected', calls }, words);
        assert.deepEqual(await asked(port, gone, refused), { answer: 'absent', calls: `${port} list` }, words);
      }
      // nothing of the folder may be asked for
      const closed = ({ uri }: { readonly uri: Uri }): Error | undefined =>
        uri.startsWith('memory:/site/_pages') ? failure(code, words) : undefined;
      for (const port of ['stat', 'read'] as const)
        assert.equal((await asked(port, gone, closed)).answer, 'rejected', words);
      assert.equal((await asked('list', 'memory:/site/_pages', closed)).answer, 'rejected', words);
      const once = ({ at }: { readonly at: number }): Error | undefined =>
        at === 0 ? failure(code, words) : undefined;
      assert.equal((await asked('read', about, once)).answer, 'found', words);
    }
  });

  it('whose error says nothing is answered by the listing of the folder above', async () => {
    const silent = (port: string) => (call: { readonly port: string }) =>
      call.port === port ? failure('Unknown', 'request failed') : undefined;
    assert.deepEqual(await asked('stat', gone, silent('stat')), { answer: 'absent', calls: 'stat list' });
    assert.deepEqual(await asked('read', gone, silent('read')), { answer: 'absent', calls: 'read list' });
    // what lies below a file
    assert.equal((await asked('stat', `${about}/_config.yml`, silent('stat'))).answer, 'absent');
    assert.equal(
      (
        await asked('stat', `${about}/_config.yml`, ({ port, uri }) =>
          port === 'stat' || uri === about ? failure('Unknown', 'request failed') : undefined,
        )
      ).answer,
      'absent',
    );
    // the disk may find it in other letters
    assert.equal((await asked('stat', 'memory:/site/_pages/About.MD', silent('stat'))).answer, 'rejected');
  });

  it('about the folder that is open is not answered by what its host says of places above it', async () => {
    const { answer, calls } = await asked('list', 'memory:/site', ({ port, uri }) =>
      uri !== 'memory:/site' ? failure('FileNotFound') : port === 'list' ? failure('Unavailable') : undefined,
    );
    assert.deepEqual({ answer, calls }, { answer: 'rejected', calls: 'list list list' });
  });

  it('that is not answered in time rejects, and is not asked again at once', async () => {
    assert.deepEqual(await asked('read', about, () => 'never'), { answer: 'no answer', calls: 'read' });
  });

  it('where no host has files, or above the folders that are open, finds nothing', async () => {
    const down = (): Error => failure('Unavailable');
    assert.deepEqual(await asked('stat', about, down, { hasHost: false }), { answer: 'absent', calls: 'stat' });
    assert.equal((await asked('stat', about, down, { isInside: false })).answer, 'absent');
    assert.equal((await asked('read', about, down, { isInside: false })).answer, 'rejected');
  });
});
