import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n.ts';

type FrameProps = {
	readonly announcement: string;
	readonly bar?: ComponentChildren;
	readonly children?: ComponentChildren;
};

/** There from the first moment, as a live region speaks only if it was in the page before its words were. */
export function Frame({ announcement, bar, children }: FrameProps) {
	return (
		<>
			<header>
				<h1 class="visually-hidden">{message('panelTitle')}</h1>
				<p class="visually-hidden" role="status">
					{announcement}
				</p>
				{bar}
			</header>
			<main>{children}</main>
		</>
	);
}
