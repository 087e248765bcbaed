"""Executes a notebook from start to end in its own kernel, and fails on the first cell that fails.

    python3 execute.py NOTEBOOK RESULT

RESULT is written only when every cell has run. It holds no times and no colours, so that the same notebook over
the same files gives the same bytes.

A kernel may say that it is idle before it has sent what the cell shows (Deno's does). So a message is put to the
cell that it answers, whenever it comes.
"""

import queue
import re
import sys

import nbformat
from jupyter_client.manager import start_new_kernel
from nbformat.v4 import output_from_msg

COLOURS = re.compile(r"\x1b\[[0-9;]*m")
SHOWN = {"stream", "display_data", "execute_result", "error"}
LONGEST = 300  # seconds, for one cell
QUIET = 1  # second without a message, after which nothing more comes


def run(cells, client):
    """Runs the cells in order; what the last one said, where it failed."""
    asked = {}
    for number, cell in enumerate(cells, start=1):
        cell.outputs = []
        cell.execution_count = number
        cell.metadata.pop("execution", None)
        asked[client.execute(cell.source)] = cell
        reply = client.get_shell_msg(timeout=LONGEST)
        while reply["parent_header"].get("msg_id") not in asked:
            reply = client.get_shell_msg(timeout=LONGEST)
        if reply["content"]["status"] != "ok":
            collect(asked, client)
            return cell
    collect(asked, client)
    return None


def collect(asked, client):
    """Puts what the kernel has shown to the cells that asked for it, in the order in which it was sent."""
    while True:
        try:
            message = client.get_iopub_msg(timeout=QUIET)
        except queue.Empty:
            return
        cell = asked.get(message["parent_header"].get("msg_id"))
        if cell is None or message["msg_type"] not in SHOWN:
            continue
        output = output_from_msg(message)
        if "execution_count" in output:
            output.execution_count = cell.execution_count
        last = cell.outputs[-1] if cell.outputs else None
        if last is not None and output.output_type == "stream" == last.output_type and output.name == last.name:
            last.text += output.text
        else:
            cell.outputs.append(output)


def main(source, target):
    notebook = nbformat.read(source, as_version=4)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    manager, client = start_new_kernel(startup_timeout=120, kernel_name=notebook.metadata.kernelspec.name)
    try:
        failed = run(cells, client)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    if failed is not None:
        said = [out for out in failed.outputs if out.output_type == "error"]
        why = "\n".join(line for out in said for line in (out.ename + ": " + out.evalue, *out.traceback))
        print(f"{source}: a cell failed\n\n{failed.source}\n\n{COLOURS.sub('', why)}", file=sys.stderr)
        return 1
    for cell in cells:
        for output in cell.outputs:
            if "text" in output:
                output.text = COLOURS.sub("", output.text)
    nbformat.write(notebook, target)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
