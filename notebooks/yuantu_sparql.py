"""Asks a Yuantu endpoint in SPARQL and hands the answer over as a pandas table."""

import json
import os
import re
import urllib.error
import urllib.parse
import urllib.request

import matplotlib
import pandas as pd
from matplotlib import font_manager

ENDPOINT = os.environ.get("YUANTU_ENDPOINT", "http://127.0.0.1:3030/yuantu/sparql")
PREFIXES = """
PREFIX yt: <https://w3id.org/yuantu/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX schema: <https://schema.org/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
NUMBERS = re.compile(r"#(integer|decimal|double|float|int|long|nonNegativeInteger)$")


class Incomplete(Exception):
    """The endpoint did not give a whole answer; there is no table to work with."""


def ask(query, endpoint=ENDPOINT, timeout=120):
    """The answer to a SELECT as a DataFrame: numbers as numbers, everything else as text, no value as None.

    Raises Incomplete if the answer is an error, was cut off on the way, or the query itself cuts it off unordered.
    """
    if re.search(r"\bLIMIT\b", query, re.I) and not re.search(r"\bORDER\s+BY\b", query, re.I):
        raise Incomplete("LIMIT without ORDER BY gives some rows, nobody knows which; say by what they are ordered")
    body = urllib.parse.urlencode({"query": PREFIXES + query}).encode()
    request = urllib.request.Request(endpoint, body, {"Accept": "application/sparql-results+json"})
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            found = json.load(answer)
        names, rows = found["head"]["vars"], found["results"]["bindings"]
    except urllib.error.HTTPError as error:
        raise Incomplete(f"{error.code}: {error.read().decode(errors='replace')[:500]}") from None
    except urllib.error.URLError as error:
        raise Incomplete(f"no answer from {endpoint} ({error.reason}); start one: ./yuantu demo") from None
    except (ValueError, KeyError) as error:
        raise Incomplete(f"the answer breaks off: {error}") from None
    return pd.DataFrame([[_value(row.get(name)) for name in names] for row in rows], columns=names)


def _value(cell):
    if cell is None:
        return None
    return float(cell["value"]) if NUMBERS.search(cell.get("datatype", "")) else cell["value"]


def chinese_figures():
    """Lets matplotlib draw Chinese with the first font of this machine that can; raises if there is none."""
    known = {font.name for font in font_manager.fontManager.ttflist}
    for name in ("WenQuanYi Zen Hei", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimHei"):
        if name in known:
            matplotlib.rcParams.update({"font.family": [name], "axes.unicode_minus": False, "figure.dpi": 110})
            return name
    raise RuntimeError("no font with Chinese characters; install one, e.g. apt install fonts-wqy-zenhei")
