import assert from 'node:assert/strict';
import type { LanguageService } from '../../../src/core/languageService';
import { lateService } from '../../../src/extension/lateService';

/** A service that writes down what it is told and asked, and how often it was made. */
function recorder(): {
  readonly make: () => Promise<LanguageService>;
  readonly heard: string[];
  fail: boolean;
  change: (root: string) => void;
} {
  const heard: string[] = [];
  const listeners = new Set<(root: string) => void>();
  const service: Partial<LanguageService> = {
    setDocument: (uri, text, encoding) => void heard.push(['document', uri, text, encoding].join(' ').trim()),
    closeDocument: uri => Promise.resolve(void heard.push(`close ${uri}`)),
    siteOf: uri => {
      heard.push(`site of ${uri}`);
      return Promise.resolve('memory:/site');
    },
    textOf: (_, path) => `text of ${path}`,
    onDidChangeSite(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const own = {
    heard,
    fail: false,
    make: () => {
      heard.push('made');
      return own.fail ? Promise.reject(new Error('no disk')) : Promise.resolve(service as LanguageService);
    },
    change: (root: string) => listeners.forEach(listener => listener(root)),
  };
  return own;
}

describe('the language service before it is made', () => {
  it('is made with the first question, and knows the documents as they are by then', async () => {
    const { make, heard } = recorder();
    const service = lateService(make);
    service.setDocument('memory:/a.md', 'A');
    service.setDocument('memory:/b.md', 'B');
    service.setDocument('memory:/a.md', 'A lake', 'utf8bom');
    await service.closeDocument('memory:/b.md');
    await service.fileChanged('memory:/c.md');
    assert.deepEqual(heard, []);
    assert.equal(await service.siteOf('memory:/a.md'), 'memory:/site');
    assert.deepEqual(heard, ['made', 'document memory:/a.md A lake utf8bom', 'site of memory:/a.md']);
  });

  it('is made once, however many ask meanwhile, and answers them in their order', async () => {
    const { make, heard } = recorder();
    const service = lateService(make);
    await Promise.all([service.siteOf('memory:/a.md'), service.siteOf('memory:/b.md')]);
    assert.deepEqual(heard, ['made', 'site of memory:/a.md', 'site of memory:/b.md']);
  });

  it('is told at once of what happens afterwards', async () => {
    const { make, heard } = recorder();
    const service = lateService(make);
    await service.siteOf('memory:/a.md');
    service.setDocument('memory:/a.md', 'A');
    await service.closeDocument('memory:/a.md');
    assert.deepEqual(heard.slice(2), ['document memory:/a.md A', 'close memory:/a.md']);
  });

  it('knows of no text before, and of each afterwards', async () => {
    const service = lateService(recorder().make);
    assert.equal(service.textOf('memory:/a.md', '_config.yml'), undefined);
    await service.siteOf('memory:/a.md');
    assert.equal(service.textOf('memory:/a.md', '_config.yml'), 'text of _config.yml');
  });

  it('tells those who wait for changes, unless they have left before it was made or since', async () => {
    const { make, change } = recorder();
    const service = lateService(make);
    const told: string[] = [];
    const endings = ['first', 'second', 'third'].map(name =>
      service.onDidChangeSite(root => told.push(`${name} ${root}`)),
    );
    endings[0]?.();
    await service.siteOf('memory:/a.md');
    change('memory:/site');
    endings[1]?.();
    change('memory:/site');
    assert.deepEqual(told, ['second memory:/site', 'third memory:/site', 'third memory:/site']);
  });

  it('refuses a question where it cannot be made, and tries again with the next', async () => {
    const own = recorder();
    const service = lateService(own.make);
    service.setDocument('memory:/a.md', 'A');
    own.fail = true;
    await assert.rejects(service.siteOf('memory:/a.md'), /no disk/);
    own.fail = false;
    assert.equal(await service.siteOf('memory:/a.md'), 'memory:/site');
    assert.deepEqual(own.heard, ['made', 'made', 'document memory:/a.md A', 'site of memory:/a.md']);
  });
});
