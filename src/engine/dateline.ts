/** "KOLVAR, Nov 10 (Northwire) —", "ARDMORE, June 10 --": where and when an article was written, and for whom. */
export const DATELINE =
	/^[A-ZÀ-ÞĀ-Ž]{3,}[^.:;()]{0,50}?(?:\. ?\d\d?)?,? ?(?:\((?<agency>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ ]{1,30})\)\s*[-–—]|--|[–—])/u;
