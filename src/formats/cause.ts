/** Why an entry of a file is no article. Each is a phrase for the command line and a key for the pages. */
export const CAUSES = [
	'not JSON',
	'not an article',
	'no article on this page',
	'no text',
	'text too long',
	'no id',
	'file too large',
	'unknown kind of file',
	'not readable',
	'cut off',
	'damaged',
	'password protected',
	'archive within an archive',
] as const;
export type Cause = (typeof CAUSES)[number];
