import type { DiscrepancyKind, Span } from '../types.ts';

/** That what stands in a gap cannot both be true: of which kind, and the words that say so on either side. */
export type Exclusion = { readonly kind: DiscrepancyKind; readonly ours: Span; readonly theirs: Span };
