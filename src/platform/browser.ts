/** The one import of the polyfill: everything else asks for `browser` here. */
import browser from 'webextension-polyfill';

export { browser };
