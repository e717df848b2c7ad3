/** The browser this bundle is built for (build.mjs): a constant, so that the other's branches are left out. */
declare const __TARGET__: 'chrome' | 'firefox';
