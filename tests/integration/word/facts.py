"""Prints what python-docx reads from .docx files: one JSON array of paragraphs for each path given.

What is in effect is worked out here from what python-docx exposes (direct format, style chain) and from
the document defaults, independently of the reader under test.
"""
import json
import sys

from docx import Document
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

# python-docx refuses the newer names start and end, so this one value is read from the XML.
ALIGNMENTS = {
    None: "start",
    "left": "start",
    "start": "start",
    "center": "center",
    "right": "end",
    "end": "end",
    "both": "justify",
}


def alignment(properties):
    found = None if properties is None else properties.find(qn("w:jc"))
    return None if found is None else found.get(qn("w:val"))


def chain(style):
    while style is not None:
        yield style
        style = style.base_style


def first(values):
    return next((value for value in values if value is not None), None)


def default_value(document, element, attribute="val"):
    found = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:' + element)}")
    return None if found is None else found.get(qn("w:" + attribute))


def paragraph_facts(document, paragraph):
    formats = [paragraph.paragraph_format] + [style.paragraph_format for style in chain(paragraph.style)]

    properties = [paragraph._p.pPr] + [style.element.pPr for style in chain(paragraph.style)]

    def points(name, attribute):
        value = first(getattr(each, name) for each in formats)
        if value is not None:
            return value.pt
        return int(default_value(document, "spacing", attribute) or 0) / 20

    spacing = first(each.line_spacing for each in formats)
    if spacing is None:
        spacing = int(default_value(document, "spacing", "line") or 240) / 240
    rule = first(each.line_spacing_rule for each in formats)
    fixed = rule in (WD_LINE_SPACING.EXACTLY, WD_LINE_SPACING.AT_LEAST)
    return {
        "text": paragraph.text,
        "style": paragraph.style.name.lower(),
        "alignment": ALIGNMENTS[first(alignment(each) for each in properties)],
        "before": points("space_before", "before"),
        "after": points("space_after", "after"),
        "line": spacing.pt if fixed else round(spacing, 3),
    }


def complex_size(run_properties):
    found = None if run_properties is None else run_properties.find(qn("w:szCs"))
    return None if found is None else int(found.get(qn("w:val"))) / 2


def run_facts(document, paragraph, run):
    sources = [run] + list(chain(run.style)) + list(chain(paragraph.style))
    fonts = [source.font for source in sources]
    right_to_left = bool(run.font.rtl)
    if right_to_left:
        properties = [run._r.rPr] + [style.element.rPr for style in list(chain(run.style)) + list(chain(paragraph.style))]
        size = first(complex_size(each) for each in properties)
        size = size or int(default_value(document, "szCs") or 20) / 2
        bold = first(font.cs_bold for font in fonts)
    else:
        size = first(font.size.pt if font.size else None for font in fonts)
        size = size or int(default_value(document, "sz") or 20) / 2
        bold = first(font.bold for font in fonts)
    color = first(str(font.color.rgb) if font.color.rgb is not None else None for font in fonts)
    return {
        "bold": bool(bold),
        "strike": bool(first(font.strike for font in fonts)),
        "underline": bool(first(font.underline for font in fonts)),
        "size": size,
        "color": f"#{color}" if color else "auto",
        "rightToLeft": right_to_left,
    }


def facts(path):
    document = Document(path)
    paragraphs = []
    for element in document.element.body.iter(qn("w:p")):
        paragraph = Paragraph(element, document._body)
        letters = [
            [letter, run_facts(document, paragraph, run)] for run in paragraph.runs for letter in run.text
        ]
        paragraphs.append({**paragraph_facts(document, paragraph), "letters": letters})
    return paragraphs


print(json.dumps([facts(path) for path in sys.argv[1:]]))
