interface Edges {
  left: number;
  right: number;
}

/** Before which tab something dropped at a place of the window goes; the number of tabs for after the last. */
export function dropPlace(tabs: readonly Edges[], x: number, rightToLeft: boolean): number {
  const before = tabs.findIndex(({ left, right }) => {
    const middle = (left + right) / 2;
    return rightToLeft ? x > middle : x < middle;
  });
  return before < 0 ? tabs.length : before;
}
