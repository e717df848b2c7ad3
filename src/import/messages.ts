import type { ImportProgress, ImportReport } from './report.ts';

/** Between the page that imports and its worker. */
export type ToWorker =
	| { readonly kind: 'begin'; readonly files: readonly File[] }
	| { readonly kind: 'resume' }
	| { readonly kind: 'stop' };
export type FromWorker =
	| { readonly kind: 'progress'; readonly progress: ImportProgress }
	| { readonly kind: 'waiting' }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'done'; readonly report: ImportReport };
