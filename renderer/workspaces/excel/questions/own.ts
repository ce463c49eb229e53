import type { Component } from 'vue';
import CellsQuestion from './CellsQuestion.vue';
import FindQuestion from './FindQuestion.vue';
import FunctionQuestion from './FunctionQuestion.vue';
import GoToQuestion from './GoToQuestion.vue';
import { forms } from './forms.ts';
import { liveQuestions } from './live.ts';
import LiveQuestion from './LiveQuestion.vue';
import ImportQuestion from './ImportQuestion.vue';
import NamesQuestion from './NamesQuestion.vue';
import PivotQuestion from './PivotQuestion.vue';
import PreviewQuestion from './PreviewQuestion.vue';
import RulesQuestion from './RulesQuestion.vue';

/** Questions that are more than fields. */
export const ownQuestions: Readonly<Record<string, Component>> = {
  'cells-number': CellsQuestion,
  'cells-border': CellsQuestion,
  'conditional-rules': RulesQuestion,
  find: FindQuestion,
  'from-text': ImportQuestion,
  replace: FindQuestion,
  'go-to': GoToQuestion,
  'insert-function': FunctionQuestion,
  'name-manager': NamesQuestion,
  'pivot-fields': PivotQuestion,
  'pivot-table': PivotQuestion,
  'print-preview': PreviewQuestion,
  ...Object.fromEntries(Object.keys(liveQuestions).map((name) => [name, LiveQuestion])),
};

/** Whether there is a question with a name. What asks nothing has no button. */
export const isQuestion = (name: string): boolean => name in forms || name in ownQuestions;
