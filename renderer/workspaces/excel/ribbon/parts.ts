import type { Component } from 'vue';
import CellStyles from './CellStyles.vue';
import TableStyles from './TableStyles.vue';

/** The controls that Excel's ribbon draws itself, by the name under which `tabs.ts` places them. */
export const ribbonParts: Readonly<Record<string, Component>> = {
  'cell-styles': CellStyles,
  'table-styles': TableStyles,
};
