export { layoutTrouble } from '../../src/webview/layoutTrouble';
export { createShownPage } from '../../src/webview/shownPage';
