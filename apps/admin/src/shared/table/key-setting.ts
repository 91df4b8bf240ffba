const KEPT = 'stipple-keys';

/** Whether single keys do something in lists. */
export const areKeysOn = (): boolean => localStorage.getItem(KEPT) !== 'off';

/** Switches them on or off, in this browser. */
export const switchKeys = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off');
