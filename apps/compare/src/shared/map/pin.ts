/** A place on a map. */
export interface Pin {
  /** Unlike that of any other pin; told when the pin is pressed. */
  readonly key: string;
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
}
