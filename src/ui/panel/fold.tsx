import type { ComponentChildren } from 'preact';
import { number } from '../../platform/locale.ts';

type FoldProps = {
	/** By which other parts of the panel lead here. */
	readonly id?: string;
	readonly title: string;
	readonly count?: number;
	readonly children: ComponentChildren;
};

/** A section that starts closed, with its size beside its name. */
export function Fold({ id, title, count, children }: FoldProps) {
	return (
		<details class="fold" id={id}>
			<summary>
				<h2>{title}</h2>
				{count !== undefined && <span class="count">{number(count)}</span>}
			</summary>
			<div class="fold-body">{children}</div>
		</details>
	);
}

/** Opens a section, brings it into view and leads the keyboard there. */
export function reveal(id: string): void {
	const fold = document.getElementById(id);
	if (!(fold instanceof HTMLDetailsElement)) return;
	fold.open = true;
	fold.querySelector('summary')?.focus({ preventScroll: true });
	fold.scrollIntoView({ block: 'start' });
}
