import { describe, expect, it } from 'vitest';
import { findExercise, nextExercise, type Course } from '../../../core/course/index.ts';

const title = { ar: 'عنوان', en: 'Title' };
const courses: Course[] = [
  {
    id: 'office',
    title,
    modules: [
      { id: 'word', title, icon: 'file-text', exercises: ['notice', 'letter'] },
      { id: 'empty', title, icon: 'sheet', exercises: [] },
      { id: 'excel', title, icon: 'sheet', exercises: ['budget'] },
    ],
  },
  { id: 'digital', title, modules: [{ id: 'mouse', title, icon: 'monitor', exercises: ['click'] }] },
];

describe('the order of a course', () => {
  it('goes on within a module, then over modules that are still empty', () => {
    expect(nextExercise(courses, 'notice')).toBe('letter');
    expect(nextExercise(courses, 'letter')).toBe('budget');
  });

  it('ends with the course', () => {
    expect(nextExercise(courses, 'budget')).toBeUndefined();
    expect(nextExercise(courses, 'nowhere')).toBeUndefined();
  });

  it('knows where an exercise stands', () => {
    const found = findExercise(courses, 'click');
    expect([found?.course.id, found?.module.id]).toEqual(['digital', 'mouse']);
  });
});
