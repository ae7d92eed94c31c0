"""The command that the wheel brings, for what is not asked a million times."""

import os
import sys
from collections.abc import Sequence

from ._errors import error_for
from ._library import FOLDER

PROGRAM = FOLDER / "bin" / "spheres"


def output(arguments: Sequence[str], given: bytes = b"") -> bytes:
    """What the command prints; fails with what it says on standard error."""
    import subprocess

    done = subprocess.run([str(PROGRAM), *arguments], input=given, capture_output=True, check=False)
    if done.returncode != 0:
        words = done.stderr.decode("utf-8", "replace").strip()
        message = words.removeprefix("spheres: ").removeprefix("Error: ").split("\nUsage: ")[0].split("\nHelp: ")[0]
        raise error_for(done.returncode, message or f"spheres ended with {done.returncode}")
    return done.stdout


def main() -> None:
    """Becomes the command."""
    os.execv(PROGRAM, [str(PROGRAM), *sys.argv[1:]])
