/** Universal part of speech and Penn Treebank tag. */
export type Tag = { readonly pos: string; readonly tag: string };

/** "NOUN|NNS", as the labels of the tagger are named. */
export const readTag = (label: string): Tag => {
	const [pos = 'X', tag = 'FW'] = label.split('|');
	return { pos, tag };
};
