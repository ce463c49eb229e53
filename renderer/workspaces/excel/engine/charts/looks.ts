/** Letters of a chart: their size in hundredths of a point, and the grey that Excel gives them. */
export const letters = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** White paper with a thin edge. */
export const paper =
  '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill></a:ln></c:spPr>';

/** The letters of a title: larger above the chart than beside an axis. */
export const titleLetters = (above: boolean): string => `<a:defRPr sz="${above ? 1400 : 1000}" b="0"/>`;

/** The title that stands above a chart until another is written. */
export const waitingTitle = `<c:title><c:overlay val="0"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${titleLetters(true)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:title>`;

/** A chart without series yet: `fragment` puts them in. */
export const emptyChart = (legend: boolean): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${waitingTitle}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/></c:plotArea>${legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${paper}${letters}</c:chartSpace>`;
