"""Prints what openpyxl reads from .xlsx files: one JSON object for each path given.

openpyxl reads the file on its own, so that a mistake of the reader under test is not blessed by itself.
"""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel

def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return to_excel(value)
    return value


def color(stated):
    return f'#{stated.rgb[2:]}' if stated is not None and stated.type == 'rgb' else None


def cell_facts(cell):
    value = cell.value
    # LibreOffice writes a truth value that was typed as a formula.
    value = {'=TRUE()': True, '=FALSE()': False}.get(value, value)
    formula = value if isinstance(value, str) and cell.data_type == 'f' else None
    solid = cell.fill.fill_type == 'solid'
    return {
        'value': None if formula else plain(value),
        'formula': formula,
        'format': cell.number_format,
        'bold': bool(cell.font.b),
        'italic': bool(cell.font.i),
        'size': cell.font.sz,
        'font': cell.font.name,
        'fill': color(cell.fill.fgColor) if solid else None,
        'horizontal': cell.alignment.horizontal or 'general',
        'wrap': bool(cell.alignment.wrap_text),
        'left': cell.border.left.style if cell.border.left else None,
        'locked': cell.protection.locked,
    }


def sheet_facts(sheet):
    return {
        'name': sheet.title,
        'state': sheet.sheet_state,
        'rightToLeft': bool(sheet.sheet_view.rightToLeft),
        'merges': sorted(str(area) for area in sheet.merged_cells.ranges),
        'tables': sorted(f'{table.displayName} {table.ref}' for table in sheet.tables.values()),
        'charts': len(sheet._charts),
        'orientation': sheet.page_setup.orientation or 'portrait',
        'validations': sorted(str(each.sqref) for each in sheet.data_validations.dataValidation),
        'rules': sum(len(each.rules) for each in sheet.conditional_formatting),
        'cells': {cell.coordinate: cell_facts(cell) for row in sheet.iter_rows() for cell in row if cell.value is not None},
    }


print(json.dumps([[sheet_facts(sheet) for sheet in openpyxl.load_workbook(path).worksheets] for path in sys.argv[1:]]))
