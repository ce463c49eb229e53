"""Prints the charts that openpyxl finds in a workbook, and saves it again, as JSON."""
import json
import sys

import openpyxl


def title(chart):
    rich = chart.title and chart.title.tx and chart.title.tx.rich
    return "".join(run.t for part in rich.p for run in part.r or []) if rich else None


def series(each):
    values = each.val or each.yVal
    return values.numRef.f


def charts(sheet):
    return [
        {
            "sheet": sheet.title,
            "kinds": [type(part).__name__ for part in chart._charts],
            "title": title(chart),
            "values": [series(each) for part in chart._charts for each in part.ser],
        }
        for chart in sheet._charts
    ]


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([chart for sheet in book._sheets for chart in charts(sheet)]))
