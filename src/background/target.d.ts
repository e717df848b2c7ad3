/** See platform/target.d.ts. */
declare const __TARGET__: 'chrome' | 'firefox';
