/** Top-level domains that no file of a site ends in, as `main.cc` does, or may: what links without a scheme are known by. */
export const hostEndings: readonly string[] =
  'com org net edu gov info io ai dev app site xyz page me co cn hk tw sg jp kr in uk de fr it nl ch se eu ca au us'.split(
    ' ',
  );

const host = new RegExp(
  String.raw`^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:${hostEndings.join('|')})(?::\d{2,5})?(?=[/?#]|$)`,
  'i',
);

/** The host that a relative address begins with by its ending, with its port: `lakes.dev:8080` of `lakes.dev:8080/x`. `undefined` for all else. */
export function hostAhead(address: string): string | undefined {
  return host.exec(address)?.[0];
}
