import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltSite } from '../../../core/features/builtSites';
import type { Uri } from '../../../core/ports';
import type { Printing, SiteServer, SiteServerInput } from '../../siteServer';
import { sendAnswer, type Answer } from './answer';
import { LiveClients } from './liveClients';
import { noticePage, ownPrefix } from './page';
import { SiteAnswers } from './siteAnswers';
import { createTicket, isOwnHost } from './ticket';

/** Serves a site on this machine's loopback address, on a port that is free. Rejects when the machine refuses that. */
export async function startSiteServer(input: SiteServerInput): Promise<SiteServer> {
  const server = new LoopbackServer(input);
  await server.listen();
  return server;
}

class LoopbackServer implements SiteServer {
  readonly #input: SiteServerInput;
  readonly #ticket = createTicket();
  readonly #answers: SiteAnswers;
  readonly #clients: LiveClients;
  readonly #server: Server;
  #origin = '';
  #forwarded: string | undefined;

  constructor(input: SiteServerInput) {
    this.#input = input;
    const built = (): Promise<BuiltSite | undefined> => input.built(this.#origin);
    this.#answers = new SiteAnswers({ ...input, built, changes: () => this.#clients.changes });
    this.#clients = new LiveClients(this.#answers, error => input.report(error));
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        // a browser that goes away in the middle is nothing to tell of
        if (!request.destroyed && !response.destroyed) input.report(error);
        response.destroy();
      });
    });
  }

  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve);
    });
    this.#origin = this.address;
  }

  showAs(origin: string): void {
    this.#origin = origin;
    this.#forwarded = new URL(origin).host;
  }

  async entrance(url: string, print: Printing): Promise<string> {
    const base = (await this.#input.built(this.#origin))?.baseUrl ?? '';
    const to = `${this.#ticket.issue()}${encodeURI(base)}${url}`;
    if (print === false) return `${ownPrefix}open/${to}`;
    const query = new URLSearchParams(print.without.map(id => ['without', id])).toString();
    return `${ownPrefix}print/${to}${query === '' ? '' : `?${query}`}`;
  }

  siteChanged(): void {
    this.#clients.siteChanged();
  }

  fileChanged(file: Uri): void {
    if (this.#answers.hasSent(file)) this.#clients.tellAll(file.endsWith('.css') ? 'styles' : 'page');
  }

  async close(): Promise<void> {
    this.#clients.close();
    const closed = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/', query = ''] = (request.url ?? '/').split(/[?#]/);
    const isLetIn = isOwnHost(request.headers.host, this.#forwarded) && this.#ticket.isIn(request.headers.cookie);
    if (isLetIn && pathname === `${ownPrefix}events` && request.method === 'GET')
      await this.#clients.add(response, new URLSearchParams(query));
    else await sendAnswer(request, response, await this.#answer(request, pathname, query, isLetIn));
  }

  async #answer(
    { headers, method }: IncomingMessage,
    pathname: string,
    query: string,
    isLetIn: boolean,
  ): Promise<Answer> {
    if (method !== 'GET' && method !== 'HEAD') return { kind: 'text', status: 405, name: 'notice.txt', text: '' };
    if (!isOwnHost(headers.host, this.#forwarded)) return this.#locked();
    const [, purpose, pass = '', target = ''] = entrancePath.exec(pathname) ?? [];
    // a program that asks with HEAD where an address leads is no browser that comes in
    const comesIn = purpose !== undefined && method === 'GET' && this.#ticket.redeem(pass);
    // a browser that comes again by an address of before has its cookie
    if (purpose !== undefined && (comesIn || isLetIn)) {
      const to = purpose === 'print' ? `${target}?print${query === '' ? '' : `&${query}`}` : target;
      return { kind: 'redirect', to, ...(comesIn && { cookie: this.#ticket.setCookie }) };
    }
    // something else may have opened it before its author's browser: that it is good once is told to whoever comes behind
    if (purpose !== undefined && method === 'GET') return this.#used();
    if (!isLetIn) return this.#locked();
    if (pathname === `${ownPrefix}live.js`)
      return { kind: 'text', status: 200, name: 'live.js', text: this.#input.script };
    return this.#answers.answer(pathname);
  }

  #locked(): Answer {
    const { locked, lockedText } = this.#input.words;
    return refusal(locked, lockedText);
  }

  #used(): Answer {
    const { used, usedText } = this.#input.words;
    return refusal(used, usedText);
  }
}

function refusal(title: string, text: string): Answer {
  return { kind: 'text', status: 403, name: 'notice.html', text: noticePage(title, text) };
}

/** `/__academic-homepage/open/PASS/zh/`; what follows is a path of this server, and no other host. */
const entrancePath = /^\/__academic-homepage\/(open|print)\/([^/]+)(\/(?![/\\]).*)$/;
