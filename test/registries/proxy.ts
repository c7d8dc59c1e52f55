import { readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { createServer as createTlsServer } from 'node:tls';

/** The name that the certificate is for; `test/fixtures/tls` says that nobody should trust it elsewhere. */
export const certified = 'registry.example';
export const certificate = 'test/fixtures/tls/registry.example.pem';

export interface ProxyServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `CONNECT registry.example:443`, `GET http://registry.example/works`, in the order in which they came. */
  readonly requests: readonly string[];
  /** What was given for `Proxy-Authorization` with each. */
  readonly credentials: readonly (string | undefined)[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on the loopback interface that leads all hosts to one server there, to the port of `base`, by TLS where it is asked to
 * connect. With `refusal`, such as `407 Proxy Authentication Required`, it does nothing else than to say so; with `silent` not even that.
 */
export async function startProxy(base: string, refusal?: string): Promise<ProxyServer> {
  const requests: string[] = [];
  const credentials: (string | undefined)[] = [];
  const open = new Set<Socket>();
  const port = Number(new URL(base).port);
  const pem = readFileSync(certificate, 'utf8');
  const secure = createTlsServer({ key: pem, cert: pem }, socket => {
    const onwards = connect(port, '127.0.0.1');
    for (const one of [socket, onwards]) one.on('error', () => undefined);
    socket.pipe(onwards).pipe(socket);
  });
  const proxy = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    credentials.push(request.headers['proxy-authorization']);
    const { pathname, search } = new URL(request.url ?? '');
    ask({ host: '127.0.0.1', port, path: pathname + search, headers: request.headers }, answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      pipeline(answer, response, () => undefined);
    }).end();
  });
  proxy.on('connect', (request, socket: Socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    credentials.push(request.headers['proxy-authorization']);
    if (refusal === 'silent') return;
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
      return;
    }
    const onwards = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(onwards).pipe(socket);
    });
    for (const one of [socket, onwards]) one.on('error', () => undefined);
  });
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  }
  return {
    host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    credentials,
    async close() {
      for (const socket of open) socket.destroy();
      for (const server of [proxy, secure]) await new Promise(resolve => server.close(resolve));
    },
  };
}
