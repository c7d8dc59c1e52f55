import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCliService } from '../../../src/cli/service';
import { compileStyles } from '../../../src/hosts/sass';
import type { LanguageService } from '../../../src/core/languageService';
import { createTicket } from '../../../src/hosts/node/serve/ticket';
import { startSiteServer } from '../../../src/hosts/node/serve/siteServer';
import type { SiteServer } from '../../../src/hosts/siteServer';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const words = {
  absent: 'Nothing here',
  absentText: 'No page has this address.',
  broken: 'The page cannot be made',
  locked: 'Locked',
  lockedText: 'Open it from the editor.',
  used: 'Used',
  usedText: 'It is good once. Open another from the editor.',
};

describe('the server of a site', () => {
  let folder: string;
  let site: string;
  let service: LanguageService;
  let server: SiteServer;
  let cookie: string;
  const failures: unknown[] = [];

  const uri = (file: string): string => pathToFileURL(path.join(site, file)).href;

  /** Sends a path as it is written: a browser would tidy up `..` before. */
  function ask(target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const sent = request({ hostname, port, path: target, method, headers: { cookie, ...headers } }, response => {
        let body = '';
        response.setEncoding('latin1').on('data', (text: string) => (body += text));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      sent.on('error', reject).end();
    });
  }

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    site = path.join(folder, 'site');
    cpSync('media/starter', site, { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(site, 'files/re\u0301sume\u0301.pdf'), '%PDF');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(site, 'files/leak.pdf'));
    symlinkSync(path.join(site, 'images/avatar.svg'), path.join(site, 'files/inside.svg'));
    mkdirSync(path.join(site, '.git'));
    writeFileSync(path.join(site, '.git/config'), '[core]\n');
    writeFileSync(path.join(site, 'files/digits.pdf'), '0123456789');
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      input: () => Promise.resolve(''),
      workingFolder: '/',
      starter: 'nowhere',
    };
    service = createCliService(terminal, {}, { styles: { compile: compileStyles } });
    server = await startSiteServer({
      built: origin => service.builtSite(uri('_config.yml'), undefined, origin),
      read: () => Promise.resolve(undefined),
      describe: ({ path: file, message }) => `${file}: ${message.text} ${message.values.join(' ')}`,
      script: '// the script',
      words,
      report: error => failures.push(error),
    });
    service.onDidChangeSite(() => server.siteChanged());
    cookie = '';
    const entrance = await ask(await server.entrance('/zh/', false));
    assert.deepEqual([entrance.status, entrance.headers.location], [302, '/zh/']);
    cookie = entrance.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
    assert.deepEqual(failures, []);
  });

  describe('lets in', () => {
    it('whoever comes by the address that the editor opens, with a cookie that scripts do not see', async () => {
      const { headers } = await ask(await server.entrance('/', { without: [] }), { cookie: '' });
      assert.equal(headers.location, '/?print');
      assert.match(
        headers['set-cookie']?.[0] ?? '',
        /^academic-homepage-\w+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/,
      );
    });

    it('one browser by an address, which is no use to anybody else', async () => {
      const entrance = await server.entrance('/zh/', false);
      const first = await ask(entrance, { cookie: '' });
      assert.equal(first.headers.location, '/zh/');
      const [own = ''] = first.headers['set-cookie']?.[0]?.split(';') ?? [];
      assert.ok(
        own !== '' && !entrance.includes(own.slice(own.indexOf('=') + 1)),
        'the address does not hold the cookie',
      );
      const second = await ask(entrance, { cookie: '' });
      assert.deepEqual([second.status, second.headers['set-cookie']], [403, undefined]);
      assert.match(second.body, /It is good once\. Open another from the editor\./);
      const again = await ask(entrance, { cookie: own });
      assert.deepEqual([again.status, again.headers.location, again.headers['set-cookie']], [302, '/zh/', undefined]);
    });

    it('nobody who only asks where an address leads, and still the browser that comes behind', async () => {
      const entrance = await server.entrance('/', false);
      const asked = await ask(entrance, { cookie: '' }, 'HEAD');
      assert.deepEqual([asked.status, asked.headers['set-cookie']], [403, undefined]);
      assert.equal((await ask(entrance, { cookie: '' })).status, 302);
    });

    it('several browsers by several addresses, each in its time', () => {
      let now = 0;
      const ticket = createTicket(() => now);
      const [first, second, third] = [ticket.issue(), ticket.issue(), ticket.issue()];
      assert.equal(new Set([first, second, third]).size, 3);
      assert.deepEqual([ticket.redeem(second), ticket.redeem(first), ticket.redeem(second)], [true, true, false]);
      now = 600_000;
      assert.equal(ticket.redeem(third), false);
      assert.equal(ticket.redeem(ticket.issue()), true);
    });

    it('whoever is to print, with the sections to leave out', async () => {
      const { headers } = await ask(await server.entrance('/zh/', { without: ['news', '教学'] }), { cookie: '' });
      assert.equal(headers.location, '/zh/?print&without=news&without=%E6%95%99%E5%AD%A6');
    });

    for (const [what, headers] of [
      ['without its cookie', { cookie: '' }],
      ['with the cookie of another server', { cookie: 'academic-homepage-0123=x' }],
      ['under another name, as a page does that has its own name lead here', { host: 'evil.example:80' }],
      ['under a name that only begins like this machine’s', { host: '127.0.0.1.evil.example' }],
    ] as const) {
      it(`nobody ${what}`, async () => {
        for (const target of [
          '/',
          '/assets/css/main.css',
          '/__academic-homepage/events',
          '/__academic-homepage/live.js',
        ]) {
          const { status, body, headers: got } = await ask(target, headers);
          assert.deepEqual([status, got['content-type']], [403, 'text/html; charset=utf-8'], target);
          assert.match(body, /Open it from the editor\./);
        }
      });
    }

    it('nobody by a wrong secret, and nobody is led to another host', async () => {
      const entrance = await server.entrance('/', false);
      const wrong = entrance.replace(/open\/./, open => (open.endsWith('A') ? 'open/B' : 'open/A'));
      assert.equal((await ask(wrong, { cookie: '' })).status, 403);
      for (const to of ['/evil.example/', '\\evil.example/'])
        assert.equal((await ask(`${entrance}${to}`)).headers.location, undefined);
      assert.equal((await ask('//evil.example/..')).headers.location, undefined);
    });

    it('the name under which the editor forwards it', async () => {
      const host = 'name-4000.example.dev';
      assert.equal((await ask('/', { host })).status, 403);
      server.showAs(`https://${host}`);
      assert.equal((await ask('/', { host })).status, 200);
      assert.match((await ask('/sitemap.xml')).body, /<loc>https:\/\/name-4000\.example\.dev\/zh\/<\/loc>/);
      server.showAs(server.address);
      assert.equal((await ask('/', { host })).status, 403);
    });
  });

  describe('answers', () => {
    it('with the pages of the site, as themselves', async () => {
      const { status, headers, body } = await ask('/zh/');
      assert.equal(status, 200);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      const page =
        /<script src="\/__academic-homepage\/live\.js" data-page="[\w-]+" data-styles="[\w-]+" data-changes="0" data-problem=""><\/script>/;
      assert.match(body, page);
      const built = await service.builtSite(uri('_config.yml'), undefined, server.address);
      const file = await built?.file('zh/index.html');
      assert.equal(Buffer.from(body.replace(page, ''), 'latin1').toString(), file?.kind === 'made' ? file.text : '');
    });

    it('with its styles and files, each of its type', async () => {
      for (const [target, type] of [
        ['/assets/css/main.css', 'text/css; charset=utf-8'],
        ['/assets/css/main.css?v=3', 'text/css; charset=utf-8'],
        ['/assets/js/main.js', 'text/javascript; charset=utf-8'],
        ['/images/avatar.svg', 'image/svg+xml'],
        ['/images/avatar.png', 'image/png'],
        ['/files/inside.svg', 'image/svg+xml'],
        // the disk gives both letters in two, as macOS may
        ['/files/r%C3%A9sum%C3%A9.pdf', 'application/pdf'],
        ['/sitemap.xml', 'application/xml; charset=utf-8'],
      ] as const) {
        const { status, headers, body } = await ask(target);
        assert.deepEqual([status, headers['content-type']], [200, type], target);
        assert.equal(headers['content-length'], String(body.length));
      }
    });

    it('as GitHub Pages does: folders end with a slash, pages need no ending', async () => {
      const zh = await ask('/zh');
      assert.deepEqual([zh.status, zh.headers.location], [302, '/zh/']);
      assert.equal((await ask('/404')).status, 404);
      assert.equal((await ask('/about')).headers.location, '/about/');
    });

    it('with the site’s own page where there is nothing', async () => {
      const { status, body } = await ask('/nowhere/');
      assert.equal(status, 404);
      assert.match(body, /<html[^]*data-page=/);
      assert.doesNotMatch(body, /Nothing here/);
    });

    it('with a part of a file to a player that asks for one', async () => {
      const { status, headers, body } = await ask('/files/digits.pdf', { range: 'bytes=2-4' });
      assert.deepEqual([status, body, headers['content-range']], [206, '234', 'bytes 2-4/10']);
      assert.equal((await ask('/files/digits.pdf', { range: 'bytes=-3' })).body, '789');
      assert.equal((await ask('/files/digits.pdf', { range: 'bytes=8-99' })).body, '89');
      assert.equal((await ask('/files/digits.pdf', { range: 'bytes=10-' })).status, 416);
      assert.equal((await ask('/files/digits.pdf', { range: 'bytes=0-1,3-4' })).status, 200);
    });

    it('with the head alone to HEAD, and with 405 to what would write', async () => {
      const { status, headers, body } = await ask('/zh/', {}, 'HEAD');
      assert.deepEqual([status, body, Number(headers['content-length']) > 1000], [200, '', true]);
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const refused = await ask('/', {}, method);
        assert.deepEqual([refused.status, refused.headers.allow], [405, 'GET, HEAD'], method);
      }
    });
  });

  describe('gives away nothing but the published site', () => {
    for (const target of [
      '/_config.yml',
      '/_pages/about.md',
      '/_layouts/default.html',
      '/README.md',
      '/.gitignore',
      '/.git/config',
      '/%2egit/config',
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/images/../../secret.txt',
      '/images/%2e%2e/%2e%2e/secret.txt',
      '/images/..%5c..%5csecret.txt',
      '/images\\..\\..\\secret.txt',
      '/..%c0%afsecret.txt',
      '//etc/passwd',
      '/images/avatar.png%00.html',
      '/%',
      '/files/leak.pdf',
      '/__academic-homepage/',
      '/__academic-homepage/open/',
    ]) {
      it(`under ${target}`, async () => {
        const { status, body, headers } = await ask(target);
        assert.equal(status, 404);
        assert.equal(headers.location, undefined);
        assert.doesNotMatch(body, /secret|\[core\]|root:|Settings of the whole site/);
      });
    }
  });

  describe('follows its author', () => {
    const about = '_pages/about.md';
    const head = '---\npermalink: /\nlayout: default\n---\n\n';
    let events: (readonly [event: string, data: string])[];
    let heard: () => void;
    let stream: IncomingMessage;

    /** Opens the stream of the home page as its script does. */
    async function listen(meanwhile: () => void = () => undefined): Promise<void> {
      const { body } = await ask('/');
      const [, page = '', styles = '', changes = ''] =
        /data-page="([^"]*)" data-styles="([^"]*)" data-changes="(\d+)"/.exec(body) ?? [];
      meanwhile();
      const query = new URLSearchParams({ path: '/', page, styles, changes }).toString();
      events = [];
      heard = () => undefined;
      const { hostname, port } = new URL(server.address);
      stream = await new Promise((resolve, reject) => {
        const target = `/__academic-homepage/events?${query}`;
        request({ hostname, port, path: target, headers: { cookie } }, resolve).on('error', reject).end();
      });
      assert.equal(stream.headers['content-type'], 'text/event-stream');
      stream.setEncoding('utf8').on('data', (text: string) => {
        for (const [, event = '', data = ''] of text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g))
          events.push([event, data]);
        heard();
      });
    }

    /** The next event. */
    async function next(): Promise<readonly [event: string, data: string]> {
      for (;;) {
        const event = events.shift();
        if (event !== undefined) return event;
        await new Promise<void>(resolve => (heard = resolve));
      }
    }

    beforeEach(async () => {
      service.setDocument(uri(about), `${head}# First\n`);
      await listen();
    });
    afterEach(async () => {
      stream.destroy();
      await service.closeDocument(uri(about));
    });

    it('with the unsaved text, and asks for the page again when it has changed', async () => {
      assert.match((await ask('/')).body, /First/);
      service.setDocument(uri(about), `${head}# Second\n`);
      assert.deepEqual(await next(), ['page', '""']);
      assert.match((await ask('/')).body, /Second/);
    });

    it('with what was typed while the page was loading', async () => {
      stream.destroy();
      await listen(() => service.setDocument(uri(about), `${head}# Meanwhile\n`));
      assert.deepEqual(await next(), ['page', '""']);
    });

    it('with the styles alone when nothing else has changed', async () => {
      service.setDocument(uri('_sass/_variables.scss'), '$half-typed: ');
      service.setDocument(uri('assets/css/main.scss'), '---\n---\nbody { color: teal }\n');
      assert.deepEqual(await next(), ['styles', '""']);
      assert.match((await ask('/assets/css/main.css')).body, /teal/);
      await service.closeDocument(uri('assets/css/main.scss'));
      await service.closeDocument(uri('_sass/_variables.scss'));
    });

    it('with what is wrong above the last good page, until it is mended', async () => {
      service.setDocument(uri(about), `${head}# First\n\n{% nonsense %}\n`);
      const [event, data] = await next();
      assert.equal(event, 'problem');
      assert.match(data, /_pages\/about\.md: .*nonsense/);
      const { status, body } = await ask('/');
      assert.equal(status, 200);
      assert.match(body, /First[^]*data-problem="_pages\/about\.md: [^"]*nonsense/);
      service.setDocument(uri(about), `${head}# First\n`);
      assert.deepEqual(await next(), ['problem', '""']);
    });

    it('with a page of its own where there has been no good one', async () => {
      service.setDocument(uri('_pages/new.md'), '---\npermalink: /new/\n---\n\n{% nonsense %}\n');
      const { status, body } = await ask('/new/');
      assert.equal(status, 500);
      assert.match(body, /The page cannot be made[^]*_pages\/new\.md: .*nonsense[^]*data-page="none"/);
      await service.closeDocument(uri('_pages/new.md'));
    });

    it('with a file on disk that a browser has asked for', async () => {
      await ask('/images/avatar.png');
      server.fileChanged(uri('images/favicon.svg'));
      server.fileChanged(uri('images/avatar.png'));
      assert.deepEqual(await next(), ['page', '""']);
    });

    it('to a browser that has been away, at once', async () => {
      stream.destroy();
      const { body } = await ask('/');
      const old = /data-page="([^"]*)"/.exec(body)?.[1];
      service.setDocument(uri(about), `${head}# While away\n`);
      await ask('/');
      const target = `/__academic-homepage/events?path=%2F&page=${old}&styles=`;
      const { hostname, port } = new URL(server.address);
      stream = await new Promise((resolve, reject) => {
        request({ hostname, port, path: target, headers: { cookie } }, resolve).on('error', reject).end();
      });
      const first = await new Promise<string>(resolve => {
        let text = '';
        stream.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          if (text.includes('event:')) resolve(text);
        });
      });
      assert.match(first, /event: page\n/);
    });
  });
});

describe('the server of a site in a folder of its host', () => {
  it('has its pages below baseurl, says when it ends, and is gone then', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    writeFileSync(path.join(folder, '_config.yml'), 'url: https://lin.example\nbaseurl: /home page\n');
    writeFileSync(path.join(folder, 'index.html'), '---\n---\n<a href="{{ "/b/" | absolute_url }}">b</a>');
    writeFileSync(path.join(folder, 'plain.html'), '<body>plain</body>');
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      input: () => Promise.resolve(''),
      workingFolder: '/',
      starter: 'nowhere',
    };
    const service = createCliService(terminal, {}, { styles: { compile: compileStyles } });
    const config = pathToFileURL(path.join(folder, '_config.yml')).href;
    const server = await startSiteServer({
      built: origin => service.builtSite(config, undefined, origin),
      read: () => Promise.resolve(undefined),
      describe: ({ path: file }) => file,
      script: '',
      words,
      report: () => undefined,
    });
    const { address } = server;
    const entrance = await fetch(address + (await server.entrance('/', false)), { redirect: 'manual' });
    assert.equal(entrance.headers.get('location'), '/home%20page/');
    const headers = { cookie: entrance.headers.get('set-cookie')?.split(';')[0] ?? '' };
    const home = await fetch(`${address}/`, { headers });
    assert.equal(home.url, `${address}/home%20page/`);
    assert.match(await home.text(), new RegExp(`<a href="${address}/home%20page/b/">`));
    assert.match(
      await (await fetch(`${address}/home%20page/plain`, { headers })).text(),
      /plain<script[^>]*><\/script><\/body>/,
    );
    assert.equal((await fetch(`${address}/plain.html`, { headers })).status, 404);
    const stream = await fetch(`${address}/__academic-homepage/events?path=/`, { headers });
    const ended = stream.text();
    await server.close();
    assert.match(await ended, /event: end\n/);
    await assert.rejects(fetch(address, { headers }));
    rmSync(folder, { recursive: true });
  });
});
