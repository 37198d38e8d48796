#!/usr/bin/env python3
"""Measures roost from outside, in a pty, as a person at a terminal feels it.

    terminal.py --runs 20 --ready TEXT -- COMMAND [ARGS...]

Prints one line per figure: name, median, and the 99th percentile where there are many samples.
Only the standard library; Linux, since memory and wake-ups come from /proc.
"""
import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time

COLUMNS, ROWS = 120, 40
ESCAPE = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()][A-Za-z0-9]|\x1b[=>]|\x1b\][^\a]*\a")


class Program:
    """A command in a pty of its own."""

    def __init__(self, command):
        self.seen = b""
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvp(command[0], command)
        os.set_blocking(self.fd, False)

    def read(self, timeout):
        """Bytes that came within the time; b"" when none did."""
        if not select.select([self.fd], [], [], timeout)[0]:
            return b""
        try:
            data = os.read(self.fd, 1 << 16)
        except (BlockingIOError, OSError):
            return b""
        self.seen += data
        return data

    def burst(self, first, quiet):
        """Waits for a burst of output: when it ended, and its bytes; (None, 0) when none came."""
        data = self.read(first)
        if not data:
            return None, 0
        size, last = len(data), time.perf_counter()
        while data := self.read(quiet):
            size, last = size + len(data), time.perf_counter()
        return last, size

    def wait_for(self, text, timeout):
        """Seconds since the start until the text was painted."""
        wanted = text.encode()
        end = time.perf_counter() + timeout
        while time.perf_counter() < end:
            self.read(0.002)
            if wanted in ESCAPE.sub(b"", self.seen):
                return time.perf_counter() - self.started
        raise SystemExit(f"never painted: {text}\n{ESCAPE.sub(b' ', self.seen)[-2000:]!r}")

    def write(self, data):
        while data:
            select.select([], [self.fd], [], 1)
            data = data[os.write(self.fd, data):]

    def resize(self, columns, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def memory(self):
        """Resident MiB: in all, its fair share of what is shared, and what is its own."""
        with open(f"/proc/{self.pid}/smaps_rollup") as rollup:
            text = rollup.read()
        kinds = ("Rss", "Pss", "Pss_Anon")
        sizes = [int(re.search(rf"^{kind}:\s+(\d+)", text, re.M)[1]) / 1024 for kind in kinds]
        return "resident {:.1f} MiB, proportional {:.1f} MiB, anonymous {:.1f} MiB".format(*sizes)

    def switches(self):
        """Voluntary context switches by thread: each is a wake-up."""
        counts = {}
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            try:
                with open(f"/proc/{self.pid}/task/{thread}/status") as status:
                    found = re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read(), re.M)
            except (FileNotFoundError, ProcessLookupError):
                continue
            counts[thread] = int(found[1])
        return counts

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def start_times(command, ready, runs):
    times = []
    for _ in range(runs):
        program = Program(command)
        times.append(program.wait_for(ready, 20) * 1e3)
        program.end()
    return times


def key_times(program, keys, count):
    times, sizes = [], []
    for index in range(count):
        sent = time.perf_counter()
        program.write(keys[index % len(keys)])
        last, size = program.burst(1, 0.012)
        if last:
            times.append((last - sent) * 1e3)
            sizes.append(size)
    return times, sizes


def resize_times(program, count):
    times = []
    for index in range(count):
        sent = time.perf_counter()
        program.resize(COLUMNS - 20 * (index % 2 == 0), ROWS - 10 * (index % 2 == 0))
        last, _ = program.burst(1, 0.012)
        if last:
            times.append((last - sent) * 1e3)
    return times


def report(name, values, unit, tail=False):
    more = f", p99 {percentile(values, 0.99):.2f} {unit}" if tail else ""
    print(f"{name}: median {statistics.median(values):.2f} {unit}{more}  ({len(values)} samples)")


def measure_session(options):
    program = Program(options.command)
    program.wait_for(options.ready, 20)
    program.burst(0.5, 0.5)
    program.burst(5, 5)
    print(f"memory after start: {program.memory()}")
    before = program.switches()
    time.sleep(5)
    after = program.switches()
    woken = sum(count - before.get(thread, 0) for thread, count in after.items())
    print(f"idle: {woken / 5:.1f} wake-ups a second")
    times, sizes = key_times(program, [b"j"], 400)
    report("key j, last byte of its repaint", times, "ms", tail=True)
    report("bytes of a moved selection", sizes, "B", tail=True)
    times, _ = key_times(program, [b"\x1b[6~"], 100)
    report("page down", times, "ms", tail=True)
    report("resize", resize_times(program, 20), "ms", tail=True)
    program.write(b"g")
    program.burst(1, 0.2)
    sent = time.perf_counter()
    program.write(b"j" * 2000)
    last, size = program.burst(2, 0.25)
    print(f"flood of 2,000 keys: last repaint after {(last - sent) * 1e3:.0f} ms, {size} B")
    if options.landed:
        program.wait_for(options.landed, 5)
        print(f"flood landed: the screen shows {options.landed!r}")
    print(f"memory at the end: {program.memory()}")
    program.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--ready", required=True, help="text that the usable screen shows")
    parser.add_argument("--landed", help="text that the screen shows once the flood has landed")
    parser.add_argument("--start-only", action="store_true")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    report("start to first paint", start_times(options.command, options.ready, options.runs), "ms")
    if not options.start_only:
        measure_session(options)


if __name__ == "__main__":
    main()
