import type {
	DatedFigure,
	Discrepancy,
	Evidence,
	Passage,
	Report,
	SourceInfo,
	Span,
	Witness,
} from '../engine/types.ts';
import { dateText } from '../platform/dates.ts';
import { waysToDismiss } from '../platform/dismissal-label.ts';
import { message } from '../platform/i18n.ts';
import { direction, locale, namesText, number } from '../platform/locale.ts';
import type { DismissalKind } from '../report/dismissal.ts';
import { evidenceGroups, type Wording } from '../report/groups.ts';
import { pieces } from '../report/sentence-pieces.ts';
import { sourceName, webAddress } from '../report/source-name.ts';
import { sourceFinder } from '../report/sources.ts';
import { diffWords, type WordDiff } from '../report/word-diff.ts';
import { element, icon } from './element.ts';
import { type Noted, sentenceOf, shapeOf, titleOf } from './marks.ts';
import { seal } from './sealed.ts';
import type { Tone } from './tone.ts';

/** Whether the words of a card can be seen on the page, stand in a part that it does not show now or in a frame, or were not found. */
export type Presence = 'shown' | 'hidden' | 'framed' | 'gone';

/** What one card says. */
export type CardContent = {
	readonly noted: Noted;
	readonly report: Report;
	/** Its place among the marks shown, from 1. */
	readonly position: number;
	readonly total: number;
	readonly presence: Presence;
	/** The ground that they stand on. */
	readonly tone: Tone;
};

export type CardActions = {
	readonly step: (by: 1 | -1) => void;
	readonly close: () => void;
	readonly dismiss: (kind: DismissalKind) => void;
	readonly undo: () => void;
	/** The article that the evidence stands in, as it was kept. */
	readonly openKept: (evidence: Evidence) => void;
};

/** The card's elements stay while its content changes: buttons keep the focus, and the new reason is read out. */
export type CardView = {
	readonly card: HTMLElement;
	/** What scrolls in it, and has the focus when nothing in it has. */
	readonly body: HTMLElement;
	show(content: CardContent): void;
	/** In place of the content: that it was dismissed, and the way back. */
	showDismissed(kind: DismissalKind): void;
};

const ICONS = {
	previous: 'M10 3.5 5.5 8l4.5 4.5',
	next: 'M6 3.5 10.5 8 6 12.5',
	close: 'M4 4l8 8M12 4l-8 8',
};

export function createCardView(actions: CardActions): CardView {
	const tool = (path: string, label: string, act: () => void) => {
		const made = element('button', { type: 'button', class: 'tool', 'aria-label': label, title: label });
		made.append(icon(path));
		made.addEventListener('click', act);
		return made;
	};
	const kind = element('span', { class: 'kind' });
	const position = element('span', { class: 'position' });
	const previous = tool(ICONS.previous, message('cardPrevious'), () => actions.step(-1));
	const next = tool(ICONS.next, message('cardNext'), () => actions.step(1));
	const close = tool(ICONS.close, message('cardClose'), actions.close);
	const bar = element('div', { class: 'bar' }, kind, position, previous, next, close);
	const reason = element('p', { class: 'reason', dir: 'auto', 'aria-live': 'polite' });
	const passages = element('div', { class: 'passages' });
	const foot = element('div', { class: 'foot' });
	const body = element('div', { class: 'body', tabindex: '-1' }, bar, reason, passages, foot);
	const card = element(
		'div',
		{
			class: 'card',
			popover: 'manual',
			role: 'dialog',
			lang: locale(),
			dir: direction(),
			'aria-label': message('panelTitle'),
		},
		body,
	);
	return {
		card,
		body,
		show(content) {
			const { noted, total } = content;
			kind.replaceChildren(icon(shapeOf(noted)), titleOf(noted));
			position.textContent = message('cardPosition', [number(content.position), number(total)]);
			for (const one of [position, previous, next]) one.hidden = total < 2;
			reason.textContent = sentenceOf(noted);
			card.setAttribute('aria-label', sentenceOf(noted));
			passages.replaceChildren(...passagesOf(content, actions));
			const copy = copying([reason, ...passages.querySelectorAll('.source, blockquote, a')].map(textOf));
			foot.replaceChildren(...dismissing(content, copy, actions));
			card.classList.toggle('dark', content.tone === 'dark');
			// All but this page's own words, which it knows.
			for (const part of [reason, ...passages.children, ...foot.querySelectorAll('ul')])
				if (!part.classList.contains('here')) seal(part);
			body.scrollTop = 0;
		},
		showDismissed(how) {
			for (const one of [position, previous, next]) one.hidden = true;
			reason.textContent = message(`dismissed_${how}`);
			const undo = element('button', { type: 'button' }, message('undo'));
			undo.addEventListener('click', actions.undo);
			passages.replaceChildren();
			foot.replaceChildren(undo);
			// The button that was pressed is gone.
			undo.focus({ preventScroll: true });
		},
	};
}

function passagesOf(content: CardContent, actions: CardActions): readonly HTMLElement[] {
	const { noted, report, presence } = content;
	const told = { hidden: 'cardHidden', framed: 'cardFramed', gone: 'cardNotPlaced' } as const;
	const note = presence === 'shown' ? [] : [element('p', { class: 'note' }, message(told[presence]))];
	switch (noted.kind) {
		case 'difference':
			return [...note, ...differing(report, noted.discrepancy, actions)];
		case 'onlyHere':
			return [...note, own(report, noted.passage)];
		case 'omitted': {
			const { evidence, witnesses } = noted.omission;
			return [...note, ...others(report, evidence, witnesses, actions)];
		}
	}
}

/** Both sentences; where they are alike, the words that each has alone are underlined. */
function differing(report: Report, discrepancy: Discrepancy, actions: CardActions): readonly HTMLElement[] {
	const { evidence, against, agreeing, later, timeline } = discrepancy;
	const [lead] = evidence;
	const diff = lead && diffWords(discrepancy.sentence.exact, lead.sentence.exact);
	const same = agreeing.flatMap(({ sources }) => sources.map((id) => sourceName(sourceFinder(report)(id))));
	return [
		...(later ? [element('p', { class: 'note' }, message(`later_${later.newer}`))] : []),
		own(report, discrepancy, diff?.here),
		...(same.length > 0 ? [element('p', { class: 'also' }, message('alsoSaidBy', [namesText(same)]))] : []),
		...others(report, evidence, against, actions, discrepancy),
		...(timeline.length > 0 ? [timelineOf(report, timeline)] : []),
	];
}

function own({ article }: Report, here: Passage, differs?: WordDiff['here']): HTMLElement {
	const label = element('p', { class: 'source' }, element('strong', {}, message('cardHere')));
	return element('section', { class: 'here' }, label, sentence(here, article, differs));
}

function others(
	report: Report,
	evidence: readonly Evidence[],
	witnesses: readonly Witness[],
	actions: CardActions,
	here?: Passage,
): readonly HTMLElement[] {
	return evidenceGroups(evidence, witnesses).map(({ credit, wordings }) =>
		element(
			'section',
			{ class: 'there' },
			...wordings.map((one) => wording(report, one, actions, here)),
			credit === undefined ? undefined : element('p', { class: 'also' }, message('creditedTo', [credit])),
		),
	);
}

function wording(
	report: Report,
	{ evidence, alsoIn }: Wording,
	actions: CardActions,
	here: Passage | undefined,
): HTMLElement {
	const sourceOf = sourceFinder(report);
	const source = sourceOf(evidence.source);
	const isHere = evidence.source === report.article.id;
	const differs = here && diffWords(here.sentence.exact, evidence.sentence.exact)?.there;
	const names = namesText(alsoIn.map((id) => sourceName(sourceOf(id))));
	return element(
		'div',
		{ class: 'wording' },
		isHere
			? element('p', { class: 'source' }, element('strong', {}, message('cardElsewhereHere')))
			: sourceLine(source, evidence),
		sentence(evidence, source, differs),
		alsoIn.length > 0 ? element('p', { class: 'also' }, message('sameTextIn', [names])) : undefined,
		isHere ? undefined : waysTo(source, evidence, actions),
	);
}

/** A figure through the story's articles, the oldest first. */
function timelineOf(report: Report, timeline: readonly DatedFigure[]): HTMLElement {
	const sourceOf = sourceFinder(report);
	const rows = timeline.map(({ source, at, exact }) => {
		const isHere = source === report.article.id;
		return element(
			'li',
			isHere ? { class: 'now' } : {},
			element('strong', {}, exact),
			element('span', { dir: 'auto' }, isHere ? message('cardHere') : sourceName(sourceOf(source))),
			at === undefined ? undefined : element('time', { datetime: at }, dateText(at)),
		);
	});
	return element(
		'section',
		{ class: 'timeline' },
		element('p', { class: 'source' }, element('strong', {}, message('timelineTitle'))),
		element('ol', {}, ...rows),
	);
}

/** Outlet and day. */
function sourceLine(source: SourceInfo, { age }: Evidence): HTMLElement {
	const { published, title } = source;
	const name = sourceName(source);
	return element(
		'p',
		{ class: 'source' },
		element('strong', { dir: 'auto', title: title ?? name }, name),
		published === undefined ? undefined : element('time', { datetime: published }, dateText(published)),
		age && element('span', { class: 'age' }, message(age)),
	);
}

/** To the article: on the web, and as it was kept. */
function waysTo(source: SourceInfo, evidence: Evidence, actions: CardActions): HTMLElement {
	const name = sourceName(source);
	const address = webAddress(source.url);
	const kept = element('button', { type: 'button', class: 'link' }, message('openKeptCopy'));
	kept.setAttribute('aria-label', message('openKeptCopyOf', [name]));
	kept.addEventListener('click', () => actions.openKept(evidence));
	const attributes = { href: address ?? '', target: '_blank', rel: 'noopener noreferrer' };
	const label = { 'aria-label': message('openArticleOf', [name]) };
	const link = element('a', { ...attributes, ...label }, message('openArticle'));
	return element('p', { class: 'ways' }, address === undefined ? undefined : link, kept);
}

function sentence(passage: Passage, { language }: SourceInfo, differs: readonly Span[] = []): HTMLElement {
	const lang = language === undefined ? {} : { lang: language };
	const parts = pieces(passage, differs).map(({ text, marked, differs }) => {
		if (marked) return element('mark', {}, text);
		return differs ? element('em', {}, text) : document.createTextNode(text);
	});
	return element('blockquote', { dir: 'auto', ...lang }, ...parts);
}

/** Four ways, behind one button. */
function dismissing(
	{ noted, report }: CardContent,
	copy: HTMLElement,
	{ dismiss }: CardActions,
): readonly HTMLElement[] {
	if (noted.kind !== 'difference') return [copy];
	const { discrepancy } = noted;
	const ways = waysToDismiss(discrepancy, report).map(({ kind, label }) => {
		const button = element('button', { type: 'button', 'aria-label': label }, label);
		button.addEventListener('click', () => dismiss(kind));
		return element('li', {}, button);
	});
	const list = element('ul', { id: 'ways', hidden: '' }, ...ways);
	const toggle = element(
		'button',
		{ type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': list.id },
		message('dismiss'),
	);
	toggle.addEventListener('click', () => {
		list.hidden = !list.hidden;
		toggle.setAttribute('aria-expanded', String(!list.hidden));
		if (!list.hidden) list.scrollIntoView({ block: 'nearest' });
	});
	return [toggle, copy, list];
}

/** What the style sheet draws cannot be selected (sealed.ts), so the card says itself what it shows. */
function copying(lines: readonly string[]): HTMLElement {
	const button = element('button', { type: 'button', 'aria-live': 'polite' }, message('exportCopy'));
	button.addEventListener('click', async () => {
		// Pages that were not fetched securely have no clipboard, and others may be forbidden it.
		const done = navigator.clipboard?.writeText(lines.join('\n'));
		const isDone = done !== undefined && (await done.then(() => true).catch(() => false));
		button.textContent = message(isDone ? 'exportCopied' : 'cardNotCopied');
	});
	return button;
}

/** One part of the card as a line of text. */
function textOf(part: Element): string {
	if (part instanceof HTMLAnchorElement) return part.href;
	if (!part.matches('.source')) return part.textContent ?? '';
	return `\n${[...part.children].map(({ textContent }) => textContent).join(', ')}`;
}
