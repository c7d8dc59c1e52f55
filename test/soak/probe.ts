// Loaded by --require into VS Code's server and whatever Node it starts, before anything else: notes each try to reach the network
// and, in the extension host, what our extension keeps listening to; on SIGUSR2 the memory in use after its garbage is collected.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import Module from 'node:module';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { counted, countingEditor } from './countedDisposables';
import { memoryFile, pidFile, probeVariable, requestsFile, snapshotOf } from './probeFiles';

const folder = process.env[probeVariable];
const isExtensionHost = process.argv.some(argument => argument.includes('extensionHost'));

if (folder !== undefined && (isExtensionHost || !isMainThread)) {
  noteRequests(path.join(folder, requestsFile));
  if (isMainThread) answerAboutMemory(folder);
  if (isMainThread) watchEditor();
}

/** Every way out of Node ends in one of these; what passes several is noted several times. */
function noteRequests(file: string): void {
  const note = (kind: string, what: unknown): void => appendFileSync(file, `${kind} ${describe(what)}\n`);
  const before = (owner: object, name: string, kind: string): void => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      // a socket of the machine itself has a path and no host
      const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
      if (!isLocalPipe(first)) note(kind, first);
      return original.apply(this, args);
    };
  };
  before(net.Socket.prototype, 'connect', 'net.connect');
  before(tls, 'connect', 'tls.connect');
  for (const name of ['request', 'get'] as const) {
    before(http, name, `http.${name}`);
    before(https, name, `https.${name}`);
  }
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) before(dns, name, `dns.${name}`);
  before(dns.promises, 'lookup', 'dns.lookup');
  before(globalThis, 'fetch', 'fetch');
}

function isLocalPipe(what: unknown): boolean {
  return typeof what === 'object' && what !== null && 'path' in what && !('host' in what) && !('port' in what);
}

function describe(what: unknown): string {
  if (typeof what !== 'object' || what === null) return String(what);
  if (what instanceof URL) return what.href;
  const { host, hostname, port, path: asked, url } = what as Readonly<Record<string, string | number | undefined>>;
  return [url, host ?? hostname, port, asked].filter(part => part !== undefined).join(' ');
}

function answerAboutMemory(into: string): void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  writeFileSync(path.join(into, pidFile), String(process.pid));
  let asked = 0;
  process.on('SIGUSR2', () => {
    asked++;
    // twice: what finalisers let go is collected by the second
    collect();
    setTimeout(() => {
      collect();
      const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
      const line = { rss, heapUsed, heapTotal, external, alive: Object.fromEntries(counted()) };
      appendFileSync(path.join(into, memoryFile), `${JSON.stringify(line)}\n`);
      const snapshot = snapshotOf(asked, 'host');
      if (snapshot !== undefined) v8.writeHeapSnapshot(snapshot);
    }, 100);
  });
}

interface Loading {
  _load: (request: string, parent: { readonly filename?: string } | undefined, isMain: boolean) => unknown;
}

/** VS Code puts a function of its own in place of Node's that loads modules; ours goes around whichever is there. */
function watchEditor(): void {
  const loading = Module as unknown as Loading;
  const editors = new Map<unknown, unknown>();
  const around =
    (load: Loading['_load']): Loading['_load'] =>
    (request, parent, isMain) => {
      const loaded = load.call(Module, request, parent, isMain);
      // dist/extension.js, wherever the extension is installed; of its other files none asks for the editor
      const isOurs = request === 'vscode' && /[/\\]dist[/\\]extension(?:\.node)?\.js$/.test(parent?.filename ?? '');
      if (!isOurs || !isHomepage(parent?.filename ?? '')) return loaded;
      const known = editors.get(loaded) ?? countingEditor(loaded as object);
      editors.set(loaded, known);
      return known;
    };
  let current = around(loading._load);
  Object.defineProperty(loading, '_load', {
    configurable: true,
    get: () => current,
    set: (other: Loading['_load']) => (current = around(other)),
  });
}

/** Extensions of VS Code have a `dist/extension.js` too. */
function isHomepage(file: string): boolean {
  const manifest = path.join(path.dirname(file), '..', 'package.json');
  return readFileSync(manifest, 'utf8').includes('"academicHomepage.openPreview"');
}
