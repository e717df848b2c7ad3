import type { ComponentChildren } from 'preact';
import { number } from '../../platform/locale.ts';

/** A section that starts closed, with its size beside its name. */
export function Fold({ title, count, children }: { title: string; count?: number; children: ComponentChildren }) {
	return (
		<details class="fold">
			<summary>
				<h2>{title}</h2>
				{count !== undefined && <span class="count">{number(count)}</span>}
			</summary>
			<div class="fold-body">{children}</div>
		</details>
	);
}
