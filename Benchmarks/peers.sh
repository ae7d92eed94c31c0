#!/usr/bin/env bash
# Makes the virtual environment with comparable libraries, in Benchmarks/.venv.
set -euo pipefail
cd "$(dirname "$0")"
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check \
  numpy pandas shapely==2.2.0 geopandas==1.0.1 pyogrio==0.13.0 pyarrow polars==2.1.0 matplotlib==3.11.2 \
  duckdb==1.5.5 duckdb-extension-spatial==1.5.5 chdb==4.4.0
.venv/bin/python - <<'PYTHON'
import chdb, duckdb, geopandas, matplotlib, polars, shapely
print(f"shapely {shapely.__version__}, GEOS {'.'.join(map(str, shapely.geos_version))}, "
      f"geopandas {geopandas.__version__}, polars {polars.__version__}, duckdb {duckdb.__version__}, "
      f"chdb {chdb.__version__}, matplotlib {matplotlib.__version__}")
PYTHON
