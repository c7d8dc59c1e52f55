import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
/** The first byte of a connection by TLS, https://www.rfc-editor.org/rfc/rfc8446#section-5.1. */
const tlsHandshake = 0x16;

export interface CountingServer {
  /** `127.0.0.1:PORT`, for addresses of either scheme. */
  readonly host: string;
  /** What was asked in the order in which it came: the path of a request by http, or `https` for a try by TLS. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Counts who asks on a port of the loopback interface, by http or by https. Each request by http is given a picture; a
 * connection by TLS is counted and then closed, since a certificate that a browser trusts cannot be had here.
 */
export async function startCountingServer(): Promise<CountingServer> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes: Buffer) => {
      if (bytes[0] === tlsHandshake) {
        asked.push('https');
        socket.destroy();
        return;
      }
      asked.push(/^\S+ (\S+)/.exec(bytes.toString('latin1'))?.[1] ?? '?');
      socket.end(
        Buffer.concat([
          Buffer.from(
            `HTTP/1.1 200 OK\r\ncontent-type: image/png\r\naccess-control-allow-origin: *\r\ncontent-length: ${png.length}\r\nconnection: close\r\n\r\n`,
          ),
          png,
        ]),
      );
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
