import type { Discrepancy, Passage, SourceInfo } from '../engine/types.ts';
import { message, reasonText } from '../platform/i18n.ts';
import { dateText } from '../ui/dates.ts';
import { emphasis } from '../ui/emphasis.ts';
import { KIND_SHAPES } from '../ui/kind-shapes.ts';
import { number } from '../ui/locale.ts';
import { sourceName, webAddress } from '../ui/source-name.ts';
import { element, icon } from './element.ts';

/** What one card says. */
export type CardView = {
	readonly discrepancy: Discrepancy;
	/** Its place among the marks shown, from 1. */
	readonly position: number;
	readonly total: number;
	/** Its words were found on the page. */
	readonly placed: boolean;
	/** The article on the page, and the one that a piece of evidence stands in. */
	readonly here: SourceInfo;
	readonly sourceOf: (id: string) => SourceInfo;
};

export type CardActions = { readonly step: (by: 1 | -1) => void; readonly close: () => void };

const ICONS = { previous: 'M10 3.5 5.5 8l4.5 4.5', next: 'M6 3.5 10.5 8 6 12.5', close: 'M4 4l8 8M12 4l-8 8' };

/** The reason names the card, and is read out again when the reader steps on. */
export const REASON_ID = 'reason';

export function cardHeader(document: Document, view: CardView, { step, close }: CardActions): HTMLElement {
	const { kind } = view.discrepancy;
	const button = (name: keyof typeof ICONS, label: string, act: () => void) => {
		const made = element(document, 'button', {
			type: 'button',
			'aria-label': label,
			title: label,
			'data-action': name,
		});
		made.append(icon(document, ICONS[name]));
		made.addEventListener('click', act);
		return made;
	};
	const several = view.total > 1;
	return element(
		document,
		'header',
		{},
		element(document, 'span', { class: 'kind' }, icon(document, KIND_SHAPES[kind]), message(`kind_${kind}`)),
		several ? element(document, 'span', { class: 'position' }, positionText(view)) : undefined,
		several ? button('previous', message('cardPrevious'), () => step(-1)) : undefined,
		several ? button('next', message('cardNext'), () => step(1)) : undefined,
		button('close', message('cardClose'), close),
	);
}

export function cardBody(document: Document, view: CardView): HTMLElement {
	const { discrepancy, here } = view;
	return element(
		document,
		'div',
		{ class: 'body' },
		element(
			document,
			'p',
			{ class: 'reason', id: REASON_ID, dir: 'auto', 'aria-live': 'polite' },
			reasonText(discrepancy.reason),
		),
		view.placed ? undefined : element(document, 'p', { class: 'note' }, message('cardNotPlaced')),
		element(
			document,
			'section',
			{ class: 'here' },
			element(document, 'p', { class: 'source' }, element(document, 'strong', {}, message('cardHere'))),
			sentence(document, discrepancy, here.language),
		),
		...discrepancy.evidence.map((evidence) => {
			const isHere = evidence.source === here.id;
			const source = isHere ? here : view.sourceOf(evidence.source);
			return element(
				document,
				'section',
				{ class: 'there' },
				...(isHere
					? [element(document, 'p', { class: 'source' }, element(document, 'strong', {}, message('cardElsewhereHere')))]
					: sourceLines(document, source)),
				sentence(document, evidence, source.language),
			);
		}),
	);
}

function positionText({ position, total }: CardView): string {
	return message('cardPosition', [number(position), number(total)]);
}

/** Outlet and day on one line, the title below it, leading to the article where it has an address. */
function sourceLines(document: Document, source: SourceInfo): readonly HTMLElement[] {
	const { title, published } = source;
	const address = webAddress(source.url);
	const first = element(
		document,
		'p',
		{ class: 'source' },
		element(document, 'strong', { dir: 'auto' }, sourceName(source)),
		published === undefined ? undefined : element(document, 'time', { datetime: published }, dateText(published)),
	);
	if (title === undefined) return [first];
	const link =
		address === undefined
			? title
			: element(document, 'a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, title);
	return [first, element(document, 'p', { class: 'title', dir: 'auto' }, link)];
}

function sentence(document: Document, passage: Passage, language: string | undefined): HTMLElement {
	const { before, words, after } = emphasis(passage);
	const lang = language === undefined ? {} : { lang: language };
	return element(
		document,
		'blockquote',
		{ dir: 'auto', ...lang },
		before,
		words === '' ? undefined : element(document, 'mark', {}, words),
		after,
	);
}
