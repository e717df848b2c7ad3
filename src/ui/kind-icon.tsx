import type { Discrepancy, DiscrepancyKind } from '../engine/types.ts';
import { message } from '../platform/i18n.ts';
import { KIND_SHAPES, NOTE_SHAPES } from '../report/kind-shapes.ts';

/** What a finding is, in a shape and a word. */
export function KindLabel({ discrepancy: { kind, later } }: { discrepancy: Discrepancy }) {
	return (
		<span class="kind">
			{later ? <ShapeIcon path={NOTE_SHAPES.later} /> : <KindIcon kind={kind} />}
			{later ? message('laterReport') : message(`kind_${kind}`)}
		</span>
	);
}

/** The word beside it is what names the kind. */
export function KindIcon({ kind }: { kind: DiscrepancyKind }) {
	return <ShapeIcon path={KIND_SHAPES[kind]} />;
}

function ShapeIcon({ path }: { path: string }) {
	return (
		<svg class="kind-icon" viewBox="0 0 16 16" aria-hidden="true">
			<path d={path} />
		</svg>
	);
}
