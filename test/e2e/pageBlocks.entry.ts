export { pageBlocks } from '../../src/webview/compare/pageBlocks';
export { makeShowable, parseDocument } from '../../src/webview/pageDocument';
