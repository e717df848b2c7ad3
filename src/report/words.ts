/** The sentences of _locales in some language: the browser's on its pages, the English ones on the command line. */
export type Words = {
	readonly message: (key: string, substitutions?: readonly string[]) => string;
	/** The form that goes with `count`; its first substitution is the number. */
	readonly counted: (key: string, count: number, ...more: readonly string[]) => string;
};
