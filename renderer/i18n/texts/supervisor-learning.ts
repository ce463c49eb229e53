export default {
  supervisor: {
    learning: {
      title: { ar: 'كيف يسير التعلّم', en: 'How learning goes' },
      stuck: { ar: 'من يحتاج إلى مساعدة', en: 'Who is stuck' },
      stuckMore: {
        ar: 'ثلاث مرات تحقق بلا مهمة جديدة صحيحة، أو ربع ساعة من العمل بلا ذلك.',
        en: 'Three checks without one more task right, or a quarter of an hour of work without one.',
      },
      nobodyStuck: {
        ar: 'لا أحد عالق الآن. يظهر هنا من يتكرر تحققه بلا تقدم.',
        en: 'Nobody is stuck now. Whoever checks again and again without getting on appears here.',
      },
      here: { ar: 'هنا الآن', en: 'here now' },
      checks: {
        ar: 'بلا تحقق جديد|تحقق واحد بلا تقدم|مرتا تحقق بلا تقدم|{count} مرات تحقق بلا تقدم|{count} مرة تحقق بلا تقدم|{count} مرة تحقق بلا تقدم',
        en: '{count} check without getting on|{count} checks without getting on',
      },
      minutes: {
        ar: 'أقل من دقيقة|دقيقة واحدة من العمل|دقيقتان من العمل|{count} دقائق من العمل|{count} دقيقة من العمل|{count} دقيقة من العمل',
        en: '{count} minute of work|{count} minutes of work',
      },
      right: { ar: '{right} من {of} مهام صحيحة', en: '{right} of {of} tasks right' },
      at: { ar: 'المهمة: {task}', en: 'Task: {task}' },
      items: { ar: 'ما يخطئ فيه كثيرون', en: 'What most people miss' },
      itemsMore: {
        ar: 'من سجلات هذا الجهاز وحده. التمرين الأكثر خطأً يأتي أولًا.',
        en: 'From the records of this computer alone. What is missed most comes first.',
      },
      period: { ar: 'المدة', en: 'Period' },
      days: {
        ar: 'اليوم|آخر يوم|آخر يومين|آخر {count} أيام|آخر {count} يومًا|آخر {count} يوم',
        en: 'last {count} day|last {count} days',
      },
      noItems: {
        ar: 'لا شيء في هذه المدة بعد. تظهر الأرقام بعد أول تحقق.',
        en: 'Nothing in this period yet. Figures appear after the first check.',
      },
      task: { ar: 'المهمة', en: 'Task' },
      tried: { ar: 'حاولوا', en: 'Tried' },
      missed: { ar: 'لم تصح أول مرة', en: 'Missed at first' },
      tries: { ar: 'عدد المحاولات المعتاد', en: 'Usual tries' },
      commonest: { ar: 'أكثر ما وُجد', en: 'Found most often' },
      times: {
        ar: 'لم يوجد|مرة واحدة|مرتان|{count} مرات|{count} مرة|{count} مرة',
        en: '{count} time|{count} times',
      },
      attempts: {
        ar: 'لا محاولات|محاولة واحدة|محاولتان|{count} محاولات|{count} محاولة|{count} محاولة',
        en: '{count} attempt|{count} attempts',
      },
      passed: { ar: 'نجح منها {count}', en: '{count} passed' },
    },
  },
};
