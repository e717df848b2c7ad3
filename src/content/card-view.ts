import type { Discrepancy, Passage, SourceInfo } from '../engine/types.ts';
import { dateText } from '../platform/dates.ts';
import { message, reasonText } from '../platform/i18n.ts';
import { number } from '../platform/locale.ts';
import { emphasis } from '../report/emphasis.ts';
import { KIND_SHAPES } from '../report/kind-shapes.ts';
import { sourceName, webAddress } from '../report/source-name.ts';
import { element, icon } from './element.ts';

/** What one card says. */
export type CardContent = {
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

/** The card's elements stay while its content changes: buttons keep the focus, and the new reason is read out. */
export type CardView = { readonly card: HTMLElement; show(content: CardContent): void };

const ICONS = { previous: 'M10 3.5 5.5 8l4.5 4.5', next: 'M6 3.5 10.5 8 6 12.5', close: 'M4 4l8 8M12 4l-8 8' };

export function createCardView(document: Document, { step, close }: CardActions): CardView {
	const button = (path: string, label: string, act: () => void) => {
		const made = element(document, 'button', { type: 'button', 'aria-label': label, title: label });
		made.append(icon(document, path));
		made.addEventListener('click', act);
		return made;
	};
	const kind = element(document, 'span', { class: 'kind' });
	const position = element(document, 'span', { class: 'position' });
	const previous = button(ICONS.previous, message('cardPrevious'), () => step(-1));
	const next = button(ICONS.next, message('cardNext'), () => step(1));
	const bar = element(
		document,
		'div',
		{ class: 'bar' },
		kind,
		position,
		previous,
		next,
		button(ICONS.close, message('cardClose'), close),
	);
	const reason = element(document, 'p', { class: 'reason', id: 'reason', dir: 'auto', 'aria-live': 'polite' });
	const passages = element(document, 'div', { class: 'passages' });
	const card = element(
		document,
		'div',
		{ class: 'card', popover: 'manual', role: 'dialog', tabindex: '-1', 'aria-labelledby': reason.id },
		bar,
		reason,
		passages,
	);
	return {
		card,
		show(content) {
			const { discrepancy, total } = content;
			kind.replaceChildren(icon(document, KIND_SHAPES[discrepancy.kind]), message(`kind_${discrepancy.kind}`));
			position.textContent = message('cardPosition', [number(content.position), number(total)]);
			for (const one of [position, previous, next]) one.hidden = total < 2;
			reason.textContent = reasonText(discrepancy.reason);
			passages.replaceChildren(...passagesOf(document, content));
			card.scrollTop = 0;
		},
	};
}

function passagesOf(document: Document, { discrepancy, placed, here, sourceOf }: CardContent): readonly HTMLElement[] {
	const label = (key: string) =>
		element(document, 'p', { class: 'source' }, element(document, 'strong', {}, message(key)));
	const note = placed ? [] : [element(document, 'p', { class: 'note' }, message('cardNotPlaced'))];
	const own = element(document, 'section', { class: 'here' }, label('cardHere'), sentence(document, discrepancy, here));
	const others = discrepancy.evidence.map((evidence) => {
		const isHere = evidence.source === here.id;
		const source = isHere ? here : sourceOf(evidence.source);
		const lines = isHere ? [label('cardElsewhereHere')] : sourceLines(document, source);
		return element(document, 'section', { class: 'there' }, ...lines, sentence(document, evidence, source));
	});
	return [...note, own, ...others];
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
	const attributes = { href: address ?? '', target: '_blank', rel: 'noopener noreferrer' };
	const link = address === undefined ? title : element(document, 'a', attributes, title);
	return [first, element(document, 'p', { class: 'title', dir: 'auto' }, link)];
}

function sentence(document: Document, passage: Passage, { language }: SourceInfo): HTMLElement {
	const { before, words, after } = emphasis(passage);
	const lang = language === undefined ? {} : { lang: language };
	const marked = words === '' ? undefined : element(document, 'mark', {}, words);
	return element(document, 'blockquote', { dir: 'auto', ...lang }, before, marked, after);
}
