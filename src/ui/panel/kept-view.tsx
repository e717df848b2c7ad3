import { message } from '../../platform/i18n.ts';
import type { Kept } from '../../platform/protocol.ts';

export function KeptView({ kept, onCheck }: { kept: Kept; onCheck: () => void }) {
	return (
		<section class="kept">
			<h2>{message(`kept_${kept}`)}</h2>
			{kept !== 'off' && kept !== 'full' && <p>{message('keptHelp')}</p>}
			<p class="choices">
				<button type="button" class="primary" onClick={onCheck}>
					{message('checkThis')}
				</button>
			</p>
		</section>
	);
}
