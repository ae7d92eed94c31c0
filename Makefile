# Spheres: `make maps` and `make test` are all that a fresh Debian machine with Swift needs.

SHELL := /bin/sh
BUILD := swift build --explicit-target-dependency-import-check error
DAYS  := 1907-07-31 1910-07-05 1912-07-09 1916-07-04
SPHERES = $$($(BUILD) -c release --show-bin-path)/spheres

.PHONY: help maps test test-interop lint check build-data base clean install-needs
help:           ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 24

maps: install-needs    ## build, and draw the maps of the four agreements into maps/
	$(BUILD) -c release
	@mkdir -p maps
	@for day in $(DAYS); do \
	  $(SPHERES) map --date $$day --width 1600 --force -o maps/$$day.svg && \
	  $(SPHERES) map --date $$day --width 1600 --force -o maps/$$day.png || exit $$?; \
	done
	@$(SPHERES) map --date 1912-07-09 --known-to public --width 1600 --force -o maps/1912-07-09-public.svg
	@$(SPHERES) map --date 1912-07-09 --known-to public --width 1600 --force -o maps/1912-07-09-public.png
	@$(SPHERES) export --date 1912-07-09 --force -o maps/1912-07-09.geojson
	@echo; echo "The maps of the agreements are in $(CURDIR)/maps:"; ls -1 maps

test:           ## build and run every test
	@.ci/install-needs tests
	$(BUILD) --build-tests
	swift test --skip-build

test-interop:   ## load what is exported into QGIS and PostGIS, which are installed for it
	@.ci/interop/run

lint:           ## the format of every Swift file, strictly
	swift format lint --strict --recursive Package.swift Sources Tests Examples GeoData

check: install-needs   ## every problem of the shipped data, and whether its built files are up to date
	$(BUILD) -c release
	$(SPHERES) check GeoData
	@built=$$(mktemp -d) && trap 'rm -rf "$$built"' EXIT && \
	  $(SPHERES) build GeoData --quiet -o "$$built" && diff -r GeoData/built "$$built" && \
	  echo "GeoData/built is what a build makes of GeoData"

build-data: install-needs  ## make GeoData/built anew from lines, regions, instruments and the base map
	$(BUILD) -c release
	$(SPHERES) build GeoData

base: install-needs    ## make GeoData/base anew from Natural Earth (downloads 90 MB)
	GeoData/make-base.sh

clean:          ## remove what was built and drawn
	rm -rf .build maps

install-needs:
	@.ci/install-needs
