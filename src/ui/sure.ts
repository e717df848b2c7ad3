export const SURE = 0.5;
