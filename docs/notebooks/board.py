"""What the Python notebook needs: the command line asked from Python, tables, and pictures. Standard library only.

Rows are plain dictionaries: `pandas.DataFrame(rows)` takes them as they are.
"""

import csv
import html
import json
import subprocess

from IPython.display import HTML

COMMAND = ["npx", "--no-install", "corporate-parenting"]

# Colours that colour-blind readers can tell apart (Okabe and Ito).
BLUE, ORANGE, INK, QUIET, FAINT = "#0072b2", "#e69f00", "#1f2933", "#5b6770", "#d9dee3"


def ask(*words):
    """The answers of the command line, one dictionary for each line of JSON.

    Exit code 1 says that something was found (a return with errors, say): that is an answer. 2 says that the command
    was used wrongly, or that something could not be read.
    """
    done = subprocess.run([*COMMAND, *words, "--format", "json"], capture_output=True, text=True, encoding="utf-8")
    if done.returncode > 1:
        raise RuntimeError(done.stderr.strip())
    return [json.loads(line) for line in done.stdout.splitlines()]


def library(entry, expression, **given):
    """One expression of the library itself, for what the command line does not offer. `given` are its variables."""
    program = (
        f"import * as library from 'corporate-parenting/{entry}';"
        f"const {{ {', '.join(given)} }} = {json.dumps(given)};"
        f"console.log(JSON.stringify(library.{expression}));"
    )
    done = subprocess.run(
        ["node", "--input-type=module", "-e", program], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


def read_csv(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def shown(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(shown(item) for item in value)
    return str(value)


def table(rows, columns=None, title=""):
    """Rows as an HTML table; numbers to the right."""
    columns = columns or list(rows[0] if rows else [])
    right = {name for name in columns if any(isinstance(row.get(name), (int, float)) for row in rows)}

    def cell(tag, name, text):
        side = "right" if name in right else "left"
        return f'<{tag} style="text-align:{side}">{html.escape(text)}</{tag}>'

    head = "".join(cell("th", name, name) for name in columns)
    body = "\n".join(
        "<tr>" + "".join(cell("td", name, shown(row.get(name))) for name in columns) + "</tr>" for row in rows
    )
    caption = f'<caption style="text-align:left;font-weight:bold">{html.escape(title)}</caption>'
    return HTML(f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")


def text(x, y, words, anchor="start", size=12, fill=INK, bold=False):
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{fill}"{weight}>'
        f"{html.escape(words)}</text>"
    )


class Picture:
    """A drawing that a notebook shows: as an image, and as HTML for readers that strip images."""

    def __init__(self, title, svg):
        self.title, self.svg = title, svg

    def _repr_mimebundle_(self, **_):
        return {"image/svg+xml": self.svg, "text/html": self.svg, "text/plain": self.title}


def drawing(title, subtitle, note, height, parts, width=760):
    words = [
        text(12, 24, title, size=17, bold=True),
        text(12, 44, subtitle, size=13, fill=QUIET),
        text(12, height - 10, note, fill=QUIET),
    ]
    return Picture(
        title,
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-label="{html.escape(title)}" font-family="Arial, Liberation Sans, sans-serif">'
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>{"".join(words + parts)}</svg>',
    )


def bars(rows, title, subtitle, note):
    """One bar for each row: `label`, `value`, and the words to write at its end."""
    left, width, step = 190, 440, 30
    longest = max([row["value"] or 0 for row in rows] + [1])
    parts = []
    for at, row in enumerate(rows):
        y = 66 + at * step
        long = width * (row["value"] or 0) / longest
        parts.append(text(left - 10, y + 15, row["label"], anchor="end"))
        parts.append(f'<rect x="{left}" y="{y}" width="{long:.1f}" height="{step - 8}" fill="{BLUE}"/>')
        parts.append(text(left + long + 8, y + 15, row["words"]))
    return drawing(title, subtitle, note, 66 + len(rows) * step + 40, parts)


def dots(rows, title, subtitle, note):
    """Shares on one scale: `this` (a number, or None where it is not shown), `before` and `other` for each `label`."""
    left, width, step, top = 385, 340, 28, 104

    def at(value):
        return left + width * value / 100

    legend = [
        f'<circle cx="19" cy="66" r="5.5" fill="{BLUE}"/>', text(32, 70, "this year"),
        text(120, 70, "c", size=14, fill=BLUE, bold=True), text(138, 70, "this year, rests on 1 to 5 children"),
        f'<path d="M370,58V74" stroke="{INK}" stroke-width="2.5"/>', text(380, 70, "the year before"),
        f'<path d="M497,58l5,8l-5,8l-5,-8Z" fill="none" stroke="{ORANGE}" stroke-width="2.5"/>', text(510, 70, "England"),
    ]  # fmt: skip
    bottom = top + len(rows) * step
    grid = [
        f'<path d="M{at(tick):.1f},{top - 14}V{bottom}" stroke="{FAINT}"/>' + text(at(tick), bottom + 16, str(tick), "middle")
        for tick in range(0, 101, 20)
    ]
    parts = []
    for number, row in enumerate(rows):
        y = top + number * step + 4
        parts.append(text(left - 12, y + 4, row["label"], anchor="end"))
        parts.append(f'<path d="M{left},{y}H{left + width}" stroke="{FAINT}"/>')
        if row["other"] is not None:
            x = at(row["other"])
            parts.append(f'<path d="M{x:.1f},{y - 8}l5,8l-5,8l-5,-8Z" fill="none" stroke="{ORANGE}" stroke-width="2.5"/>')
        if row["this"] is None:
            parts.append(text(left + 4, y + 5, "c", size=14, fill=BLUE, bold=True))
        else:
            parts.append(f'<circle cx="{at(row["this"]):.1f}" cy="{y}" r="6" fill="{BLUE}" stroke="#ffffff"/>')
        if row["before"] is not None:
            parts.append(f'<path d="M{at(row["before"]):.1f},{y - 9}v18" stroke="{INK}" stroke-width="2.5"/>')
    scale = text(left + width / 2, bottom + 36, "Share of children or young people, per cent", "middle")
    return drawing(title, subtitle, note, bottom + 70, [*legend, *grid, *parts, scale])
