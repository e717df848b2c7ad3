/** Findings at least this sure are shown from the start: nine of ten like them were right on labelled stories. */
export const SURE = 0.5;
/** Below this a finding is never reported; between the two it is shown when the reader asks for less certain ones. */
export const LEAST_SURE = 0.5;
