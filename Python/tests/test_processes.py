"""One atlas serves threads and forked processes, and the package costs little to import."""

import multiprocessing
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import numpy as np
import pytest
from spheres_atlas import Atlas

RANDOM = np.random.default_rng(2)
LONGITUDES, LATITUDES = RANDOM.uniform(84, 146, 5000), RANDOM.uniform(32, 57, 5000)
ATLAS = Atlas.shipped()


def ask(number):
    knower = [None, "public", "signatories"][number % 3]
    located = ATLAS.locate(LONGITUDES, LATITUDES, "1907-07-31", known_to=knower, threads=2)
    answer = ATLAS.at(126.65, 45.75, "1907-07-31", known_to=knower)
    return located.power.tolist(), answer.predominant.power, len(ATLAS.timeline(place="Harbin").changes)


def test_ten_threads_ask_one_atlas():
    expected = [ask(number) for number in range(3)]
    with ThreadPoolExecutor(10) as pool:
        assert list(pool.map(ask, range(60))) == expected * 20


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_forked_workers_go_on_with_the_atlas():
    expected = [ask(number) for number in range(3)]
    with ProcessPoolExecutor(3, mp_context=multiprocessing.get_context("fork")) as pool:
        assert list(pool.map(ask, range(12))) == expected * 4


def test_spawned_workers_get_an_atlas_by_its_folder():
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(ATLAS.at, 126.65, 45.75, "1907-07-31").result() == ATLAS.at(126.65, 45.75, "1907-07-31")


def test_nothing_large_is_imported_until_it_is_asked_for():
    code = """
import sys
import spheres_atlas
assert "ctypes" not in sys.modules
atlas = spheres_atlas.Atlas.shipped()
atlas.at(126.65, 45.75, "1907-07-31")
large = {"numpy", "pandas", "geopandas", "polars", "pyarrow", "subprocess", "asyncio"} & set(sys.modules)
assert not large, large
atlas.locate([126.65], [45.75], "1907-07-31")
assert "pandas" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
