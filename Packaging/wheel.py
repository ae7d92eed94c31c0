"""Makes the wheel of spheres-atlas from the staged programs and the Python package, the same bytes each time.

    wheel.py STAGE FOLDER

STAGE is what Packaging/stage made; the wheel goes into FOLDER.
"""

import base64
import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "spheres_atlas"
# The oldest C library that all programs and libraries in the wheel run with.
GLIBC = (2, 35)
LICENCE = "MIT AND CC-BY-4.0 AND Apache-2.0 AND LGPL-2.1-or-later AND Unicode-3.0"
MOST_BYTES = 30_000_000

METADATA = """\
Metadata-Version: 2.4
Name: spheres-atlas
Version: {version}
Summary: Who held a place on a day, by which treaty, who could know it, and how sure are we?
Author: The Spheres authors
License-Expression: {licence}
{licence_files}
Keywords: history,GIS,treaties,spheres of influence,historical maps
Classifier: Intended Audience :: Science/Research
Classifier: Operating System :: POSIX :: Linux
Classifier: Programming Language :: Python :: 3 :: Only
Classifier: Topic :: Scientific/Engineering :: GIS
Classifier: Typing :: Typed
Requires-Python: >=3.10
Requires-Dist: numpy>=1.24
Provides-Extra: geo
Requires-Dist: geopandas>=1.0; extra == "geo"
Description-Content-Type: text/markdown

{description}"""

WHEEL = """\
Wheel-Version: 1.0
Generator: Spheres
Root-Is-Purelib: false
Tag: {tag}
"""


def version_and_day():
    text = (ROOT / "Sources/HistoricalAtlas/SpheresVersion.swift").read_text()
    version = re.search(r'text = "(.*)"', text).group(1)
    day = re.search(r'day = "(\d+)-(\d+)-(\d+)"', text).groups()
    return version, tuple(map(int, day))


def newest_glibc(path):
    """The newest version of the C library that a file asks for."""
    symbols = subprocess.run(["objdump", "-T", path], capture_output=True, text=True, check=False).stdout
    found = re.findall(r"GLIBC_(\d+)\.(\d+)", symbols)
    return max((tuple(map(int, version)) for version in found), default=(0, 0))


def contents(stage, version, tag):
    """Every file of the wheel with its bytes, and whether it is a program."""
    info = f"{PACKAGE}-{version}.dist-info"
    files = {}
    for path in sorted((ROOT / "Python" / PACKAGE).iterdir()):
        if path.suffix == ".py" or path.name == "py.typed":
            files[f"{PACKAGE}/{path.name}"] = path.read_bytes(), False
    for folder in ("bin", "lib", "share"):
        for path in sorted((stage / folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                files[f"{PACKAGE}/{path.relative_to(stage)}"] = path.read_bytes(), folder == "bin"
    licences = sorted((stage / "licences").iterdir())
    for path in licences:
        files[f"{info}/licenses/{path.name}"] = path.read_bytes(), False
    metadata = METADATA.format(
        version=version,
        licence=LICENCE,
        licence_files="\n".join(f"License-File: {path.name}" for path in licences),
        description=(ROOT / "Python/README.md").read_text(),
    )
    files[f"{info}/METADATA"] = metadata.encode(), False
    files[f"{info}/WHEEL"] = WHEEL.format(tag=tag).encode(), False
    files[f"{info}/entry_points.txt"] = f"[console_scripts]\nspheres = {PACKAGE}._command:main\n".encode(), False
    record = [f"{name},{digest(data)},{len(data)}" for name, (data, _) in sorted(files.items())]
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""]).encode(), False
    return files


def digest(data):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def main(stage, folder):
    version, day = version_and_day()
    for path in (*(stage / "bin").iterdir(), *(stage / "lib").iterdir()):
        if newest_glibc(path) > GLIBC:
            sys.exit(f"{path} needs the C library {newest_glibc(path)}, expected at most {GLIBC}")
    tag = f"py3-none-manylinux_{GLIBC[0]}_{GLIBC[1]}_x86_64"
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{PACKAGE}-{version}-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, (data, is_program) in sorted(contents(stage, version, tag).items()):
            entry = zipfile.ZipInfo(name, (*day, 0, 0, 0))
            entry.external_attr = (0o100755 if is_program else 0o100644) << 16
            entry.create_system = 3
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)
    # The same format packed more tightly, by 4 per cent.
    subprocess.run(["advzip", "--recompress", "--shrink-normal", "--quiet", wheel], check=True)
    size = wheel.stat().st_size
    if size > MOST_BYTES:
        sys.exit(f"{wheel} has {size} bytes, expected at most {MOST_BYTES}")
    print(f"{wheel}: {size / 1e6:.1f} MB")


main(*map(Path, sys.argv[1:]))
