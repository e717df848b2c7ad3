import type { Span } from '../engine/types.ts';

/** A view of the library page, as its address names it: cards, panel and the page's own links lead there. */
export type LibraryPlace =
	| { readonly view: 'list' }
	/** An article as it was kept; a sentence, and words in it, are shown where one arrives for their sake. */
	| { readonly view: 'article'; readonly id: string; readonly sentence?: Span; readonly words?: Span }
	/** Who says what in the story of this article, or, where it is not kept, in that of one near to it. */
	| { readonly view: 'story'; readonly id: string; readonly near?: string }
	/** What the open tabs tell; `run` starts to read them at once, for the sake of the tab `from`. */
	| { readonly view: 'tabs'; readonly from?: number; readonly run?: boolean };

export const libraryAddress = (place: LibraryPlace): string => `library.html${libraryHash(place)}`;

export function libraryHash(place: LibraryPlace): string {
	const given = new URLSearchParams();
	if ('id' in place) given.set('id', place.id);
	if (place.view === 'story' && place.near !== undefined) given.set('near', place.near);
	if (place.view === 'tabs' && place.from !== undefined) given.set('from', String(place.from));
	if (place.view === 'tabs' && place.run) given.set('run', '');
	if (place.view === 'article') {
		if (place.sentence) given.set('sentence', spanText(place.sentence));
		if (place.words) given.set('words', spanText(place.words));
	}
	return place.view === 'list' ? '#' : `#${place.view}${given.size === 0 ? '' : `?${given}`}`;
}

/** Whatever else the address says is the list. */
export function libraryPlace(hash: string): LibraryPlace {
	const [view, query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
	const given = new URLSearchParams(query);
	const id = given.get('id');
	if (view === 'tabs') {
		const from = /^\d{1,15}$/.exec(given.get('from') ?? '');
		return { view, ...(from && { from: Number(from[0]) }), ...(given.has('run') && { run: true }) };
	}
	if (id === null) return { view: 'list' };
	const near = given.get('near');
	if (view === 'story') return { view, id, ...(near !== null && { near }) };
	if (view !== 'article') return { view: 'list' };
	const [sentence, words] = [spanFrom(given.get('sentence')), spanFrom(given.get('words'))];
	return { view, id, ...(sentence && { sentence }), ...(words && { words }) };
}

const spanText = ({ start, end }: Span): string => `${start}-${end}`;

function spanFrom(text: string | null): Span | undefined {
	const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
	const [start, end] = [Number(match?.[1]), Number(match?.[2])];
	return match && start < end ? { start, end } : undefined;
}

function splitOnce(text: string, mark: string): readonly [string, string?] {
	const at = text.indexOf(mark);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
