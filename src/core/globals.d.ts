// Globals that every host of JavaScript has (browsers, Node, web workers) but that TypeScript's ES libraries leave out.

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
