import type { Clock, HttpClient, HttpResult, RecordStorage, Uri, Workspace } from '../../../src/core/ports';
import type { MemoryWorkspace } from '../memoryWorkspace';

/** One question to a port. */
export interface PortCall {
  /** 0-based, over all ports. */
  readonly at: number;
  readonly port: 'stat' | 'read' | 'list' | 'send' | 'sleep' | 'load';
  /** Of what was asked for; of a sleep `''`. */
  readonly uri: Uri;
}

/** What is done in the place of an answer: nothing where the port answers as always. */
export type Trouble = 'absent' | 'rejects' | undefined;

/** Ports whose every question goes through `before`, which may get in the way. */
export interface FaultyPorts {
  readonly workspace: Workspace;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly records: RecordStorage;
  /** How many questions there were. */
  readonly calls: () => number;
}

const failure: HttpResult = { kind: 'failure', reason: 'network', detail: 'the line is dead' };

/**
 * Ports over files in memory and over `http`. Each question is asked a little after it came, as of a real disk.
 * @param before called as a question is asked; what it gives is done in the place of the answer
 */
export function createFaultyPorts(
  files: MemoryWorkspace,
  http: HttpClient,
  before: (call: PortCall) => Trouble,
): FaultyPorts {
  let count = 0;
  let pauses = 0;
  let time = Date.UTC(2026, 10, 25, 12);
  const kept = new Map<string, string>();
  const ask = async <T>(port: PortCall['port'], uri: Uri, nothing: T, answer: () => Promise<T>): Promise<T> => {
    await Promise.resolve();
    const trouble = before({ at: count++, port, uri });
    if (trouble === 'rejects') throw new Error(`${port} ${uri} failed`);
    return trouble === 'absent' ? nothing : answer();
  };
  return {
    workspace: {
      ...files,
      stat: uri => ask('stat', uri, undefined, () => files.stat(uri)),
      read: uri => ask('read', uri, undefined, () => files.read(uri)),
      list: uri => ask('list', uri, [], () => files.list(uri)),
    },
    http: {
      send: request =>
        ask('send', request.url, failure, () =>
          request.cancellation?.aborted === true
            ? Promise.resolve({ kind: 'failure', reason: 'cancelled', detail: 'cancelled' })
            : http.send(request),
        ),
    },
    clock: {
      // so that work in slices pauses often
      now: () => new Date((time += 15)),
      // a look at a whole site pauses hundreds of times, always in the same way
      sleep: () => (pauses++ % 19 === 0 ? ask('sleep', '', undefined, () => Promise.resolve()) : Promise.resolve()),
    },
    records: {
      load: key => ask('load', key, undefined, () => Promise.resolve(kept.get(key))),
      save(key, text) {
        kept.set(key, text);
        return Promise.resolve();
      },
    },
    calls: () => count,
  };
}
