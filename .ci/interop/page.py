"""Runs the commands of a page's console blocks in this folder, and reports differences from their output.

    python3 page.py PAGE

`$ ` stands before a command, `> ` before a line with which it goes on; what follows is what it prints, without
blanks at the ends of lines and empty lines at the end, and a line `…` stands for any lines.
"""
import fnmatch
import re
import subprocess
import sys

page = open(sys.argv[1], encoding="utf-8").read()
steps = []
for block in re.findall(r"^```console\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
    for line in block.splitlines():
        if line.startswith("$ "):
            steps.append((line[2:], []))
        elif line.startswith("> ") and not steps[-1][1]:
            steps[-1] = (f"{steps[-1][0]}\n{line[2:]}", [])
        else:
            steps[-1][1].append(line)

wrong = 0
for command, shown in steps:
    done = subprocess.run(["bash", "-c", f"exec 2>&1\n{command}"], capture_output=True, encoding="utf-8")
    printed = "".join(f"{line.rstrip()}\n" for line in done.stdout.rstrip().splitlines())
    pattern = "".join("*" if line == "…" else re.sub(r"([][*?])", r"[\1]", line.rstrip()) + "\n" for line in shown)
    if done.returncode != 0 or not fnmatch.fnmatchcase(printed, pattern):
        wrong += 1
        print(f"not ok {command}\nends with {done.returncode} and prints\n{printed[-2000:]}")
    if done.returncode != 0:
        break
if not wrong:
    print(f"ok {sys.argv[1].rsplit('/', 1)[1]}: {len(steps)} commands print what the page says")
