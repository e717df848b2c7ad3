export function enginePrint(): string;
