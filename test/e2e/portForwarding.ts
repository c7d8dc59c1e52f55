import { connect, createServer, type AddressInfo } from 'node:net';

export interface PortForwarding {
  /** Makes the editor show a server at port 4000 as `http://4000.localhost:PORT/`, a host of its own. */
  readonly environment: NodeJS.ProcessEnv;
  close(): void;
}

/** What editors on other machines do: each port of the machine has a name of its own, and its bytes are passed on as they are. */
export async function startPortForwarding(): Promise<PortForwarding> {
  const server = createServer(socket => {
    socket.once('data', first => {
      const port = Number(/^Host: (\d+)\.localhost/im.exec(first.toString('latin1'))?.[1]);
      const inner = connect({ host: '127.0.0.1', port }, () => {
        inner.write(first);
        socket.pipe(inner).pipe(socket);
      });
      inner.on('error', () => socket.destroy());
      socket.on('error', () => inner.destroy());
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: { VSCODE_PROXY_URI: `http://{{port}}.localhost:${port}/` },
    close: () => void server.close(),
  };
}
