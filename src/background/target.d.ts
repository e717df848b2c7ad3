/** See platform/target.d.ts. */
declare const __TARGET__: 'chrome' | 'firefox';

/** What engine-loader.ts runs, in this order: build.mjs knows what the engine was made of. */
declare const __ENGINE_SCRIPTS__: readonly string[];

/** Of everything the engine is made of: another build that reads alike has the same. */
declare const __ENGINE_PRINT__: string;
