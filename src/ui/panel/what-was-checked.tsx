import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted, number } from '../../platform/locale.ts';
import { Fold } from './fold.tsx';

/** So that "nothing found" can be told from "nothing comparable". */
export function WhatWasChecked({ report: { checked } }: { report: Report }) {
	const reasons = Object.entries(checked.incomparable).filter(([, count]) => count > 0);
	reasons.sort(([, a], [, b]) => b - a);
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
								<dt>{incomparableText(because)}</dt>
								<dd>{number(count)}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</Fold>
	);
}

/** The engine may know a reason before the sentences do: it is then shown by its name. */
function incomparableText(because: string): string {
	const key = `incomparable_${because.replace(/\W/g, '_')}`;
	const text = message(key);
	return text === key ? because : text;
}
