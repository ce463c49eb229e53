import { both, headRow, line, lineRow, titleRow } from './looks.ts';
import type { Content, WorkbookStarter } from './workbook.ts';

const money = { format: '#,##0' } as const;
const order = (number: string, pieces: number) => lineRow(number, null, ['', money], pieces, ['', money]);
const part = (number: string, name: Content, price: number) => lineRow(number, name, [price, money]);

export default {
  exercise: 'excel-lookup',
  title: { ar: 'طلبية مواد كهربائية', en: 'An order of electrical goods' },
  sheets: [
    {
      name: both('الطلبية', 'Order'),
      widths: [16, 24, 16, 10, 18],
      rows: [
        titleRow('طلبية مواد كهربائية', 'An order of electrical goods'),
        [],
        headRow(
          both('رقم المادة', 'Number'),
          both('المادة', 'Goods'),
          both('السعر (دينار عراقي)', 'Price (IQD)'),
          both('العدد', 'Pieces'),
          both('المبلغ', 'Amount'),
        ),
        order('EL-104', 12),
        order('EL-101', 30),
        order('EL-107', 4),
        order('EL-103', 8),
        [],
        [both('رقم للبحث', 'Number to look for'), ['EL-999', line]],
        [both('اسم المادة', 'Its name'), ['', line]],
      ],
    },
    {
      name: both('الأسعار', 'Prices'),
      widths: [16, 24, 16],
      rows: [
        headRow(both('رقم المادة', 'Number'), both('المادة', 'Goods'), both('السعر', 'Price')),
        part('EL-101', both('مصباح موفّر', 'Saving lamp'), 3_500),
        part('EL-102', both('مقبس جداري', 'Wall socket'), 2_250),
        part('EL-103', both('سلك تمديد', 'Extension lead'), 12_000),
        part('EL-104', both('مفتاح إنارة', 'Light switch'), 2_750),
        part('EL-105', both('شريط عازل', 'Insulating tape'), 1_000),
        part('EL-106', both('جرس باب', 'Door bell'), 9_500),
        part('EL-107', both('مروحة سقف', 'Ceiling fan'), 48_000),
      ],
    },
  ],
} satisfies WorkbookStarter;
