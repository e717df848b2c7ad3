import type { Article } from '../engine/types.ts';
import type { Cause } from '../formats/cause.ts';
import type { KeptArticle } from '../formats/kept.ts';

/** What a file turned out to hold, one by one, in order; whatever cannot be used is named as well. */
export type Found =
	| {
			readonly kind: 'article';
			readonly where: Where;
			readonly article: Article;
			/** Of our own export: when it was kept, and earlier versions. */
			readonly kept?: KeptArticle;
	  }
	| { readonly kind: 'bad'; readonly where: Where; readonly cause: Cause }
	/** Of our own export, and no article: settings, dismissals. */
	| { readonly kind: 'record'; readonly where: Where; readonly value: unknown }
	/** Pictures, styles, scripts and other things that a web archive holds beside its pages. */
	| { readonly kind: 'beside'; readonly where: Where };

/** The file, what in it (an archive's member, a page's address), and the line where that begins. */
export type Where = { readonly file: string; readonly entry?: string; readonly line?: number };

export const bad = (where: Where, cause: Cause): Found => ({ kind: 'bad', where, cause });
