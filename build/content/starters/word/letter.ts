import type { Starter } from './line.ts';

export default {
  exercise: 'word-letter',
  title: { ar: 'رسالة إلى البلدية', en: 'Letter to the municipality' },
  arabic: 'ar-JO',
  lines: [
    { ar: 'نابلس، 3 كانون الأول 2026', en: 'Nablus, 3 December 2026' },
    {
      ar: 'إلى: دائرة الحدائق في بلدية ..........',
      en: 'To: the Parks Department, Municipality of ..........',
    },
    {
      ar: 'الموضوع: مقاعد وأشجار لحديقة شارع الزيتون',
      en: 'Subject: benches and trees for the garden in Olive Street',
    },
    { ar: 'تحية طيبة وبعد،', en: 'Dear Sir or Madam,' },
    {
      ar: 'نحن جيران الحديقة الصغيرة في شارع الزيتون. بعد العصر تمتلئ الحديقة بالأطفال، ويحب الأجداد والجدات الجلوس معهم والحديث في الهواء الطلق.',
      en: 'We are the neighbours of the small garden in Olive Street. In the afternoon it fills with children, and their grandparents like to sit with them and talk in the open air.',
    },
    {
      ar: 'وبقليل من العناية تصبح الحديقة مكانًا جميلًا في كل فصول السنة، يلتقي فيه الكبار والصغار. وهذا ما نرجوه من دائرتكم:',
      en: 'With a little care the garden would be a pleasant place in every season, where old and young can meet. This is what we ask of your department:',
    },
    { ar: 'أربعة مقاعد في الظل', en: 'Four benches in the shade' },
    { ar: 'عشر أشجار على جانب الممر', en: 'Ten trees along the path' },
    { ar: 'مصباح عند المدخل', en: 'A lamp at the gate' },
    {
      ar: 'يسعدنا أن نسقي الأشجار بأنفسنا، ويمكن لاثنين منا لقاء مهندس البلدية في أي صباح. للتواصل: {09\u00a0555\u00a00126}.',
      en: 'We will be glad to water the trees ourselves, and two of us can meet your engineer on any morning. Our telephone number is 09\u00a0555\u00a00126.',
    },
    { ar: 'وتفضلوا بقبول فائق الاحترام،', en: 'Yours faithfully,' },
    {
      ar: 'سلوى منصور، عن جيران حديقة شارع الزيتون',
      en: 'Salwa Mansour, for the neighbours of Olive Street',
    },
  ],
} satisfies Starter;
