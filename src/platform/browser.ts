import browser from 'webextension-polyfill';

/** The extension API with promises, the same in both browsers. The only file that names the package. */
export { browser };
