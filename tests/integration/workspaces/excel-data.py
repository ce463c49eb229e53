"""Prints what openpyxl finds in a workbook, as JSON."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")  # extensions that openpyxl does not know
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
listed = book.defined_names
names = getattr(listed, "definedName", None) or listed.values()
print(
    json.dumps(
        {
            "tables": {name: table.ref for name, table in ((each.displayName, each) for each in sheet.tables.values())},
            "totals": [
                column.totalsRowFunction
                for table in sheet.tables.values()
                for column in table.tableColumns
            ],
            "filter": sheet.auto_filter.ref,
            "rules": sorted(
                rule.type for area in sheet.conditional_formatting for rule in area.rules
            ),
            "validations": sorted(
                f"{each.sqref} {each.type}" for each in sheet.data_validations.dataValidation
            ),
            "names": sorted(each.name for each in names),
            "area": sheet.print_area,
            "titles": sheet.print_title_rows,
            "orientation": sheet.page_setup.orientation,
            "fit": sheet.sheet_properties.pageSetUpPr.fitToPage,
            "footer": sheet.oddFooter.center.text,
            "protected": sheet.protection.sheet,
            "links": sorted(
                (cell.coordinate, cell.hyperlink.target or cell.hyperlink.location)
                for row in sheet.iter_rows()
                for cell in row
                if cell.hyperlink
            ),
            "comments": sorted(
                (cell.coordinate, cell.comment.text)
                for row in sheet.iter_rows()
                for cell in row
                if cell.comment
            ),
            "hidden": [
                number for number, row in sheet.row_dimensions.items() if row.hidden
            ],
            "title": book.properties.title,
            "author": book.properties.creator,
        },
        ensure_ascii=False,
    )
)
