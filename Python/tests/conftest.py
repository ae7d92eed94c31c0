"""The atlas that the installed wheel brings, and its command."""

import subprocess

import pytest
from spheres_atlas import Atlas
from spheres_atlas._command import PROGRAM


@pytest.fixture(scope="session")
def atlas():
    return Atlas.shipped()


@pytest.fixture(scope="session")
def command():
    def run(*words, given=""):
        done = subprocess.run([PROGRAM, *words], input=given, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
