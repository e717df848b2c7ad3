import type { Segment } from './segment.ts';

/** "Witnesses are asked to call …", "for more, see …": what an outlet or an office asks its readers to do. */
export const isService = ({ document: { text }, sentence: { start, end } }: Segment): boolean =>
	SERVICE.test(text.slice(start, end));

const SERVICE = new RegExp(
	[
		String.raw`\bany(?:one|body) (?:with|who has) (?:\w+ )?(?:information|knowledge)\b`,
		String.raw`\bwitnesses (?:are|were) (?:asked|urged)\b`,
		String.raw`\bappeal\w* (?:for|to) (?:information|witnesses|any(?:one|body))\b`,
		String.raw`\b(?:crimestoppers|hotline|all rights reserved|subscribe|sign up|click here|follow us)\b`,
		String.raw`\bfor more (?:information|details|on)\b`,
		String.raw`\bto (?:donate|register|learn more|read more)\b`,
		String.raw`https?:|\bwww\b`,
		String.raw`\b\d{3} ?[-.] ?\d{3} ?[-.] ?\d{4}\b`,
	].join('|'),
	'i',
);
