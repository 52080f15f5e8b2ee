"""Runs the floor and condylint in turn, and prints the ratio of their medians, peak memory and start-up."""
import os
import statistics
import subprocess
import sys
import time

condylint, folder, rounds, threads = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
first = open(os.path.join(folder, "one")).read().strip()


def run(command, **options):
    """Wall-clock seconds, processor seconds and peak memory in MB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command[0]} failed")
    return elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def floor():
    with open(os.path.join(folder, "list")) as paths:
        return run([os.path.join(folder, "floor"), threads], stdin=paths)


def lint(output, path=os.path.join(folder, "sheets")):
    return run([condylint, "lint", path, "--today", "2026-01-15", "--format", output, "--jobs", threads])


cases = {"floor": floor, "text": lambda: lint("text"), "json": lambda: lint("json")}
for case in cases.values():
    case()
results = {name: [] for name in cases}
for _ in range(rounds):
    for name, case in cases.items():
        results[name].append(case())
median = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in results.items()}
for name in ("text", "json"):
    elapsed, processor, memory = median[name]
    print(f"{name}: {elapsed / median['floor'][0]:.2f} times the floor ({processor / median['floor'][1]:.2f} in "
          f"processor time), peak memory {memory:.0f} MB (floor {median['floor'][2]:.0f} MB)")
starts = sorted(lint("text", first)[0] for _ in range(30))
print(f"start-up, one sheet: {statistics.median(starts) * 1000:.1f} ms (least {starts[0] * 1000:.1f} ms)")
