/** One thing that a report lists, as page, panel and background name it to each other. */
export type ReportItem = { readonly list: ReportList; readonly index: number };
export type ReportList = (typeof REPORT_LISTS)[number];
export const REPORT_LISTS = ['discrepancies', 'onlyHere', 'omitted'] as const;

export function isSameItem(a: ReportItem | undefined, b: ReportItem | undefined): boolean {
	return a?.list === b?.list && a?.index === b?.index;
}

/** The item as one word: for keys and attributes. */
export const itemName = ({ list, index }: ReportItem): string => `${list}-${index}`;
