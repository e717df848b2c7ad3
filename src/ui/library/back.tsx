import { message } from '../../platform/i18n.ts';
import { libraryHash } from '../../platform/library-address.ts';

export function Back() {
	return (
		<nav class="back" aria-label={message('libraryHeading')}>
			<a href={libraryHash({ view: 'list' })}>
				<span aria-hidden="true">←</span> {message('libraryHeading')}
			</a>
		</nav>
	);
}
