export function waysOut(script: string): readonly string[];
