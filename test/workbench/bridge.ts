import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DriverMethods } from '../host/driverMethods';

export interface Bridge {
  readonly url: string;
  close(): void;
}

// asked from a web worker of another origin
const headers = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-private-network': 'true',
  // a connection that is kept ends after five idle seconds; a busy extension host learns that only when its next call has been lost
  connection: 'close',
};

/** Lets tests inside VS Code call `methods` here, by HTTP on a free port of the loopback interface. */
export async function openBridge(methods: DriverMethods): Promise<Bridge> {
  const server = createServer((request, response) => {
    void answer(methods, request).then(body => {
      response.writeHead(200, headers);
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(methods: DriverMethods, request: IncomingMessage): Promise<object> {
  if (request.method === 'OPTIONS') return {};
  try {
    const { method, args } = JSON.parse(await bodyOf(request)) as { readonly method: string; readonly args: unknown[] };
    if (!Object.hasOwn(methods, method)) throw new Error('The driver has no such method.');
    const run = methods[method as keyof DriverMethods] as (...args: unknown[]) => unknown;
    return { result: (await run(...args)) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
