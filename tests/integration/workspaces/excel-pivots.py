"""Prints the pivot tables that openpyxl finds in a workbook, as JSON."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
found = []
for sheet in book.worksheets:
    for pivot in sheet._pivots:
        cache = pivot.cache
        names = [field.name for field in cache.cacheFields]
        found.append(
            {
                "sheet": sheet.title,
                "name": pivot.name,
                "at": pivot.location.ref,
                "source": cache.cacheSource.worksheetSource.ref,
                "records": len(cache.records.r),
                "rows": [names[field.x] for field in pivot.rowFields],
                "columns": [names[field.x] for field in pivot.colFields if field.x >= 0],
                "filters": [names[field.fld] for field in pivot.pageFields],
                "values": [field.name for field in pivot.dataFields],
            }
        )
print(json.dumps(found))
