"""Executed notebooks must have figures that show something, in characters that the font has."""

import base64
import io
import json
import re
import sys

import matplotlib.image


def problems(path):
    with open(path, encoding="utf-8") as file:
        cells = json.load(file)["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    figures = [output["data"]["image/png"] for output in outputs if "image/png" in output.get("data", {})]
    drawings = ["".join(output["data"]["image/svg+xml"]) for output in outputs if "image/svg+xml" in output.get("data", {})]
    if not figures and not drawings:
        yield "no figure"
    for number, drawing in enumerate(drawings, 1):
        if len(re.findall(r"<(rect|path|circle)\b", drawing)) < 2:
            yield f"drawing {number} is empty"
    for number, figure in enumerate(figures, 1):
        pixels = matplotlib.image.imread(io.BytesIO(base64.b64decode(figure)))[..., :3]
        drawn = (abs(pixels - pixels[0, 0]).sum(axis=2) > 0.1).mean()
        if drawn < 0.005:
            yield f"figure {number} is empty ({drawn:.2%} drawn)"
    for output in outputs:
        text = "".join(output.get("text", []))
        if output.get("name") == "stderr" and ("missing from" in text or "not have a glyph" in text):
            yield "a character has no glyph: " + text.strip().splitlines()[0]


found = [f"{path}: {problem}" for path in sys.argv[1:] for problem in problems(path)]
print("\n".join(found) or f"figures of {len(sys.argv) - 1} notebooks are well")
sys.exit(bool(found))
