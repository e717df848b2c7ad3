import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../engine/types.ts';

type ArticleTextProps = {
	readonly text: string;
	readonly language: string | undefined;
	readonly sentence: Span | undefined;
	readonly words: Span | undefined;
};

/** The text in its paragraphs, the sentence one has come for set apart, and in it the words that differ. */
export function ArticleText({ text, language, sentence, words }: ArticleTextProps) {
	const target = useRef<HTMLDivElement>(null);
	const wanted = sentence ?? words;
	useLayoutEffect(() => {
		if (wanted === undefined) scrollTo({ top: 0, behavior: 'instant' });
		else target.current?.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: 'instant' });
	}, [text, wanted?.start, wanted?.end]);
	let start = 0;
	return (
		<div class="text" ref={target} lang={language}>
			{text.split('\n').map((line, index) => {
				const from = start;
				start += line.length + 1;
				return line.trim() === '' ? null : (
					<p key={index} dir="auto">
						{parts(line, from, sentence, words).map(({ text, kind }, part) =>
							kind === 'plain' ? (
								text
							) : (
								<mark key={part} class={kind}>
									{text}
								</mark>
							),
						)}
					</p>
				);
			})}
		</div>
	);
}

type Part = { readonly text: string; readonly kind: 'plain' | 'arrived' | 'arrived words' };

/** A line cut where the sentence and the words begin and end. */
function parts(line: string, from: number, sentence: Span | undefined, words: Span | undefined): Part[] {
	const inside = (span: Span | undefined, at: number) => span !== undefined && at >= span.start && at < span.end;
	const cuts = [0, line.length];
	for (const span of [sentence, words])
		if (span) for (const at of [span.start - from, span.end - from]) if (at > 0 && at < line.length) cuts.push(at);
	const sorted = [...new Set(cuts)].sort((a, b) => a - b);
	return sorted.slice(0, -1).map((at, index): Part => {
		const kind = inside(words, from + at) ? 'arrived words' : inside(sentence, from + at) ? 'arrived' : 'plain';
		return { text: line.slice(at, sorted[index + 1]), kind };
	});
}
