import { defineAsyncComponent, type Component } from 'vue';
import type { IconName } from '../../design/icons.ts';

export interface Section {
  /** Its title is the text `supervisor.section.<id>`. */
  id: string;
  icon: IconName;
  component: Component;
}

/** The parts of the supervisor's screen, in order. The first one opens. A new one is a line here. */
export const sections: readonly Section[] = [
  {
    id: 'today',
    icon: 'calendar-clock',
    component: defineAsyncComponent(() => import('./today/TodaySection.vue')),
  },
  {
    id: 'people',
    icon: 'users',
    component: defineAsyncComponent(() => import('./people/PeopleSection.vue')),
  },
  {
    id: 'learning',
    icon: 'list-checks',
    component: defineAsyncComponent(() => import('./learning/LearningSection.vue')),
  },
  {
    id: 'station',
    icon: 'monitor',
    component: defineAsyncComponent(() => import('./station/StationSection.vue')),
  },
];
