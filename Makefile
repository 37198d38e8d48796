# roost: the front door. `make demo` shows it, `make test` proves it; each installs what is missing.

SWIFT ?= swift
# How many homes `make bench` measures with.
HOMES ?= 100000
PREFIX ?= /usr/local
# Release, statically linked with the Swift runtime: see CONTRIBUTING, "Debug or release".
RELEASE := -c release --static-swift-stdlib
BIN := .build/release

APT_BUILD := g++ libargon2-dev libcurl4-openssl-dev libncurses-dev libpq-dev \
	libsqlite3-dev pkg-config zlib1g-dev
APT_TEST := $(APT_BUILD) openssl postgresql procps sqlite3 tmux
APT_API := $(APT_BUILD) curl python3 python3-venv
APT_BENCH := $(APT_TEST) python3 wrk
BREW_BUILD := argon2 curl libpq ncurses pkgconf sqlite

.PHONY: demo build test test-api soak bench lint format install clean deps-build deps-test \
	deps-api deps-bench

demo: build
	@$(BIN)/roost demo

build: deps-build
	$(SWIFT) build $(RELEASE) --product roost
	$(SWIFT) build $(RELEASE) --product roostd

# What takes the whole machine, or a measure of time, has it to itself afterwards. The programs are
# started by processes of their own: a server of databases that is started at the same moment would
# inherit the pipe by which the end of a program is noticed, and tmux inherits files whose numbers
# are as high as those of a process that has run a thousand servers.
ALONE := HistoriesTests|FaultScheduleTests|RouteMatrixTests|PostgresTests|BookingTests|ShutdownTests
ALONE := $(ALONE)|HTTPTransportTests|TransportFailureTests|SessionTests|JobTests|StormTests
ALONE := $(ALONE)|LyingNetworkTests|LiveTests|PullTests|JobFailureTests
KILLED := CrashPointTests|KillTests|OutboxCrashTests
test: deps-test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip 'EndToEndTests|$(ALONE)'
	$(SWIFT) test --skip-build --filter EndToEndTests --skip '$(KILLED)'
	$(SWIFT) test --skip-build --no-parallel --filter '$(ALONE)' --skip EndToEndTests
	$(SWIFT) test --skip-build --no-parallel --filter '$(KILLED)'

# What `make test` proves with numbers, many more of it: make soak HISTORIES=100000 SEED=7
HISTORIES ?= 20000
soak: deps-test
	$(SWIFT) build --build-tests
	ROOST_HISTORIES=$(HISTORIES) $(if $(SEED),ROOST_SEED=$(SEED)) \
		ROOST_FAULT_SCHEDULES=10000 ROOST_OFFLINE_SCHEDULES=100000 ROOST_KILL_ROUNDS=50 \
		$(SWIFT) test --skip-build --filter 'HistoriesTests|FaultScheduleTests|KillTests|StormTests'

# The contract: the OpenAPI document is valid, and a running server keeps to it.
test-api: deps-api
	$(SWIFT) build --product roostd
	Tests/API/run .build/debug

bench: deps-bench build
	Tests/Bench/run $(BIN) $(HOMES)
	Tests/Bench/outbox $(BIN)
	Tests/Bench/bookings.sh $(BIN)
	Tests/Bench/postgres $(BIN) $(HOMES)

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format format --in-place --recursive --parallel Package.swift Sources Tests

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/roost/themes"
	install -m 755 $(BIN)/roost $(BIN)/roostd "$(DESTDIR)$(PREFIX)/bin"
	install -m 644 themes/*.toml "$(DESTDIR)$(PREFIX)/share/roost/themes"

clean:
	$(SWIFT) package clean

deps-build:
	@$(call need,$(APT_BUILD),$(BREW_BUILD))
deps-test:
	@$(call need,$(APT_TEST),$(BREW_BUILD) postgresql@15 tmux)
deps-api:
	@$(call need,$(APT_API),$(BREW_BUILD) python)
deps-bench:
	@$(call need,$(APT_BENCH),$(BREW_BUILD) postgresql@15 tmux python wrk)

# Installs the packages of $(1) (apt) or $(2) (brew) that are not there; silent when all are.
define need
if command -v dpkg-query >/dev/null; then \
    missing=""; \
    for name in $(1); do \
        dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' \
            || missing="$$missing $$name"; \
    done; \
    if [ -n "$$missing" ]; then \
        echo "installing:$$missing"; \
        if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
        $$run apt-get update -qq && \
        $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
    fi; \
elif command -v brew >/dev/null; then \
    for name in $(2); do \
        brew list $$name >/dev/null 2>&1 || { echo "installing: $$name"; brew install -q $$name; }; \
    done; \
else \
    echo "Neither apt nor brew is here. Install by hand: $(1)" >&2; \
fi
endef
