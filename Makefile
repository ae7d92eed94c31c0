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

.PHONY: help maps test run-tests test-interop bad-days fuzz sanitize lint check build-data base docs install uninstall archive clean release tests install-needs
help:           ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 24

maps: release   ## build, and draw the maps of the four agreements into maps/
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
test: tests release  ## build and run every test
	@$(MAKE) --silent run-tests TESTS=$(TESTS)

run-tests: copied := $(abspath $(TESTS))/programs
run-tests:
	@rm -rf $(copied) && mkdir -p $(copied)
	@cp $(addprefix $(TESTS)/debug/,YearlyMaps WhichSphere ForGIS Readme ManualPages) $(copied)
	@cp -R $(BIN)/spheres $(BIN)/spheres-gis $(BIN)/spheres-build $(BIN)/*.resources $(copied)
	SPHERES_PROGRAMS=$(copied) swift test --skip-build --scratch-path $(TESTS)

test-interop:   ## load exports into QGIS and PostGIS, and locate under Spark; installs them
	@.ci/interop/run

bad-days: release ## full disks, closed pipes, kills, two builds at once, hostile files
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

check: release   ## check the shipped data sets and whether their built files are up to date
	@for data in $(DATA); do \
	  $(SPHERES) check $$data || exit $$?; \
	done

build-data: release  ## rebuild the built files of every data set from its sources
	@for data in $(DATA); do $(SPHERES) build $$data || exit $$?; done

base: install-needs    ## rebuild the base map of every data set from Natural Earth (downloads 130 MB)
	@for data in $(DATA); do GeoData/make-base.sh $$data || exit $$?; done

docs:           ## build the documentation as pages that open from disk: site/index.html
	@.ci/install-needs docs
	@Documentation/Site/make-site site $(TESTS)

SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETIONS = "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
install: release ## install the programs and the data under PREFIX
	$(if $(IS_LINUX),SPHERES_STANDALONE=1 $(RELEASE) --product spheres)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/spheres"
	install -m 755 $(BIN)/spheres $(BIN)/spheres-gis $(BIN)/spheres-build "$(DESTDIR)$(PREFIX)/bin"
	@for folder in built names; do \
	  install -d "$(DESTDIR)$(PREFIX)/share/spheres/$$folder" && \
	  install -m 644 GeoData/$$folder/* "$(DESTDIR)$(PREFIX)/share/spheres/$$folder" || exit $$?; \
	done
	install -d $(COMPLETIONS) "$(SHARE)/man/man1"
	$(SPHERES) --experimental-dump-help | \
	  $(BIN)/ManualPages "$(SHARE)/man/man1"
	$(SPHERES) --generate-completion-script bash >"$(SHARE)/bash-completion/completions/spheres"
	$(SPHERES) --generate-completion-script zsh >"$(SHARE)/zsh/site-functions/_spheres"
	$(SPHERES) --generate-completion-script fish >"$(SHARE)/fish/vendor_completions.d/spheres.fish"
	@echo "spheres is in $(DESTDIR)$(PREFIX)/bin, its data in $(DESTDIR)$(PREFIX)/share/spheres"

# Each file by name, then the empty folders: other files stay.
VERBS = at timeline why diff locate map chart atlas export overlap places regions treaties new check build
uninstall:      ## remove what install put under PREFIX, and nothing else
	@for program in spheres spheres-gis spheres-build; do rm -f "$(DESTDIR)$(PREFIX)/bin/$$program"; done
	@for folder in built names; do \
	  for file in GeoData/$$folder/*; do rm -f "$(SHARE)/spheres/$$folder/$${file##*/}"; done; \
	  rmdir "$(SHARE)/spheres/$$folder" 2>/dev/null || true; \
	done; \
	rmdir "$(SHARE)/spheres" 2>/dev/null || true
	@rm -f "$(SHARE)/man/man1/spheres.1" "$(SHARE)/zsh/site-functions/_spheres" \
	  "$(SHARE)/bash-completion/completions/spheres" "$(SHARE)/fish/vendor_completions.d/spheres.fish"
	@for verb in $(VERBS); do rm -f "$(SHARE)/man/man1/spheres-$$verb.1"; done

archive:        ## the source archive of a release, with the Swift packages that it needs: spheres-VERSION.tar.gz
	@.ci/archive

clean:          ## remove what was built and drawn
	rm -rf .build .build-* maps site spheres-*.tar.gz

release: install-needs
	$(RELEASE)

tests:
	@.ci/install-needs tests
	$(BUILD) --build-tests --scratch-path $(TESTS)

install-needs:
	@.ci/install-needs
