import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted, number } from '../../platform/locale.ts';
import { Fold } from './fold.tsx';

/** So that "nothing found" can be told from "nothing comparable". */
export function WhatWasChecked({ report: { checked } }: { report: Report }) {
	const reasons = tally(checked.incomparable);
	return (
		<Fold title={message('checkedTitle')}>
			<ul class="facts">
				<li>{counted('checkedSentences', checked.sentences)}</li>
				<li>{counted('checkedClaims', checked.claims)}</li>
				<li>{counted('checkedCompared', checked.compared)}</li>
			</ul>
			{reasons.length > 0 && (
				<>
					<h3>{message('incomparableTitle')}</h3>
					<dl class="tally">
						{reasons.map(([because, count]) => (
							<div key={because}>
								<dt>{because}</dt>
								<dd>{number(count)}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</Fold>
	);
}

/** The most frequent first; the engine's rarer reasons, which have no sentence of their own, together at the end. */
function tally(incomparable: Report['checked']['incomparable']): readonly (readonly [string, number])[] {
	const told = Object.entries(incomparable).map(([because, count]) => [sentenceOf(because), count] as const);
	const named = told.flatMap(([sentence, count]) => (sentence === undefined ? [] : [[sentence, count] as const]));
	const others = told.reduce((sum, [sentence, count]) => (sentence === undefined ? sum + count : sum), 0);
	return [...named.toSorted(([, a], [, b]) => b - a), [message('incomparableElse'), others] as const].filter(
		([, count]) => count > 0,
	);
}

function sentenceOf(because: string): string | undefined {
	const key = `incomparable_${because.replace(/\W/g, '_')}`;
	const text = message(key);
	return text === key ? undefined : text;
}
