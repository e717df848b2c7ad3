import { message } from '../../platform/i18n.ts';

export function Filter({ query, onChange }: { query: string; onChange: (query: string) => void }) {
	return (
		<label class="filter">
			<span>{message('filterLabel')}</span>
			<input type="search" value={query} onInput={(event) => onChange(event.currentTarget.value)} />
		</label>
	);
}
