import { useState } from 'preact/hooks';
import type { Article, Discrepancy, Evidence } from '../../engine/types.ts';
import { message, reasonText } from '../../platform/i18n.ts';
import { direction, locale } from '../../platform/locale.ts';
import { sourceName } from '../../report/source-name.ts';
import { KindLabel } from '../kind-icon.tsx';
import { WordsInSentence } from '../words-in-sentence.tsx';

type MarkedTextProps = {
	readonly article: Article;
	readonly others: readonly Article[];
	/** In reading order. */
	readonly found: readonly Discrepancy[];
};

/** The article with its differences marked; a mark opens both sentences under its paragraph. */
export function MarkedText({ article, others, found }: MarkedTextProps) {
	const [open, setOpen] = useState(-1);
	let start = 0;
	return (
		<>
			{article.text.split('\n').map((line) => {
				const from = start;
				start += line.length + 1;
				const own = found.filter((one) => one.start >= from && one.end <= from + line.length);
				const opened = own.find((one) => found.indexOf(one) === open);
				return (
					<div key={from}>
						<p>{pieces(line, from, own).map((piece) => (typeof piece === 'string' ? piece : mark(piece)))}</p>
						{opened !== undefined && <BothSides id={`both-${open}`} discrepancy={opened} others={others} />}
					</div>
				);
			})}
		</>
	);

	function mark(discrepancy: Discrepancy) {
		const index = found.indexOf(discrepancy);
		const isOpen = open === index;
		return (
			<button
				key={index}
				type="button"
				class={`demo-mark ${discrepancy.kind}`}
				aria-expanded={isOpen}
				aria-controls={isOpen ? `both-${index}` : undefined}
				onClick={() => setOpen(isOpen ? -1 : index)}
			>
				{discrepancy.exact}
			</button>
		);
	}
}

function BothSides({ id, discrepancy, others }: { id: string; discrepancy: Discrepancy; others: readonly Article[] }) {
	const nameOf = ({ source }: Evidence) => sourceName(others.find((other) => other.id === source) ?? { id: source });
	return (
		<section class="both" id={id} lang={locale()} dir={direction()} aria-label={message(`kind_${discrepancy.kind}`)}>
			<KindLabel discrepancy={discrepancy} />
			<p class="reason" dir="auto">
				{reasonText(discrepancy.reason)}
			</p>
			{discrepancy.evidence.map((evidence) => (
				<div key={evidence.source} class="evidence">
					<p class="source-name">
						<strong>{nameOf(evidence)}</strong>
					</p>
					<WordsInSentence passage={evidence} whose="there" />
				</div>
			))}
			<p class="quiet">{message('differenceIsNotError')}</p>
		</section>
	);
}

/** A line cut at its marks. */
function pieces(line: string, from: number, found: readonly Discrepancy[]): (string | Discrepancy)[] {
	const all: (string | Discrepancy)[] = [];
	let at = 0;
	for (const one of found) {
		if (one.start - from < at) continue;
		all.push(line.slice(at, one.start - from), one);
		at = one.end - from;
	}
	return [...all, line.slice(at)];
}
