export function manifestFor(target: 'chrome' | 'firefox'): Readonly<Record<string, unknown>>;
