import type { ServerResponse } from 'node:http';
import type { PageState } from './page';

/** So long a site must be left alone before browsers are told: a reload at each key would be no help. */
const pauseMs = 200;

interface Client {
  readonly response: ServerResponse;
  readonly pathname: string;
  /** What it shows. */
  shown: PageState;
}

/** What is known of the page at a path of the server. */
interface States {
  /** Made anew. */
  stateNow(pathname: string): Promise<PageState | undefined>;
  /** As it was last made. */
  lastState(pathname: string): Promise<PageState | undefined>;
}

/**
 * The browsers that show pages of a server, each with a stream of server-sent events: `page` asks it to load the page again,
 * `styles` the stylesheets alone, `problem` to say what keeps a newer page from being made, `end` to wait no longer.
 * @see https://html.spec.whatwg.org/#server-sent-events
 */
export class LiveClients {
  readonly #states: States;
  readonly #report: (error: unknown) => void;
  readonly #clients = new Set<Client>();
  /** How many changes of the site there have been. */
  changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checking: Promise<void> | undefined;

  constructor(states: States, report: (error: unknown) => void) {
    this.#states = states;
    this.#report = report;
  }

  /** Opens the stream of a page, which says in its address what it shows. */
  async add(response: ServerResponse, query: URLSearchParams): Promise<void> {
    const told = (name: string): string => query.get(name) ?? '';
    // which problem it shows is told anew if anything has changed: it is enough to know whether there is one
    const problem = told('problem') === '' ? '' : 'some problem';
    const shown = { page: told('page'), styles: told('styles'), changes: Number(told('changes')), problem };
    const client: Client = { response, pathname: told('path'), shown };
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    response.write(': open\n\n');
    this.#clients.add(client);
    response.on('close', () => this.#clients.delete(client));
    // it may have been away for a while; and while it was loading nobody listened to what changed
    const last = await this.#states.lastState(client.pathname);
    if (last !== undefined) update(client, { ...last, problem });
    if (shown.changes < this.changes) this.#check();
  }

  /** A text of the site has changed. */
  siteChanged(): void {
    this.changes += 1;
    this.#check();
  }

  /** Looks, once no more changes come, which browsers show something else than there is now. */
  #check(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#checking = (this.#checking ?? Promise.resolve()).then(() => this.#checkAll()).catch(this.#report);
    }, pauseMs);
  }

  async #checkAll(): Promise<void> {
    for (const pathname of new Set([...this.#clients].map(client => client.pathname))) {
      const now = await this.#states.stateNow(pathname);
      if (now === undefined) continue;
      for (const client of this.#clients) if (client.pathname === pathname) update(client, now);
    }
  }

  /** All have to load something again. */
  tellAll(what: 'page' | 'styles'): void {
    for (const { response } of this.#clients) send(response, what);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const { response } of this.#clients) {
      send(response, 'end');
      response.end();
    }
    this.#clients.clear();
  }
}

function update(client: Client, now: PageState): void {
  const { shown, response } = client;
  client.shown = now;
  if (now.page !== shown.page) {
    send(response, 'page');
    return;
  }
  if (now.styles !== shown.styles) send(response, 'styles');
  if (now.problem !== shown.problem) send(response, 'problem', now.problem);
}

function send(response: ServerResponse, event: string, data = ''): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
