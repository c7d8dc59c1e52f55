// node out/test/workbench/installChromium.js
import { ensureChromium } from './ensureChromium';

console.log(ensureChromium());
