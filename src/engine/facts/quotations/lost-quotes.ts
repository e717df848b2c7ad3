import type { Span } from '../../types.ts';
import { type Item, spanOf } from '../outline.ts';
import type { Told, Voice } from './voice.ts';

/** "I", "our" and the like, as a word of the writer's own prose. */
export const isFirstPerson = (item: Item | undefined): boolean =>
	item !== undefined &&
	item.quote < 0 &&
	FIRST_PERSON.has(item.text) &&
	(item.tag === '' || /^PRP|^FW|^NN$/.test(item.tag)) &&
	!(item.text === 'I' && /^(?:NNP|CD|LS)/.test(item.tag));
const FIRST_PERSON = new Set([
	'I',
	'we',
	'We',
	'my',
	'My',
	'our',
	'Our',
	'me',
	'myself',
	'ourselves',
	'ours',
	'mine',
	'us',
]);

/** In so large a part of the sentences only a writer who tells of himself says "I". */
const PERSONAL = 0.3;

/**
 * Quotations whose marks were lost on the way: reporters do not write "I" and "our" of themselves. Told by a reporting verb
 * with somebody else for its subject, or, where the document has no marks at all, by a speaker in the sentence before.
 */
export const lostQuotations = (sentences: readonly Told[], marks: number): { span: Span; voice: Voice }[] => {
	const found: { span: Span; voice: Voice }[] = [];
	const personal = sentences.filter(({ outline }) => saysOwn(outline.items));
	if (personal.length === 0) return found;
	const narrated = personal.some(({ reports, outline }) =>
		reports.some((report) => narrates(outline.items, report.voice)),
	);
	const alone = personal.filter(
		({ reports, outline }) => !reports.some(({ voice }) => voice.speaker && !speaksOfSelf(outline.items, voice)),
	);
	const unsure = narrated || alone.length > Math.max(3, sentences.length * PERSONAL);
	let last: { voice: Voice; block: number } | undefined;
	for (const { outline, reports } of sentences) {
		const { items, block } = outline;
		const own = saysOwn(items);
		const other = reports.find(
			({ voice, nested }) => voice.speaker !== undefined && !nested && !speaksOfSelf(items, voice),
		);
		if (own && other && !items.some((item) => item.quote >= 0)) {
			const { from, to } = other.content;
			const inside = items.slice(from, to);
			const direct = saysOwn(inside) && items[from]?.lower !== 'that' && (items[from]?.lower !== 'to' || marks === 0);
			if (direct && (marks === 0 || items[to]?.text === ',' || items[from - 1]?.text === ','))
				found.push({ span: spanOf(items, other.content), voice: other.voice });
		} else if (
			own &&
			marks === 0 &&
			!unsure &&
			last &&
			block - last.block <= 1 &&
			!items.some((item) => item.quote >= 0)
		) {
			found.push({ span: spanOf(items, { from: 0, to: items.length }), voice: last.voice });
		}
		if (other) last = { voice: other.voice, block };
	}
	return found;
};

/** Not the numeral of "King Olaf I". */
const saysOwn = (items: readonly Item[]): boolean =>
	items.some((item, at) => isFirstPerson(item) && !(item.text === 'I' && items[at - 1]?.tag.startsWith('NNP')));

const speaksOfSelf = (items: readonly Item[], { speaker }: Voice): boolean =>
	speaker !== undefined &&
	items.some(
		(item) =>
			item.start >= speaker.start && item.end <= speaker.end && (isFirstPerson(item) || /^you$/i.test(item.text)),
	);

/** "I asked him", "I wrote last week": the writer was there. */
const narrates = (items: readonly Item[], voice: Voice): boolean =>
	speaksOfSelf(items, voice) && items.some((item) => item.start === voice.cue?.start && NARRATING.has(item.lower));
const NARRATING = new Set(['asked', 'wrote', 'noted', 'reported', 'replied']);
