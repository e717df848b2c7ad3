import type { ComponentChildren } from 'preact';

type DisclosureProps = {
	readonly label: string;
	/** What it opens. */
	readonly controls: string;
	readonly open: boolean;
	readonly onToggle: (open: boolean) => void;
	readonly tabIndex?: number;
	readonly children?: ComponentChildren;
};

export function Disclosure({ label, controls, open, onToggle, tabIndex }: DisclosureProps) {
	return (
		<button
			type="button"
			class="disclosure"
			tabIndex={tabIndex}
			aria-expanded={open}
			aria-controls={controls}
			onClick={() => onToggle(!open)}
		>
			{label}
		</button>
	);
}
