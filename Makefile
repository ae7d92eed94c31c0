# Spheres: `make maps` and `make test` are all that a fresh Debian machine with Swift needs.

SHELL := /bin/sh
BUILD := swift build --explicit-target-dependency-import-check error
DAYS  := 1907-07-31 1910-07-05 1912-07-09 1916-07-04
# The data sets that are shipped.
DATA  := GeoData Examples/persia-1907
PREFIX  ?= /usr/local
DESTDIR ?=
# The programs, built once for every target below; on Linux with Swift's libraries linked in.
IS_LINUX := $(filter Linux,$(shell uname))
RELEASE := $(BUILD) -c release $(if $(IS_LINUX),--static-swift-stdlib)
BIN     := .build/release
SPHERES := $(BIN)/spheres

.PHONY: help maps test run-tests test-interop bad-days fuzz sanitize lint check build-data base docs install uninstall archive clean programs library wheel deb binaries release tests install-needs
help:           ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 24

maps: programs  ## build, and draw the maps of the four agreements into maps/
	@mkdir -p maps
	@for day in $(DAYS); do \
	  $(SPHERES) map --date $$day --width 1600 --force -o maps/$$day.svg && \
	  $(SPHERES) map --date $$day --width 1600 --force -o maps/$$day.png || exit $$?; \
	done
	@$(SPHERES) map --date 1912-07-09 --known-to public --width 1600 --force -o maps/1912-07-09-public.svg
	@$(SPHERES) map --date 1912-07-09 --known-to public --width 1600 --force -o maps/1912-07-09-public.png
	@$(SPHERES) export --date 1912-07-09 --force -o maps/1912-07-09.geojson
	@echo; echo "The maps of the agreements are in $(CURDIR)/maps:"; ls -1 maps

# Another folder than that of the programs lets both be built at the same time. The programs that are tested are those
# that are shipped, copied, so that they can be built anew meanwhile.
TESTS ?= .build
test: tests programs  ## build and run every test
	@$(MAKE) --silent run-tests TESTS=$(TESTS)

run-tests: copied := $(abspath $(TESTS))/programs
run-tests:
	@rm -rf $(copied) && mkdir -p $(copied)
	@cp $(addprefix $(TESTS)/debug/,YearlyMaps WhichSphere ForGIS Readme ManualPages) $(copied)
	@cp -R $(BIN)/spheres $(BIN)/spheres-gis $(BIN)/spheres-build $(BIN)/*.resources $(copied)
	SPHERES_PROGRAMS=$(copied) swift test --skip-build --scratch-path $(TESTS)

test-interop:   ## load exports into QGIS and PostGIS, and locate under Spark; installs them
	@.ci/interop/run

bad-days: programs ## full disks, closed pipes, kills, two builds at once, hostile files
	@.ci/bad-days

fuzz:           ## fuzz every reader for a million inputs or ten minutes each (RUNS, SECONDS_EACH)
	@.ci/install-needs tests
	@Fuzzing/run

sanitize:       ## the tests under the address, leak and thread sanitizers
	@.ci/install-needs tests
	@.ci/sanitize address thread

lint:           ## check the format of every Swift file, and of the page's files
	swift format lint --strict --recursive Package.swift Sources Tests Tools Examples GeoData \
	  Fuzzing Benchmarks
	@.ci/web

check: programs   ## check the shipped data sets and whether their built files are up to date
	@for data in $(DATA); do \
	  $(SPHERES) check $$data || exit $$?; \
	done

build-data: programs  ## rebuild the built files of every data set from its sources
	@for data in $(DATA); do $(SPHERES) build $$data || exit $$?; done

base: install-needs    ## rebuild the base map of every data set from Natural Earth (downloads 130 MB)
	@for data in $(DATA); do GeoData/make-base.sh $$data || exit $$?; done

docs:           ## build the documentation as pages that open from disk: site/index.html
	@.ci/install-needs docs
	@Documentation/Site/make-site site $(TESTS)

SHARE = $(DESTDIR)$(PREFIX)/share
# The folders of the installed data sets, each with the folder that its files come from.
SETS = built:GeoData/built names:GeoData/names persia-1907/built:Examples/persia-1907/built \
  persia-1907/names:Examples/persia-1907/names
set_folder = $(word 1,$(subst :, ,$(1)))
set_source = $(word 2,$(subst :, ,$(1)))
install: programs ## install the programs and the data under PREFIX
	$(if $(IS_LINUX),SPHERES_STANDALONE=1 $(RELEASE) --product spheres)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BIN)/spheres $(BIN)/spheres-gis $(BIN)/spheres-build "$(DESTDIR)$(PREFIX)/bin"
	@$(foreach set,$(SETS),\
	  install -d "$(SHARE)/spheres/$(call set_folder,$(set))" && \
	  install -m 644 $(call set_source,$(set))/* "$(SHARE)/spheres/$(call set_folder,$(set))" &&) true
	@Packaging/manual "$(SHARE)"
	@echo "spheres is in $(DESTDIR)$(PREFIX)/bin, its data in $(DESTDIR)$(PREFIX)/share/spheres"

# Each file by name, then the empty folders: other files stay.
VERBS = at timeline why diff locate map chart atlas export overlap places regions treaties datasets new check build
uninstall:      ## remove what install put under PREFIX, and nothing else
	@for program in spheres spheres-gis spheres-build; do rm -f "$(DESTDIR)$(PREFIX)/bin/$$program"; done
	@$(foreach set,$(SETS),\
	  for file in $(call set_source,$(set))/*; do \
	    rm -f "$(SHARE)/spheres/$(call set_folder,$(set))/$${file##*/}"; \
	  done; \
	  rmdir "$(SHARE)/spheres/$(call set_folder,$(set))" 2>/dev/null || true;) \
	rmdir "$(SHARE)/spheres/persia-1907" "$(SHARE)/spheres" 2>/dev/null || true
	@rm -f "$(SHARE)/man/man1/spheres.1" "$(SHARE)/zsh/site-functions/_spheres" \
	  "$(SHARE)/bash-completion/completions/spheres" "$(SHARE)/fish/vendor_completions.d/spheres.fish"
	@for verb in $(VERBS); do rm -f "$(SHARE)/man/man1/spheres-$$verb.1"; done

archive:        ## the source archive of a release, with the Swift packages that it needs: spheres-VERSION.tar.gz
	@.ci/archive

clean:          ## remove what was built and drawn
	rm -rf .build .build-* maps site dist spheres-*.tar.gz

programs: install-needs  ## build the programs into .build/release
	$(RELEASE)

library: programs ## link the library for C, .build/release/libspheres.so, whose header is include/spheres.h
	@Packaging/library $(BIN)/libspheres.so

# What runs without anything installed, from which the wheel and the archive are made.
STAGE := .build/dist-root
$(STAGE): programs
	@Packaging/stage $(STAGE)
.PHONY: $(STAGE)

wheel: $(STAGE)  ## the wheel for Python, into dist/
	@.ci/install-needs release
	@python3 Packaging/wheel.py $(STAGE) dist

binaries: $(STAGE) ## the programs, the library and the data as an archive, into dist/
	@Packaging/archive $(STAGE) dist

deb: programs   ## the Debian package, into dist/
	@Packaging/deb dist

release:        ## all that a release has, with checksums, into dist/
	@rm -rf dist
	@$(MAKE) --silent wheel binaries deb
	@Packaging/maps dist
	@cd dist && sha256sum * >../SHA256SUMS.new && mv ../SHA256SUMS.new SHA256SUMS
	@echo; echo "The release is in $(CURDIR)/dist:"; ls -1 dist

tests:
	@.ci/install-needs tests
	$(BUILD) --build-tests --scratch-path $(TESTS)

install-needs:
	@.ci/install-needs
