import { isDateline } from './dateline.ts';

/** A line of the page, as far as it tells whether it is the article's. */
export type PageLine = {
	readonly text: string;
	/** Characters of it that are links. */
	readonly linked: number;
	readonly isHeading: boolean;
	/** A cell or an item: short lines are the rule there. */
	readonly isEntry: boolean;
};

export type Known = { readonly title?: string; readonly author?: string; readonly publisher?: string };

/**
 * Which lines are the article's text. Left out are those that say something about the page, the pictures or other
 * articles; a sentence that merely resembles one stays, for facts are looked for in what is kept.
 */
export function articleLines(lines: readonly PageLine[], known: Known): readonly boolean[] {
	const kept = lines.map((line) => !isFurniture(line) && !isReference(line));
	const first = lines.findIndex((line, i) => kept[i] && isProse(line.text));
	for (let i = 0; i < first; i++) if (isAboveText(lines[i]?.text ?? '', known)) kept[i] = false;
	dropRepeated(lines, kept);
	dropIntroductions(lines, kept);
	return kept;
}

/** A sentence at least: long enough, and ended like one. */
export function isProse(text: string): boolean {
	return text.length >= 60 && ENDED.test(text);
}

const ENDED = /[.!?…。！？؟][")\]’”»'›]*$/;

/** Buttons, labels, credits and invitations, wherever they stand. */
function isFurniture({ text, isEntry }: PageLine): boolean {
	if (text.length > 400) return false;
	if (LABELS.test(text) || CREDITS.test(text) || isInvitation(text)) return true;
	return !isEntry && text.length < 120 && (isDateline(text) || /^\d{1,2}$/.test(text));
}

const LABELS =
	/^(?:skip to .{0,20}content|advert(?:isement)?s?|ad|sponsored(?: content)?|promoted(?: content)?|(?:\d+ )?comments?(?: ?\(\d+\))?|(?:post|leave|add) (?:a )?(?:comment|reply).{0,10}|no comments(?: yet)?|share(?: (?:this|on|via)\b.{0,30})?|tweet|e-?mail|print|save|close|caption|play(?: video)?|watch (?:live|now|video)|loading.{0,20}|subscribe(?: now)?|sign (?:up|in)|log ?in|register|follow us.{0,40}|(?:read|show|see|view|load) (?:more|less|all|full .{0,20}|gallery)|more|menu|search|newsletter|advertise.{0,20}|image \d+ of .{0,10}|full screen|getty images|tap to unmute|listen(?: to (?:this )?(?:article|story))?|\d+ min(?:ute)?s?|get short url|copied|link copied|contact us|back to top|next|previous|order reprints|print article|text size|(?:image )?caption|getty|this slideshow requires javascript\.?)$/i;

/** Who took the picture, who else reported, who holds the rights. */
const CREDITS =
	/^(?:©|\(c\)|copyright\b)|\ball rights reserved\b.{0,60}$|^\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\b|^(?:photo(?:graph)?s?|image|picture|credit|video)s?(?: ?(?:credit|by|courtesy(?: of)?|copyright|caption|source|illustration by)\b| ?:)|^\(?(?:ap|afp|reuters) (?:photo|file)|[([](?:(?:file )?(?:photo|image|picture|credit|pic)s?|ap|afp|reuters|getty)\b[^()[\]]{0,80}[)\]]\.?$|(?:credit|photo|image|picture): ?[\p{L}\d .,&/|-]{2,60}$|[/|] ?(?:ap|afp|reuters|getty(?: images)?|epa|shutterstock|alamy)(?: (?:file|images|photo|via .{2,30}))?\)?$|\bvia getty images\)?$/iu;

/** To other articles, to newsletters, to apps, to networks. */
function isInvitation(text: string): boolean {
	return (
		/^(?:related(?: \w+)?|read(?: more| also| next)?|also read|see also|see more|more(?: from .{2,30}| on .{2,30})?|don['’]t miss|must read|recommended|watch(?: more)?|listen|in pictures|also on .{3,20}|you may also like|click here|sign up|subscribe)\s?[:|»>]/i.test(
			text,
		) ||
		(/^(?:also on [a-z\d-]+\.[a-z]{2,3}|click here|tap here|sign up|subscribe|follow\b|download|get (?:the|our|access|all|breaking|unlimited|more)|join (?:our|the|us)|like this|listen (?:to|live)|watch\b|support|become a|want (?:more|to)|need more|have (?:a|you)|do you have|for (?:more|the latest)|stay|this (?:article|story|post)|if you|our standards|to (?:read|get|subscribe|contact)|send|let our|start your)/i.test(
			text,
		) &&
			/\b(?:newsletters?|inbox|apps?|twitter|facebook|instagram|youtube|whatsapp|telegram|linkedin|tiktok|channel|subscri\w+|sign up|e-?mail|alerts|magazine|podcasts?|here|itunes|spotify|share it|affiliate|trust principles|originally (?:appeared|published))\b/i.test(
				text,
			)) ||
		/\b(?:uses?|we use|our use of) cookies\b|^by (?:signing up|subscribing|registering|submitting)\b.{0,60}\byou\b/i.test(
			text,
		)
	);
}

/** A line that is nothing but links leads elsewhere; a sentence may be one all the same. */
export function isReference({ text, linked, isHeading, isEntry }: PageLine): boolean {
	const letters = text.replace(/\s/g, '').length;
	return linked >= (isEntry ? 0.6 : 0.9) * letters && !(ENDED.test(text) && text.length > 60 && !isHeading);
}

/** The title once more, the section, the outlet, the author, the day. */
function isAboveText(text: string, { title, author, publisher }: Known): boolean {
	if (isProse(text)) return false;
	const plain = simple(text);
	if (plain === '' || [title, publisher, author].some((name) => name && isSimilar(name, text))) return true;
	if (author && text.length < 120 && plain.includes(simple(author))) return true;
	return /^by\b.{2,80}$/i.test(text) || /^(?:published|updated|posted|last (?:updated|modified))\b/i.test(text);
}

/** Captions and pulled quotations say again what the text says. */
function dropRepeated(lines: readonly PageLine[], kept: boolean[]): void {
	if (lines.length > MOST_COMPARED) return;
	lines.forEach(({ text, isEntry }, i) => {
		if (!kept[i] || isEntry || text.length > LONGEST_REPEATED) return;
		const words = text.replace(/^[\s"“„«'‘]+|[\s"”»'’]+$/g, '');
		if (words.length < TELLING) return;
		if (lines.some((other, j) => j !== i && kept[j] && other.text.includes(words))) kept[i] = false;
	});
}
const TELLING = 40;
const LONGEST_REPEATED = 300;
const MOST_COMPARED = 600;

/** "More on this:" with nothing left below it. */
function dropIntroductions(lines: readonly PageLine[], kept: boolean[]): void {
	for (let i = lines.length - 2; i >= 0; i--) {
		const [line, next] = [lines[i], lines[i + 1]];
		if (!line || !next || !kept[i] || kept[i + 1] || !isReference(next)) continue;
		if (line.text.length < 60 && (line.isHeading || /:$|\.\.\.$|…$/.test(line.text) || INTRODUCTION.test(line.text)))
			kept[i] = false;
	}
}
const INTRODUCTION =
	/^(?:related|more|read|see|also|you may|recommended|popular|trending|latest|most|don['’]t miss|further|top)\b/i;

/** The same words, whatever stands between them. */
export function isSimilar(a: string, b: string): boolean {
	return simple(a) === simple(b);
}

/** A text's words, and nothing else. */
export const simple = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
