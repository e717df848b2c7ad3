import type { DiscrepancyKind } from '../engine/types.ts';
import { KIND_SHAPES } from '../report/kind-shapes.ts';

/** The word beside it is what names the kind. */
export function KindIcon({ kind }: { kind: DiscrepancyKind }) {
	return <ShapeIcon path={KIND_SHAPES[kind]} />;
}

export function ShapeIcon({ path }: { path: string }) {
	return (
		<svg class="kind-icon" viewBox="0 0 16 16" aria-hidden="true">
			<path d={path} />
		</svg>
	);
}
