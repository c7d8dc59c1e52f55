/**
 * The proxy through which an address is asked for, by the variables that curl, git and npm obey: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`,
 * in small letters as well, which come first. `undefined` where it is asked for directly, as this machine itself always is.
 * Throws where the variable names nothing that can be used.
 */
export function proxyFor(
  { protocol, hostname, port }: URL,
  environment: Readonly<Record<string, string | undefined>>,
): URL | undefined {
  const valueOf = (name: string): string =>
    [name.toLowerCase(), name].map(one => environment[one]?.trim() ?? '').find(value => value !== '') ?? '';
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const value = valueOf(name);
  if (value === '' || isThisMachine(hostname)) return undefined;
  const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  const direct = valueOf('NO_PROXY').split(/[\s,]+/);
  if (direct.some(entry => isMeant(entry.toLowerCase(), hostname, own))) return undefined;
  // proxy.example:8080
  const address = value.includes('://') ? value : `http://${value}`;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  // neither is shown whole: there may be a password in it
  if (proxy === undefined) throw new Error(`${name} is no address`);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
    throw new Error(`${name} begins with ${proxy.protocol}//, and only proxies with http:// and https:// can be used`);
  return proxy;
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

/** `*`, `lakes.example` and `.lakes.example` with all below, `lakes.example:8443`, `192.0.2.1`, `[2001:db8::1]`. */
function isMeant(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name = entry, only = port] = /^([^:]+|\[[^\]]*\]):(\d+)$/.exec(entry) ?? [];
  const bare = name.replace(/^\*?\./, '');
  return bare !== '' && only === port && (host === bare || host === `[${bare}]` || host.endsWith(`.${bare}`));
}
