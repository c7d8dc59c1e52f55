export { createShownPage } from '../../src/webview/shownPage';
export { placeOfLetter, placeOfElement } from '../../src/webview/writtenPlaces';
