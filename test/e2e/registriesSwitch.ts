import { connect, createServer, type AddressInfo, type Server } from 'node:net';

const names = ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'] as const;
const prefix = 'academicHomepage.registries.';

interface Switch {
  readonly server: Server;
  readonly port: number;
  /** The port of the test's own registries; without one whoever connects is hung up on, as where there is no network. */
  target: number | undefined;
}

/** Each test file is a bundle of its own with its own modules: what they share is kept with the process. */
const shared = globalThis as typeof globalThis & { registriesSwitch?: Promise<Switch> };

/**
 * Settings that are the same for all tests, under which the extension meets the registries of the one that runs: addresses on one port, where
 * everything is passed on to the server that `settings` name. A window whose settings change would have to be opened anew.
 */
export async function settingsOfSwitch(
  settings: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, string>>> {
  const here = await (shared.registriesSwitch ??= open());
  here.target = portOf(settings);
  return Object.fromEntries(names.map(name => [`${prefix}${name}`, `http://127.0.0.1:${here.port}/${name}`]));
}

/** Whether these settings say nothing but where a test's registries are, each at its name below one address. */
export function areRegistriesAlone(settings: Readonly<Record<string, unknown>>): boolean {
  const bases = Object.entries(settings).map(([key, value]) => {
    const name = names.find(known => key === `${prefix}${known}`);
    return name !== undefined && typeof value === 'string' && value.endsWith(`/${name}`)
      ? value.slice(0, -name.length)
      : undefined;
  });
  return !bases.includes(undefined) && new Set(bases).size <= 1;
}

function portOf(settings: Readonly<Record<string, unknown>>): number | undefined {
  const [address] = Object.values(settings);
  return typeof address === 'string' ? Number(new URL(address).port) : undefined;
}

function open(): Promise<Switch> {
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy());
    void shared.registriesSwitch?.then(({ target }) => {
      if (target === undefined) return socket.destroy();
      const registries = connect(target, '127.0.0.1');
      registries.on('error', () => socket.destroy());
      socket.on('close', () => registries.destroy());
      registries.on('close', () => socket.destroy());
      return socket.pipe(registries).pipe(socket);
    });
  });
  // nobody waits for it when the tests have ended
  server.unref();
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as AddressInfo).port, target: undefined }),
    ),
  );
}
