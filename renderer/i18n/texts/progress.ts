export default {
  app: { name: { ar: 'مشق', en: 'Mashq' } },
  progress: {
    count: { ar: 'أنجزت {done} من {total}', en: '{done} of {total} done' },
    of: { ar: '{done} من {total}', en: '{done} of {total}' },
    todo: { ar: 'للإنجاز', en: 'To do' },
    notyet: { ar: 'ليس بعد', en: 'Not yet' },
    done: { ar: 'تم', en: 'Done' },
  },
};
