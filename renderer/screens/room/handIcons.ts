import type { HandKind } from '../../../core/bridge/index.ts';
import type { IconName } from '../../design/icons.ts';

/** The picture of each thing that may be wrong. */
export const handIcons: Readonly<Record<HandKind, IconName>> = {
  task: 'circle-question-mark',
  computer: 'mouse-pointer-click',
  sound: 'volume-2',
  private: 'message-circle',
  other: 'ellipsis',
};
