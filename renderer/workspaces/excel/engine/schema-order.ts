/**
 * The order of children that the schema asks for (ECMA-376 Part 1, annex A.2). Excel "repairs" a file whose parts are
 * in another.
 */
export const order = {
  /** CT_Worksheet */
  worksheet:
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
    webPublishItems tableParts extLst`.split(/\s+/),
  /** CT_Workbook */
  workbook:
    `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
    fileRecoveryPr webPublishObjects extLst`.split(/\s+/),
  /** CT_Stylesheet */
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  /** CT_Font, in the order in which Excel writes it */
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  ),
  /** CT_Border */
  border: 'start end left right top bottom diagonal vertical horizontal'.split(' '),
  /** CT_Xf */
  xf: ['alignment', 'protection', 'extLst'],
  /** CT_SheetPr */
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  /** CT_SheetView */
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  /** CT_pivotTableDefinition */
  pivotTableDefinition:
    `location pivotFields rowFields rowItems colFields colItems pageFields dataFields formats conditionalFormats
    chartFormats pivotHierarchies pivotTableStyleInfo filters rowHierarchiesUsage colHierarchiesUsage extLst`.split(
      /\s+/,
    ),
  /** CT_Table */
  table: ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'],
} as const satisfies Record<string, readonly string[]>;
