/**
 * Bytes as they reach a webview whole: Node's file system gives a `Buffer`, a part of a larger memory, which VS Code sends as the letters
 * of its JSON.
 */
export function messageBytes(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
