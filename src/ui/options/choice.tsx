import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type ChoiceProps = {
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
	readonly help?: string;
	readonly children: ComponentChildren;
};

/** A checkbox with what it means under it. */
export function Choice({ checked, onChange, help, children }: ChoiceProps) {
	const helpId = useId();
	return (
		<div class="choice">
			<label>
				<input
					type="checkbox"
					checked={checked}
					aria-describedby={help === undefined ? undefined : helpId}
					onChange={(event) => onChange(event.currentTarget.checked)}
				/>
				<span>{children}</span>
			</label>
			{help !== undefined && (
				<p class="quiet" id={helpId}>
					{help}
				</p>
			)}
		</div>
	);
}
